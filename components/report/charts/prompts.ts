import { barX, ruleX, text } from '@observablehq/plot';
import { outcomes } from '../../../lib/report/prompts.ts';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { after, draw } from './draw.ts';
import { ink, lines, look, type Room } from './look.ts';

/** What became of prompts, and natural breaks, as bars with their counts. */
export function drawPrompts(
  { outcomes: counts, natural }: WeekModel,
  { p, number }: ReportSpeech,
  room: Room,
): Element {
  const bars = [
    ...outcomes.map((outcome) => ({
      name: p(`report.prompts.${outcome}`),
      count: counts[outcome],
    })),
    { name: p('report.prompts.natural'), count: natural.length },
  ];
  return draw({
    ...look(room, 158),
    marginTop: 4,
    marginBottom: 4,
    marginLeft: 118,
    marginRight: 28,
    x: { domain: [0, Math.max(1, ...bars.map(({ count }) => count))], axis: null },
    y: { domain: bars.map(({ name }) => name), tickSize: 0, label: null, padding: 0.35 },
    marks: [
      barX(bars, {
        x: 'count',
        y: 'name',
        fill: ({ name }) =>
          name === p('report.prompts.natural') ? 'url(#pattern-walking)' : 'url(#pattern-prompt)',
        stroke: ({ name }) =>
          name === p('report.prompts.natural') ? 'var(--vscode-charts-green, fuchsia)' : ink,
      }),
      ruleX([0], { stroke: lines }),
      text(bars, {
        x: 'count',
        y: 'name',
        text: ({ count }) => number(count),
        ...after(5),
        fill: ink,
      }),
    ],
  });
}
