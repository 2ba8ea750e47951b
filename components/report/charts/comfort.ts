import { dot, line, ruleY } from '@observablehq/plot';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { dash, lines, look, type Room, stroke, symbol } from './look.ts';

/** The share of rated turns that were still comfortable, by minute, a stepped line for each posture. */
export function drawComfort(
  { comfort }: WeekModel,
  { share, number }: ReportSpeech,
  room: Room,
): Element {
  const longest = Math.max(
    30,
    ...comfort.flatMap(({ points }) => points.map(({ minute }) => minute)),
  );
  return draw({
    ...look(room, 200),
    marginTop: 8,
    marginLeft: 40,
    x: { domain: [0, longest], nice: true, ticks: 6, tickFormat: number, tickSize: 3, label: null },
    y: {
      domain: [0, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: share,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      ruleY([0.5], { stroke: lines, strokeDasharray: '2 3' }),
      ...comfort.flatMap(({ activity, points }) => [
        line(points, {
          x: 'minute',
          y: 'share',
          curve: 'step-after',
          stroke: stroke[activity],
          strokeWidth: 2,
          strokeDasharray: dash[activity],
        }),
        dot(points.slice(-1), {
          x: 'minute',
          y: 'share',
          symbol: symbol[activity],
          r: 4,
          fill: stroke[activity],
        }),
      ]),
    ],
  });
}
