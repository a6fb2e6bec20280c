import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { bytes } from '../shared/format.ts';
import { formatOf, type TableFormat } from './tableFormat.ts';
import { TableHelp } from './TableHelp.tsx';

/** A file with its presumable format. */
export interface ChosenTable {
  readonly file: File;
  readonly format: TableFormat;
  /** Distinguishes files of the same name. */
  readonly number: number;
}

interface ChooseTableProps {
  readonly table: ChosenTable | undefined;
  readonly onChoose: (table: ChosenTable) => void;
}

const BEGINNING = 4096;

/** Chooses a file, by a dialog or dropped anywhere on the page. */
export function ChooseTable({ table, onChoose }: ChooseTableProps): JSX.Element {
  const [isOver, setOver] = useState(false);
  const chosen = useRef(0);
  const take = (file: File | null | undefined): void => {
    if (!file) return;
    const number = ++chosen.current;
    // If it cannot be read, such as a folder, sending it fails with a message.
    void file
      .slice(0, BEGINNING)
      .text()
      .catch(() => '')
      .then((beginning) => {
        if (number === chosen.current) onChoose({ file, format: formatOf(file.name, beginning), number });
      });
  };
  useEffect(() => {
    // On the whole document: browsers navigate to a file dropped beside the target.
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
            // Allows the same file to be chosen again after it was edited.
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
