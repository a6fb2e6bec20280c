import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Pictures } from '../../../src/picture/pictures.ts';
import { openSqlite } from '../../../src/store/sqlite/sqliteStore.ts';

// Prints the bytes a model that the catalogue of a database file takes; see catalogueBytes.ts.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function memory(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** With the columns that a query over all models creates. */
function load(): Pictures {
  const { dataVersion: version, readCommit: read } = store.queries;
  const pictures = new Pictures({ version, read, hold: () => store.snapshot() });
  pictures.latest.capacityColumns('ENDPOINTS');
  return pictures;
}

const store = openSqlite({ file: process.argv[2] ?? '' });
// The first one loads and compiles the code, which is not counted.
let pictures: Pictures | null = load();
// A collection that sees it alive has to come first: without it the next one does not free it.
memory();
pictures = null;
const before = memory();
pictures = load();
const after = memory();
console.log((after - before) / pictures.latest.models.length);
await store.close();
