import { areaY, line, ruleX, ruleY } from '@observablehq/plot';
import type { ToleranceCurve } from '../../lib/pacing/index.ts';
import type { Activity } from '../../lib/timeline/entries.ts';
import { draw } from '../report/charts/draw.ts';
import { ink, lines, look, type Room, stroke } from '../report/charts/look.ts';
import type { Speech } from '../workbench/speech.ts';

/** The risk of discomfort by minute with its band, the accepted risk as a line across, the baseline as an upright one. */
export function drawCurve(
  { points, risk, baseline }: ToleranceCurve,
  activity: Activity,
  { share, number }: Speech,
  room: Room,
): Element {
  return draw({
    ...look(room, 200),
    marginTop: 8,
    marginLeft: 40,
    x: {
      domain: [0, points.at(-1)?.minutes ?? 1],
      ticks: 6,
      tickFormat: number,
      tickSize: 3,
      label: null,
    },
    y: {
      domain: [0, 1],
      ticks: [0, 0.25, 0.5, 0.75, 1],
      tickFormat: share,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      areaY(points, {
        x: 'minutes',
        y1: 'low',
        y2: 'high',
        fill: stroke[activity],
        fillOpacity: 0.2,
        stroke: stroke[activity],
        strokeOpacity: 0.5,
      }),
      ruleY([risk], { stroke: lines, strokeDasharray: '3 3' }),
      line(points, { x: 'minutes', y: 'risk', stroke: stroke[activity], strokeWidth: 2 }),
      ruleX([baseline], { stroke: ink, strokeWidth: 1.5 }),
    ],
  });
}
