import { requireNode } from './requireNode.ts';

requireNode();
// Loaded only now: the native driver crashes on a Node that is too old.
const { serve } = await import('./serve.ts');
await serve(process.env);
