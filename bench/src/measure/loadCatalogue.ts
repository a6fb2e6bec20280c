import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Pictures } from '../../../src/picture/pictures.ts';
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
function load(): Pictures {
  const { dataVersion: version, readCommit: read } = store.queries;
  const pictures = new Pictures({ version, read, hold: () => store.snapshot() });
  pictures.latest.capacityColumns('ENDPOINTS');
  return pictures;
}

const store = openSqlite({ file: process.argv[2] ?? '' });
// What the code itself takes is there after a first one, of which nothing is left.
load();
const before = memory();
const pictures = load();
const after = memory();
console.log((after - before) / pictures.latest.models.length);
await store.close();
