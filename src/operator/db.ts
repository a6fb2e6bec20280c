import { requireNode } from '../requireNode.ts';

requireNode();
// Loaded only now: the native driver crashes on a Node that is too old.
const { dbCommand } = await import('./dbCommand.ts');
process.exitCode = await dbCommand(process.argv.slice(2), process.env);
