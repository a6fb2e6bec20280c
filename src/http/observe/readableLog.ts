/** What a line of the log has that stands at its beginning, or that a reader at a terminal has no use for. */
const KNOWN: ReadonlySet<string> = new Set(['level', 'time', 'pid', 'hostname', 'msg', 'err']);

const LEVELS: Readonly<Record<number, string>> = {
  20: 'DEBUG',
  30: 'INFO ',
  40: 'WARN ',
  50: 'ERROR',
  60: 'FATAL',
};

interface LogLine {
  readonly level?: number;
  readonly time?: number;
  readonly msg?: string;
  readonly err?: { readonly stack?: string };
}

/** A line of the log as people read it: `15:04:05 INFO  request operation=Models status=200 ms=1.2`. */
export function readableLine(json: string): string {
  let line: LogLine;
  try {
    line = JSON.parse(json) as LogLine;
  } catch {
    return json;
  }
  const time = new Date(line.time ?? 0).toISOString().slice(11, 19);
  const rest = Object.entries(line)
    .filter(([name, value]) => !KNOWN.has(name) && value != null)
    .map(([name, value]) => `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
  const stack = line.err?.stack ? `\n${line.err.stack}` : '';
  return `${[time, LEVELS[line.level ?? 30] ?? line.level, line.msg, ...rest].join(' ')}${stack}\n`;
}

/** Writes the log so that people can read it. */
export function readableLog(out: { write: (text: string) => unknown }): { write: (line: string) => void } {
  return { write: (line) => void out.write(readableLine(line)) };
}
