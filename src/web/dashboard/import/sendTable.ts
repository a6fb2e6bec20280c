import { AskError } from '../api/ask.ts';
import { authorization } from '../write/token.ts';
import { type ImportReport, LISTED } from './importReport.ts';
import { FORMATS, type TableFormat } from './tableFormat.ts';

/** A table to import. */
export interface TableOrder {
  readonly file: File;
  readonly format: TableFormat;
  /** Unit of memory; empty if the header says it. */
  readonly unit: string;
  /** Empty if the table says it, or for the importer. */
  readonly source: string;
  readonly dryRun: boolean;
}

/**
 * Sends a table to POST /import, by XMLHttpRequest, since fetch reports no upload progress.
 * @param onSent receives the fraction sent, from 0 to 1.
 * @throws AskError if there is no report.
 */
export async function sendTable(
  { file, format, unit, source, dryRun }: TableOrder,
  onSent: (fraction: number) => void,
  signal: AbortSignal,
): Promise<ImportReport> {
  const parameters = new URLSearchParams({ format, dryRun: String(dryRun), first: String(LISTED) });
  if (unit !== '') parameters.set('unit', unit);
  if (source.trim() !== '') parameters.set('source', source.trim());
  const request = new XMLHttpRequest();
  request.open('POST', `import?${parameters}`);
  request.setRequestHeader('content-type', FORMATS.find(({ value }) => value === format)?.type ?? '');
  for (const [name, value] of Object.entries(authorization())) request.setRequestHeader(name, value);
  request.upload.onprogress = ({ loaded, total, lengthComputable }) => {
    if (lengthComputable && total > 0) onSent(loaded / total);
  };
  signal.addEventListener('abort', () => request.abort());
  await new Promise((resolve, reject) => {
    request.onload = resolve;
    request.onerror = () =>
      reject(new AskError('The server does not answer, or the file changed since it was chosen.'));
    request.onabort = () => reject(new AskError('Stopped.'));
    request.send(file);
  });
  return reportIn(request);
}

function reportIn({ status, responseText }: XMLHttpRequest): ImportReport {
  const answer = read(responseText);
  if ((status === 200 || status === 422) && answer && 'inserted' in answer) return answer;
  const [error] = (answer as ErrorAnswer | undefined)?.errors ?? [];
  throw new AskError(error?.message ?? `The server answered with HTTP ${status}.`, error?.extensions?.code);
}

interface ErrorAnswer {
  readonly errors?: readonly { message: string; extensions?: { code?: string } }[];
}

/** Undefined if it is not JSON: a proxy answers in HTML. */
function read(text: string): ImportReport | ErrorAnswer | undefined {
  try {
    return JSON.parse(text) as ImportReport | ErrorAnswer;
  } catch {
    return undefined;
  }
}
