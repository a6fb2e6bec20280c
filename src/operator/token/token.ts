import { requireNode } from '../../requireNode.ts';

requireNode();
// Loaded only now: the native driver crashes on a Node that is too old.
const { tokenCommand } = await import('./tokenCommand.ts');
process.exitCode = await tokenCommand(process.argv.slice(2), process.env);
