// The chart of docs/evidence.md: mean pain against prompts an hour, fixed timers as a line, the engine as a point.

import type { Cell } from './outcome.ts';
import { type Comparison, settingName } from './report.ts';

const width = 300;
const height = 210;
const inset = { left: 42, right: 12, top: 34, bottom: 36 } as const;

type Scale = (value: number) => number;

function scale(from: readonly [number, number], to: readonly [number, number]): Scale {
  return (value) => to[0] + ((value - from[0]) / (from[1] - from[0])) * (to[1] - to[0]);
}

const short = (value: number): string => value.toFixed(1);

/** The middle line of the family, sorted by prompts. */
function timers({ lines }: Comparison): Cell[] {
  const line = lines[Math.floor(lines.length / 2)] ?? [];
  return line.toSorted((a, b) => a.promptsAnHour - b.promptsAnHour);
}

function bounds(values: readonly number[]): [number, number] {
  const low = Math.min(...values);
  const high = Math.max(...values);
  const room = Math.max(0.1, (high - low) * 0.12);
  return [low - room, high + room];
}

function text(x: number, y: number, words: string, extra = ''): string {
  return `<text x="${short(x)}" y="${short(y)}" ${extra}>${words}</text>`;
}

function panel(comparison: Comparison, left: number, top: number): string {
  const { engine, setting } = comparison;
  const cells = timers(comparison);
  const x = scale([0, 3.6], [inset.left, width - inset.right]);
  const pains = bounds([...cells, engine].map(({ pain }) => pain));
  const y = scale(pains, [height - inset.bottom, inset.top]);
  const at = (cell: Cell): string => `${short(x(cell.promptsAnHour))},${short(y(cell.pain))}`;
  const ticks = [0, 1, 2, 3].map((n) =>
    text(x(n), height - inset.bottom + 14, `${n}`, 'text-anchor="middle"'),
  );
  const sides = pains.map((pain) =>
    text(inset.left - 6, y(pain) + 4, short(pain), 'text-anchor="end"'),
  );
  const dots = cells.map((cell) => {
    const [cx, cy] = at(cell).split(',');
    return `<circle cx="${cx}" cy="${cy}" r="2.5" fill="gray"><title>${cell.name}</title></circle>`;
  });
  const [ex, ey] = at(engine).split(',');
  return [
    `<g transform="translate(${left} ${top})">`,
    text(inset.left, 18, settingName(setting), 'font-weight="bold"'),
    `<path d="M${inset.left} ${inset.top}V${height - inset.bottom}H${width - inset.right}" fill="none" stroke="gray"/>`,
    ...ticks,
    ...sides,
    text(width / 2, height - 6, 'prompts an hour', 'text-anchor="middle"'),
    `<polyline points="${cells.map(at).join(' ')}" fill="none" stroke="gray" stroke-width="1.5"/>`,
    ...dots,
    `<circle cx="${ex}" cy="${ey}" r="5" fill="darkorange" stroke="black"><title>engine</title></circle>`,
    '</g>',
  ].join('\n');
}

/** An SVG with a panel for each setting: lower is better, further left costs fewer prompts. */
export function chart(comparisons: readonly Comparison[]): string {
  const rows = Math.ceil(comparisons.length / 2);
  const panels = comparisons.map((comparison, index) =>
    panel(comparison, (index % 2) * width, Math.floor(index / 2) * height),
  );
  const label = 'Mean pain against prompts an hour: fixed timers in grey, the engine in orange';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${2 * width} ${rows * height}" role="img" aria-label="${label}" font-family="sans-serif" font-size="11">`,
    `<rect width="100%" height="100%" fill="white"/>`,
    ...panels,
    '</svg>',
    '',
  ].join('\n');
}
