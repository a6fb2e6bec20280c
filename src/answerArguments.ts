import { VARIABLES } from './config/config.ts';

/**
 * Answers command line arguments, of which there are none: --help with the usage, others with an error.
 * @returns the exit code.
 */
export function answerArguments([first = '']: readonly string[]): number {
  const usage =
    'Usage: npm start\n\nIt is configured by variables of the environment, such as\n\n  PORT=8080 npm start\n\n' +
    `The README and docs/operation.md say what each of them means:\n\n  ${VARIABLES.join('\n  ')}`;
  if (first === '--help' || first === '-h') {
    console.log(usage);
    return 0;
  }
  console.error(`batchfit takes no arguments; got ${JSON.stringify(first)}.\n\n${usage}`);
  return 2;
}
