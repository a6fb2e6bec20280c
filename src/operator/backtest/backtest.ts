import { requireNode } from '../../requireNode.ts';

requireNode();
const { backtestCommand } = await import('./backtestCommand.ts');
process.exitCode = await backtestCommand(process.argv.slice(2));
