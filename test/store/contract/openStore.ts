import type { MaybePromise } from '../../../src/runtime/whenReady.ts';
import type { Store } from '../../../src/store/port.ts';

/** Opens a store over a new, empty database for the test that is running, and closes it when the test ends. */
export type OpenStore = () => MaybePromise<Store>;
