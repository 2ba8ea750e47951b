import { dot, lineY, rect } from '@observablehq/plot';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw, isMirrored } from './draw.ts';
import { dayTicks, ink, lines, look, paper, type Room } from './look.ts';

/** Ratings by hour, a panel for each day; days in a flare-up are hatched. */
export function drawPain({ pain, days }: WeekModel, speech: ReportSpeech, room: Room): Element {
  const hours = pain.map(({ hour }) => hour);
  const [first, last] = [Math.floor(Math.min(8, ...hours)), Math.ceil(Math.max(18, ...hours))];
  const rated = days.flatMap(({ day, rated: score }) =>
    score === null ? [] : [{ day, score, hour: last }],
  );
  const said = pain.flatMap(({ day, hour, score }) =>
    score === null ? [] : [{ day, hour, score }],
  );
  const starting = pain
    .filter(({ score }) => score === null)
    .map(({ day, hour }) => ({ day, hour, score: 0 }));
  const flares = days.filter(({ flareUp, ahead }) => flareUp && !ahead);
  const panel = { fx: 'day', x1: first, x2: last, y1: 0, y2: 10 } as const;
  const place = { fx: 'day', x: 'hour', y: 'score' } as const;
  const domain = days.map(({ day }) => day);
  return draw({
    ...look(room, 200),
    marginBottom: 20,
    fx: {
      domain,
      tickFormat: dayTicks(speech, domain, room),
      label: null,
      padding: 0.06,
      axis: 'top',
    },
    x: {
      domain: [first, last],
      ticks: [12],
      tickFormat: speech.number,
      tickSize: 3,
      label: null,
    },
    y: {
      domain: [0, 10],
      ticks: [0, 2, 4, 6, 8, 10],
      tickFormat: speech.number,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      rect(flares, { ...panel, fill: 'url(#pattern-unsure)' }),
      rect(days, { ...panel, stroke: lines, strokeOpacity: 0.4 }),
      lineY(said, { ...place, stroke: ink, strokeOpacity: 0.5 }),
      dot(said, { ...place, r: 3.2, fill: ink, stroke: paper, strokeWidth: 0.7 }),
      dot(starting, { ...place, symbol: 'triangle', r: 3.6, fill: paper, stroke: ink }),
      dot(rated, {
        ...place,
        symbol: 'diamond',
        r: 4,
        dx: isMirrored() ? 5 : -5,
        fill: paper,
        stroke: ink,
      }),
    ],
  });
}
