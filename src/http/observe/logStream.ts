import { type DestinationStream, destination } from 'pino';
import type { PrettyOptions } from 'pino-pretty';

/** How a terminal shows the log: `[15:04:05] INFO: request {"operation":"Models","status":200}`. */
export const READABLE: PrettyOptions = {
  ignore: 'pid,hostname',
  translateTime: 'UTC:HH:MM:ss',
  singleLine: true,
};

/** The standard output for the log: readable on a terminal, else JSON lines. pino writes what is left at the exit. */
export async function logStream(): Promise<DestinationStream> {
  if (!process.stdout.isTTY) return destination({ dest: 1, sync: false });
  const { default: pretty } = await import('pino-pretty');
  return pretty({ ...READABLE, destination: 1, sync: true });
}
