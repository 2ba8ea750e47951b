import { barY, cell, dot, ruleY } from '@observablehq/plot';
import type { MonthModel, YearModel } from '../../../lib/report/year.ts';
import { addDays, type Day, weekdayOf } from '../../../lib/timeline/days.ts';
import type { ReportSpeech } from '../say.ts';
import { drawBaselines } from './baselines.ts';
import { draw } from './draw.ts';
import { fill, ink, lines, look, paper, type Room, stroke } from './look.ts';

interface Values {
  readonly year: number;
  readonly days: readonly { readonly day: Day; readonly value: number }[];
}

/** Every day as a square that grows with its value, a column for each week: size tells it without colour. */
export function drawCalendar({ year, days }: Values, speech: ReportSpeech, room: Room): Element {
  const first: Day = `${String(year).padStart(4, '0')}-01-01`;
  const monday = addDays(first, 1 - weekdayOf(first));
  const start = Temporal.PlainDate.from(monday);
  const weekOf = (day: Day) => Math.floor(start.until(day, { largestUnit: 'day' }).days / 7);
  const placed = days.map(({ day, value }) => ({
    week: weekOf(day),
    weekday: weekdayOf(day),
    value,
  }));
  const months = Array.from({ length: 12 }, (_, i) =>
    Temporal.PlainDate.from(first).add({ months: i }).toString(),
  );
  const weeks = Array.from({ length: 54 }, (_, i) => i);
  const most = Math.max(1, ...placed.map(({ value }) => value));
  const step = (room.width - 48) / weeks.length;
  return draw({
    ...look(room, Math.max(120, Math.min(170, step * 7 + 40))),
    marginTop: 18,
    marginBottom: 4,
    marginLeft: 40,
    x: {
      type: 'band',
      domain: weeks,
      axis: 'top',
      ticks: months.map(weekOf),
      tickFormat: (week: number) => {
        const month = months.find((day) => weekOf(day) === week);
        return month === undefined ? '' : speech.month(month);
      },
      tickSize: 0,
      label: null,
      padding: 0.08,
    },
    y: {
      type: 'band',
      domain: [1, 2, 3, 4, 5, 6, 7],
      tickFormat: (weekday: number) => speech.weekday(addDays(monday, weekday - 1)),
      tickSize: 0,
      label: null,
      padding: 0.08,
    },
    r: { type: 'sqrt', domain: [0, most], range: [0, Math.max(2, Math.min(step, 14) / 2)] },
    marks: [
      cell(placed, { x: 'week', y: 'weekday', stroke: lines, strokeOpacity: 0.5, fill: 'none' }),
      dot(placed, {
        x: 'week',
        y: 'weekday',
        r: 'value',
        symbol: 'square',
        fill: ink,
        stroke: null,
      }),
    ],
  });
}

const kinds = ['sitting', 'standing', 'walking'] as const;

/** Hours of a worked day by month, posture upon posture. */
export function drawMonths({ months }: YearModel, speech: ReportSpeech, room: Room): Element {
  const pieces = months.flatMap((month) =>
    kinds.map((kind) => ({ month: month.month, kind, hours: month[kind] / 60 })),
  );
  return draw({
    ...look(room, 200),
    x: monthScale(months, speech, room),
    y: {
      ticks: 4,
      tickFormat: speech.number,
      tickSize: 0,
      grid: true,
      label: speech.p('report.days.axis'),
      labelArrow: 'none',
    },
    marks: [
      barY(pieces, {
        x: 'month',
        y: 'hours',
        fill: ({ kind }: (typeof pieces)[number]) => fill[kind],
        stroke: ({ kind }: (typeof pieces)[number]) => stroke[kind],
        insetTop: 1,
      }),
      ruleY([0], { stroke: lines }),
    ],
  });
}

/** The range of ratings of each month, and the middle of the days' highest. */
export function drawPainMonths({ months }: YearModel, speech: ReportSpeech, room: Room): Element {
  const rated = months.flatMap(({ month, pain }) => (pain === null ? [] : [{ month, ...pain }]));
  return draw({
    ...look(room, 200),
    x: monthScale(months, speech, room),
    y: {
      domain: [0, 10],
      ticks: [0, 2, 4, 6, 8, 10],
      tickFormat: speech.number,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      barY(rated, { x: 'month', y1: 'low', y2: 'high', fill: 'url(#pattern-prompt)', stroke: ink }),
      dot(rated, { x: 'month', y: 'middle', r: 4, fill: ink, stroke: paper }),
    ],
  });
}

/** The baselines of a year, each decision as a mark. */
export function drawBaselineYear(model: YearModel, speech: ReportSpeech, room: Room): Element {
  const first = model.days[0]?.day ?? '';
  return drawBaselines({ ...model, courseFrom: first, knownFrom: first }, speech, room);
}

function monthScale(months: readonly MonthModel[], { month }: ReportSpeech, { width }: Room) {
  const names = new Map(months.map((one) => [one.month, month(`${one.month}-01`)]));
  const longest = Math.max(...[...names.values()].map(({ length }) => length));
  // Where the names of a language are long, every other month is named.
  const every = (width - 36) / months.length < longest * 7.5 ? 2 : 1;
  return {
    type: 'band',
    domain: [...names.keys()],
    ticks: [...names.keys()].filter((_, n) => n % every === 0),
    tickFormat: (name: string) => names.get(name) ?? '',
    tickSize: 0,
    label: null,
    padding: 0.3,
  } as const;
}
