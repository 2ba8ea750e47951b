import { rect, ruleX, ruleY, text } from '@observablehq/plot';
import type { LanePiece } from '../../../lib/report/lanes.ts';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { fill, ink, lines, look, type Room, stroke } from './look.ts';

/** Each day as a lane of postures by the hour; a heavy line under it where a limit was passed, ratings as numbers above it. */
export function drawLanes(
  { lanes, overs, pain, days }: WeekModel,
  { weekday, number }: ReportSpeech,
  room: Room,
): Element {
  const hours = [
    ...lanes.flatMap(({ from, until }) => [from, until]),
    ...pain.map(({ hour }) => hour),
  ];
  const [first, last] = [Math.floor(Math.min(9, ...hours)), Math.ceil(Math.max(17, ...hours))];
  const rated = pain.filter(({ score }) => score !== null);
  return draw({
    ...look(room, days.length * 30 + 26),
    marginTop: 2,
    marginLeft: 8,
    x: {
      domain: [first, last],
      ticks: (last - first) / 2,
      tickFormat: number,
      tickSize: 3,
      label: null,
    },
    y: { domain: [0, 10], axis: null },
    fy: {
      domain: days.map(({ day }) => day),
      axis: 'left',
      tickFormat: weekday,
      label: null,
      padding: 0.08,
    },
    facet: { marginLeft: 36 },
    marks: [
      ruleX([12], { stroke: lines, strokeOpacity: 0.5 }),
      // A line for days without entries too: hours stand below the last row that has a mark.
      ruleY(days, { fy: 'day', y: 2, stroke: lines, strokeOpacity: 0.5 }),
      rect(lanes, {
        fy: 'day',
        x1: 'from',
        x2: 'until',
        y1: 2,
        y2: 6.5,
        fill: ({ kind }: LanePiece) => fill[kind],
        stroke: ({ kind }: LanePiece) => stroke[kind],
        strokeWidth: 0.5,
      }),
      rect(overs, { fy: 'day', x1: 'from', x2: 'until', y1: 0, y2: 1.2, fill: ink }),
      text(rated, {
        fy: 'day',
        x: 'hour',
        y: 8.4,
        text: ({ score }) => number(score ?? 0),
        fontSize: 10,
        fill: ink,
      }),
    ],
  });
}
