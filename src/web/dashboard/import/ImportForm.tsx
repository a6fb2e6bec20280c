import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { count } from '../shared/format.ts';
import { Notice } from '../shared/Notice.tsx';
import { LateInput } from '../shared/LateInput.tsx';
import type { ViewProps } from '../state/view.ts';
import { Choice } from '../write/Choice.tsx';
import { TokenField } from '../write/TokenField.tsx';
import { useToken } from '../write/useToken.ts';
import type { ChosenTable } from './ChooseTable.tsx';
import type { ImportReport } from './importReport.ts';
import { Progress } from './Progress.tsx';
import { Report } from './Report.tsx';
import { FORMATS, type TableFormat } from './tableFormat.ts';
import { useImport } from './useImport.ts';

const UNITS = [
  { value: '', text: 'by the header' },
  { value: 'MIB', text: 'MiB' },
  { value: 'GB', text: 'GB of 1000 MiB' },
  { value: 'GIB', text: 'GiB of 1024 MiB' },
];

/** How to read the table, the dry run, and the button that imports it. */
export function ImportForm({
  table,
  view,
  change,
}: ViewProps & { readonly table: ChosenTable }): JSX.Element {
  const [format, setFormat] = useState<TableFormat>(table.format);
  const [unit, setUnit] = useState('');
  const [source, setSource] = useState('');
  const token = useToken();
  const { state, start, stop } = useImport(token);
  const order = (dryRun: boolean) => ({ file: table.file, format, unit, source, dryRun });
  useEffect(() => {
    start(order(true));
  }, [format, unit, source]);
  const isRunning = state.kind === 'RUNNING';
  const isWritten = state.kind === 'REPORTED' && !state.report.dryRun && state.report.userErrors.length === 0;
  const isWriting = isRunning && !state.dryRun;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        // Without a report, such as for lack of a token, the dry run comes first.
        if (!isRunning) start(order(true));
      }}
    >
      {!isWritten && !isWriting && (
        <section class="panel" aria-label="How to read it">
          <div class="fields">
            <Choice
              name="format"
              label="Written as"
              choices={FORMATS}
              value={format}
              onValue={(value) => setFormat(FORMATS.find((one) => one.value === value)?.value ?? format)}
            />
            <Choice
              name="unit"
              label="Memory in"
              hint="Needed where a header says GB."
              choices={UNITS}
              value={unit}
              onValue={setUnit}
            />
            <LateInput label="Source" placeholder="import by your name" value={source} onValue={setSource} />
          </div>
        </section>
      )}
      <p class="unseen" role="status">
        {state.kind === 'REPORTED' && summaryOf(state.report)}
      </p>
      {isRunning && <Progress state={state} size={table.file.size} onStop={stop} />}
      {state.kind === 'FAILED' && (
        <Notice title={state.dryRun ? 'Not looked at' : 'Perhaps not imported'} isError>
          <p>
            {state.message}
            {!state.dryRun && ' Import it again: what was written is not written twice.'}
          </p>
          <button>Try again</button>
        </Notice>
      )}
      <TokenField token={token} />
      {token.refusal !== undefined && state.kind === 'IDLE' && (
        <p>
          <button class="primary">Go on</button>
        </p>
      )}
      {state.kind === 'REPORTED' && (
        <Report report={state.report} view={view} change={change} onConfirm={() => start(order(false))} />
      )}
    </form>
  );
}

function summaryOf({ dryRun, inserted, problemCount, userErrors }: ImportReport): string {
  if (userErrors.length > 0) {
    return `Nothing was written: ${count(problemCount)} ${problemCount === 1 ? 'mistake' : 'mistakes'}.`;
  }
  return dryRun ? `${count(inserted)} readings to insert.` : `${count(inserted)} readings inserted.`;
}
