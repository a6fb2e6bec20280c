import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { bytes } from './bytes.ts';
import { formatOf, type TableFormat } from './tableFormat.ts';
import { TableHelp } from './TableHelp.tsx';

/** A file, and how it seems to be written. */
export interface ChosenTable {
  readonly file: File;
  readonly format: TableFormat;
  /** Tells a file from the one chosen before, which may have the same name. */
  readonly number: number;
}

interface ChooseTableProps {
  readonly table: ChosenTable | undefined;
  readonly onChoose: (table: ChosenTable) => void;
}

const BEGINNING = 4096;

/** Takes a file, chosen or dropped anywhere on the page. */
export function ChooseTable({ table, onChoose }: ChooseTableProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  const chosen = useRef(0);
  const take = (file: File | null | undefined): void => {
    if (!file) return;
    const number = ++chosen.current;
    // What cannot be read, such as a folder, fails again when it is sent, and that is told.
    void file
      .slice(0, BEGINNING)
      .text()
      .catch(() => '')
      .then((beginning) => {
        if (number === chosen.current) onChoose({ file, format: formatOf(file.name, beginning), number });
      });
  };
  useEffect(() => {
    // Everywhere: a browser leaves the page for a file that is dropped beside the target.
    const over = (event: DragEvent): void => {
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const drop = (event: DragEvent): void => {
      over(event);
      take(event.dataTransfer?.files[0]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('dragleave', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('dragleave', over);
      document.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <section class={isOver ? 'panel choose over' : 'panel choose'} aria-label="The table">
      <label class="file">
        <span class="file-button">{table ? 'Choose another' : 'Choose a table'}</span>
        <input
          type="file"
          class="unseen"
          accept=".csv,.md,.markdown,.json,.txt,text/csv,text/markdown,application/json"
          onChange={({ currentTarget }) => {
            take(currentTarget.files?.[0]);
            // The same file, mended, may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p>
        {table ? (
          <>
            <strong>{table.file.name}</strong> <span class="quiet">{bytes(table.file.size)}</span>
          </>
        ) : (
          <span class="quiet">or drop it here: CSV, Markdown or JSON</span>
        )}
      </p>
      {!table && <TableHelp />}
    </section>
  );
}
