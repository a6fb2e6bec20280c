import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Catalogue } from '../../../src/catalogue/catalogue.ts';
import { openStore } from '../../../src/store/openStore.ts';

// Prints the bytes of heap a model of the database that is named; see catalogueBytes.ts.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function heap(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}

const store = openStore({ file: process.argv[2] ?? '' });
// What the code itself takes is there after a first one, of which nothing is left.
(() => new Catalogue(store.queries).current())();
const before = heap();
const catalogue = new Catalogue(store.queries);
const after = heap();
console.log((after - before) / catalogue.current().models.length);
await store.close();
