import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { count } from '../shared/format.ts';
import { ViewLink } from '../shared/ViewLink.tsx';
import type { ViewProps } from '../state/view.ts';
import { Differences } from './Differences.tsx';
import type { ImportReport } from './importReport.ts';
import { Mistakes } from './Mistakes.tsx';

interface ReportProps extends ViewProps {
  readonly report: ImportReport;
  readonly onConfirm: () => void;
}

/** What the table would do, what is wrong with it, or what was imported. */
export function Report({ report, onConfirm, view, change }: ReportProps): JSX.Element {
  const { dryRun, inserted, alreadyThere, modelsCreated, seriesCreated, userErrors } = report;
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    // The focused button is gone.
    if (!dryRun) title.current?.focus();
  }, [dryRun]);
  if (userErrors.length > 0) return <Mistakes report={report} />;
  const created = dryRun ? 'to create' : 'created';
  const figures = [
    { what: `reading${plural(inserted)} ${dryRun ? 'to insert' : 'inserted'}`, number: inserted },
    { what: 'there already', number: alreadyThere },
    { what: `model${plural(modelsCreated)} ${created}`, number: modelsCreated },
    { what: `series ${created}`, number: seriesCreated },
  ];
  return (
    <>
      <section class="panel report" aria-labelledby="report-title">
        <h2 id="report-title" tabIndex={-1} ref={title}>
          {dryRun ? 'What it would do' : 'Imported'}
        </h2>
        <dl>
          {figures.map(({ what, number }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd class={number === 0 ? 'quiet' : undefined}>{count(number)}</dd>
            </div>
          ))}
        </dl>
        {dryRun && modelsCreated > 0 && (
          <p class="quiet">A model that is not known yet is created: is no name misspelt?</p>
        )}
        <p class="actions">
          {!dryRun && (
            <ViewLink view={view} change={change} to={{ page: '', model: '', series: '', batch: undefined }}>
              See what fits now
            </ViewLink>
          )}
          {dryRun && inserted > 0 && (
            <button type="button" class="primary" onClick={onConfirm}>
              Import {count(inserted)} reading{plural(inserted)}
            </button>
          )}
          {dryRun && inserted === 0 && <span>Nothing of it is new, so there is nothing to import.</span>}
        </p>
      </section>
      <Differences report={report} />
    </>
  );
}

const plural = (number: number): string => (number === 1 ? '' : 's');
