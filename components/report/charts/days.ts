import { barY, ruleY } from '@observablehq/plot';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { Day } from '../../../lib/timeline/days.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { dayTicks, fill, type Kind, kinds, lines, look, type Room, stroke } from './look.ts';

interface Piece {
  readonly day: Day;
  readonly kind: Kind;
  readonly hours: number;
}

/** Hours of each day, posture upon posture. */
export function drawDays({ days }: WeekModel, speech: ReportSpeech, room: Room): Element {
  const pieces = days.flatMap(({ day, totals }) =>
    kinds.map((kind) => ({ day, kind, hours: totals[kind] / 60 })).filter(({ hours }) => hours > 0),
  );
  const most = Math.max(...days.map(({ desk, totals }) => (desk + totals.unsure) / 60));
  const domain = days.map(({ day }) => day);
  return draw({
    ...look(room, 200),
    x: {
      type: 'band',
      domain,
      tickFormat: dayTicks(speech, domain, room),
      tickSize: 0,
      label: null,
      padding: 0.3,
    },
    y: {
      domain: [0, Math.max(2, most)],
      nice: true,
      ticks: 4,
      tickFormat: speech.number,
      tickSize: 0,
      grid: true,
      label: speech.p('report.days.axis'),
      labelArrow: 'none',
    },
    marks: [
      barY(pieces, {
        x: 'day',
        y: 'hours',
        fill: ({ kind }: Piece) => fill[kind],
        stroke: ({ kind }: Piece) => stroke[kind],
        strokeWidth: 1,
        insetTop: 1,
      }),
      ruleY([0], { stroke: lines }),
    ],
  });
}
