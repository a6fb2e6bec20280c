import type { JSX, RefObject } from 'preact';
import { useState } from 'preact/hooks';

interface DownloadChartProps {
  /** The parent of the chart. */
  readonly chart: RefObject<HTMLElement | null>;
  /** Heading of the chart and name of the file. */
  readonly name: string;
}

/** A button that downloads the chart as a standalone SVG file. */
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
