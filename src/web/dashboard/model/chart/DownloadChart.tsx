import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface DownloadChartProps {
  /** What holds the picture. */
  readonly chart: RefObject<HTMLElement | null>;
  /** What it shows; its heading and the name of the file. */
  readonly name: string;
}

/** Saves the picture as a file that stands by itself. */
export function DownloadChart({ chart, name }: DownloadChartProps): JSX.Element {
  const [hasFailed, setFailed] = useState(false);
  const download = async (): Promise<void> => {
    const svg = chart.current?.querySelector('svg');
    if (!svg) return;
    const { saveFile, svgFile } = await import('../../sharing.ts');
    saveFile(`${name}.svg`, 'image/svg+xml', svgFile(svg, name));
  };
  return (
    <button
      type="button"
      class="small"
      onClick={() => {
        download().then(
          () => setFailed(false),
          () => setFailed(true),
        );
      }}
    >
      {hasFailed ? 'No answer: try again' : 'Download SVG'}
    </button>
  );
}
