import { dot, ruleY, tickX } from '@observablehq/plot';
import type { ReportBout } from '../../../lib/report/bouts.ts';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { ReportSpeech } from '../say.ts';
import { draw } from './draw.ts';
import { ink, lines, look, paper, type Room, stroke, symbol } from './look.ts';

const postures = ['sitting', 'standing'] as const;
const longScale = 120;

/** Each bout at its length, a row for each day and posture, with the limit as an upright line; filled marks are past it. */
export function drawBouts(
  { bouts, days }: WeekModel,
  { weekday, number }: ReportSpeech,
  room: Room,
): Element {
  const shown = bouts.filter(({ activity }) => activity !== 'walking');
  const longest = Math.max(40, ...shown.map(({ clock }) => clock));
  const rows = days.map(({ day }) => day);
  const marks = (activity: 'sitting' | 'standing', over: boolean) =>
    dot(
      shown.filter((bout) => bout.activity === activity && bout.within !== over),
      {
        fy: 'day',
        x: 'clock',
        y: 'activity',
        symbol: symbol[activity],
        r: 3.2,
        stroke: stroke[activity],
        fill: over ? stroke[activity] : 'none',
      },
    );
  const limit = { fy: 'day', x: 'limit', y: 'activity', inset: -2 } as const;
  return draw({
    ...look(room, rows.length * 24 + 30),
    marginTop: 4,
    marginLeft: 8,
    x: {
      // One very long bout would push all others into a corner.
      type: longest > longScale ? 'sqrt' : 'linear',
      domain: [0, longest],
      nice: true,
      ticks: 5,
      tickFormat: number,
      tickSize: 3,
      label: null,
    },
    y: { type: 'band', domain: postures, axis: null, padding: 0.1 },
    fy: { domain: rows, axis: 'left', tickFormat: weekday, label: null, padding: 0.15 },
    facet: { marginLeft: 36 },
    marks: [
      ruleY(
        rows.flatMap((day) => postures.map((activity) => ({ day, activity }))),
        {
          fy: 'day',
          y: 'activity',
          stroke: lines,
          strokeOpacity: 0.35,
        },
      ),
      marks('sitting', false),
      marks('standing', false),
      marks('sitting', true),
      marks('standing', true),
      // The limit lies over the marks, parted from them by a seam.
      tickX(limitsOf(shown), { ...limit, stroke: paper, strokeWidth: 5 }),
      tickX(limitsOf(shown), { ...limit, stroke: ink, strokeWidth: 2 }),
    ],
  });
}

/** The limit of a posture on a day: the longest, for turns just before shorten it (R47). */
function limitsOf(bouts: readonly ReportBout[]) {
  const known = new Map<string, { day: string; activity: string; limit: number }>();
  for (const { day, activity, limit } of bouts) {
    const key = `${day} ${activity}`;
    const longest = known.get(key)?.limit ?? 0;
    if (limit !== null && limit > longest) known.set(key, { day, activity, limit });
  }
  return [...known.values()];
}
