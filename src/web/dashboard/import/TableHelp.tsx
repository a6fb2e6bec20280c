import type { JSX } from 'preact';

const LONG = `model,input_size,batch_size,memory_mib,gpu
my_resnet,224,8,3100,RTX 3090
my_resnet,224,16,5100,RTX 3090`;

const WIDE = `| model     | input size | MiB for BS=8 | MiB for BS=16 |
| --------- | ---------: | -----------: | ------------: |
| my_resnet |        224 |         3100 |          5100 |`;

/** Examples of tables, shown until one is chosen. */
export function TableHelp(): JSX.Element {
  return (
    <div class="table-help">
      <div>
        <h2>One row per reading</h2>
        <pre tabIndex={0}>{LONG}</pre>
      </div>
      <div>
        <h2>One row per model, one column per batch size</h2>
        <pre tabIndex={0}>{WIDE}</pre>
      </div>
      <p class="quiet">
        The header decides which. A table with a mistake anywhere is not written at all.{' '}
        <a href="export?format=CSV">Download all readings</a> to see every column there is.
      </p>
    </div>
  );
}
