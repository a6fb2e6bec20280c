import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { requireNode } from './requireNode.ts';

requireNode();
// From the second start on nothing is compiled again. The cache is beside the program, where nobody else may write, since
// it is executed. It does nothing if this user may not write there either.
enableCompileCache(fileURLToPath(new URL('../dist/compile-cache', import.meta.url)));
const args = process.argv.slice(2);
if (args.length > 0) {
  const { answerArguments } = await import('./answerArguments.ts');
  process.exitCode = answerArguments(args);
} else {
  // Loaded only now: the native driver crashes on a Node that is too old.
  const { serve } = await import('./serve.ts');
  await serve(process.env);
}
