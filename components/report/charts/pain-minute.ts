import { dot, ruleY } from '@observablehq/plot';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { look, type Room, stroke, symbol } from './look.ts';

/** Ratings by the minute of the bout in which they were said, and the mean of each ten minutes. */
export function drawPainMinute(
  { pain, painBins }: WeekModel,
  { number }: ReportSpeech,
  room: Room,
): Element {
  const said = pain.flatMap(({ activity, minute, score }) =>
    activity === null || minute === null || score === null ? [] : [{ activity, minute, score }],
  );
  const longest = Math.max(40, ...painBins.map(({ until }) => until));
  return draw({
    ...look(room, 200),
    marginTop: 6,
    x: {
      domain: [0, longest],
      ticks: 5,
      tickFormat: number,
      tickSize: 3,
      label: null,
    },
    y: {
      domain: [0, 10],
      ticks: [0, 2, 4, 6, 8, 10],
      tickFormat: number,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      ...painBins.map(({ activity, from, until, mean }) =>
        ruleY([mean], {
          x1: from + 0.5,
          x2: until - 0.5,
          stroke: stroke[activity],
          strokeWidth: 4,
          strokeOpacity: 0.45,
        }),
      ),
      ...(['sitting', 'standing', 'walking'] as const).map((activity) =>
        dot(
          said.filter((rating) => rating.activity === activity),
          {
            x: 'minute',
            y: 'score',
            symbol: symbol[activity],
            r: 3.2,
            stroke: stroke[activity],
            strokeWidth: 1.5,
          },
        ),
      ),
    ],
  });
}
