import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Catalogue } from '../../../src/picture/catalogue.ts';
import { openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';

// Prints the bytes of memory a model of the database that is named; see catalogueBytes.ts.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** With the columns that a question to all models makes. */
function load(): Catalogue {
  const catalogue = new Catalogue(store.queries);
  catalogue.current().capacityColumns('ENDPOINTS');
  return catalogue;
}

const store = openSqlite({ file: process.argv[2] ?? '' });
// What the code itself takes is there after a first one, of which nothing is left.
load();
const before = memory();
const catalogue = load();
const after = memory();
console.log((after - before) / catalogue.current().models.length);
await store.close();
