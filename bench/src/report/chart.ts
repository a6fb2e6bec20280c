import { largest, smallest } from '../../../src/domain/line/extremes.ts';

/** A group of bars under one heading. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly { readonly label: string; readonly value: number; readonly ours: boolean }[];
}

const WIDTH = 760;
const LEFT = 170;
const RIGHT = 80;
const BAR = 16;
const GROUP = 30;

/** Horizontal bars on a logarithmic scale, as SVG: a figure on each, so that none has to be read off. */
export function barChart(title: string, unit: string, groups: readonly BarGroup[]): string {
  const values = groups.flatMap(({ bars }) => bars.map(({ value }) => value)).filter((value) => value > 0);
  const low = Math.floor(Math.log10(smallest(values)));
  const high = Math.ceil(Math.log10(largest(values)));
  const x = (value: number): number =>
    LEFT +
    ((Math.log10(Math.max(value, 10 ** low)) - low) / Math.max(1, high - low)) * (WIDTH - LEFT - RIGHT);
  const parts: string[] = [];
  let y = 60;
  for (const group of groups) {
    parts.push(`<text x="12" y="${y + 4}" class="group">${escape(group.title)}</text>`);
    y += 12;
    for (const { label, value, ours } of group.bars) {
      const end = x(value);
      parts.push(
        `<text x="${LEFT - 8}" y="${y + 12}" text-anchor="end">${escape(label)}</text>`,
        `<rect x="${LEFT}" y="${y}" width="${Math.max(1, end - LEFT).toFixed(1)}" height="${BAR - 3}" fill="${ours ? '#0b6bcb' : '#9aa5b1'}"/>`,
        `<text x="${(end + 6).toFixed(1)}" y="${y + 11}">${value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3)}</text>`,
      );
      y += BAR;
    }
    y += GROUP - BAR + 6;
  }
  const ticks = Array.from({ length: high - low + 1 }, (_, i) => 10 ** (low + i)).map(
    (tick) =>
      `<line x1="${x(tick)}" x2="${x(tick)}" y1="44" y2="${y - 8}" stroke="#e3e7eb"/><text x="${x(tick)}" y="40" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" role="img" aria-label="${escape(title)}">
<style>text{font:12px system-ui,sans-serif;fill:#1f2933}.title,.group{font-weight:600}</style>
<rect width="100%" height="100%" fill="#fff"/>
<text x="12" y="20" class="title">${escape(title)}, ${escape(unit)}; logarithmic, shorter is better</text>
${[...ticks, ...parts].join('\n')}
</svg>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
