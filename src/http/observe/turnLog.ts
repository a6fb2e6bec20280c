import { destination } from 'pino';

/**
 * Writes the log to the standard output once a turn of the event loop, since each write is a call of the system.
 * What ends the program by force cuts off no more than the turn that it is in.
 */
export function turnLog(): { write: (line: string) => void } {
  const out = destination({ dest: 1, sync: true });
  let lines = '';
  const flush = (): void => {
    const text = lines;
    lines = '';
    process.off('exit', flush);
    if (text !== '') out.write(text);
  };
  return {
    write: (line) => {
      if (lines === '') {
        setImmediate(flush);
        process.once('exit', flush);
      }
      lines += line;
    },
  };
}
