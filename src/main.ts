import { enableCompileCache } from 'node:module';
import { requireNode } from './requireNode.ts';

requireNode();
// From the second start on nothing is compiled again; where no folder can be written it does nothing.
enableCompileCache();
// Loaded only now: the native driver crashes on a Node that is too old.
const { serve } = await import('./serve.ts');
await serve(process.env);
