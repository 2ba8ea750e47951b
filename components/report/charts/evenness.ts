import { dot, ruleX, ruleY } from '@observablehq/plot';
import type { EvenDay } from '../../../lib/report/evenness.ts';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { dayTicks, ink, lines, look, paper, type Room, stroke } from './look.ts';

const shapes = { long: 'triangle', quiet: 'square', usual: 'circle' } as const;
const kindOf = ({ kind }: EvenDay) => kind ?? 'usual';

/** The longest turn of each worked day as a multiple of its baseline, with long days and the quiet ones after them. */
export function drawEvenness({ evenness }: WeekModel, speech: ReportSpeech, room: Room): Element {
  const shown = evenness.flatMap((day) =>
    day.ratio === null ? [] : [{ ...day, ratio: day.ratio }],
  );
  const most = Math.max(1.6, ...shown.map(({ ratio }) => ratio));
  const domain = evenness.map(({ day }) => day);
  return draw({
    ...look(room, 200),
    marginTop: 8,
    x: {
      type: 'band',
      domain,
      tickFormat: dayTicks(speech, domain, room),
      tickSize: 0,
      label: null,
    },
    y: {
      domain: [0, most],
      nice: true,
      ticks: 4,
      tickFormat: speech.number,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      ruleY([0], { stroke: lines }),
      ruleY([1], { stroke: ink, strokeDasharray: '4 3' }),
      ruleX(shown, { x: 'day', y1: 1, y2: 'ratio', stroke: lines }),
      ...(['usual', 'long', 'quiet'] as const).map((kind) =>
        dot(
          shown.filter((day) => kindOf(day) === kind),
          {
            x: 'day',
            y: 'ratio',
            symbol: shapes[kind],
            r: 4.5,
            stroke: kind === 'usual' ? stroke.sitting : ink,
            fill: kind === 'long' ? ink : paper,
            strokeWidth: 1.5,
          },
        ),
      ),
    ],
  });
}
