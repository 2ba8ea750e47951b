import { dot, lineY, text } from '@observablehq/plot';
import type { BaselineCourse } from '../../../lib/report/baselines.ts';
import type { WeekModel } from '../../../lib/report/week.ts';
import type { Day } from '../../../lib/timeline/days.ts';
import type { ReportSpeech } from '../say.ts';
import { after, draw } from './draw.ts';
import { dash, ink, look, paper, type Room, stroke } from './look.ts';

type Courses = Pick<WeekModel, 'baselines' | 'courseFrom' | 'knownFrom'> & {
  readonly days: readonly { readonly day: Day }[];
};

/** The baseline of each posture as steps, each decision as a mark: up, down, or held. */
export function drawBaselines(
  { baselines, courseFrom, knownFrom, days }: Courses,
  { p, locale, number }: ReportSpeech,
  room: Room,
): Element {
  const last = days.at(-1)?.day ?? courseFrom;
  const known = baselines.filter(({ end }) => end !== null);
  const most = Math.max(
    20,
    ...known.flatMap((course) => levels(course, knownFrom, last).map(({ minutes }) => minutes)),
  );
  const month = new Intl.DateTimeFormat(locale, {
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  });
  return draw({
    ...look(room, 200),
    marginTop: 8,
    marginRight: 86,
    x: {
      type: 'utc',
      domain: [dateOf(courseFrom), dateOf(last)],
      ticks: 4,
      tickFormat: (date: Date) => month.format(date),
      tickSize: 3,
      label: null,
    },
    y: {
      domain: [0, most],
      nice: true,
      ticks: 5,
      tickFormat: number,
      tickSize: 0,
      grid: true,
      label: null,
    },
    marks: [
      ...known.flatMap((course) => marksOf(course, knownFrom, last)),
      ...namesOf(known, most).map(({ activity, end, place }) =>
        text([`${p(`report.posture.${activity}`)} ${number(Math.floor(end))}`], {
          x: [dateOf(last)],
          y: [place],
          fill: ink,
          ...after(8),
          fontWeight: 600,
        }),
      ),
    ],
  });
}

function marksOf(course: BaselineCourse, first: Day, last: Day) {
  const { activity, steps } = course;
  const line = levels(course, first, last);
  const marks = steps.map(({ day, to, kind }) => ({ date: dateOf(day), minutes: to, kind }));
  const common = { x: 'date', y: 'minutes', stroke: stroke[activity], fill: paper } as const;
  return [
    lineY(line, {
      x: 'date',
      y: 'minutes',
      curve: 'step-after',
      stroke: stroke[activity],
      strokeWidth: 2,
      strokeDasharray: dash[activity],
    }),
    dot(
      marks.filter(({ kind }) => kind === 'grow'),
      { ...common, symbol: 'triangle', r: 4 },
    ),
    dot(
      marks.filter(({ kind }) => kind === 'stepBack'),
      { ...common, symbol: 'triangle', rotate: 180, r: 4 },
    ),
    dot(
      marks.filter(({ kind }) => kind === 'hold'),
      { ...common, symbol: 'circle', r: 2 },
    ),
    dot(
      marks.filter(({ kind }) => !['grow', 'stepBack', 'hold'].includes(kind)),
      { ...common, symbol: 'diamond', r: 4 },
    ),
  ];
}

/** The baseline from the first day to the last, with a point for each change. */
function levels({ start, steps, end }: BaselineCourse, first: Day, last: Day) {
  const points = steps.map(({ day, to }) => ({ date: dateOf(day), minutes: to }));
  const begun = start === null ? [] : [{ date: dateOf(first), minutes: start }];
  return [...begun, ...points, ...(end === null ? [] : [{ date: dateOf(last), minutes: end }])];
}

/** The names at the end of the lines, moved apart where the lines end close together. */
function namesOf(courses: readonly BaselineCourse[], most: number) {
  const apart = most * 0.085;
  let below = Number.POSITIVE_INFINITY;
  return courses
    .flatMap(({ activity, end }) => (end === null ? [] : [{ activity, end }]))
    .sort((a, b) => b.end - a.end)
    .map(({ activity, end }) => {
      const place = Math.min(end, below - apart);
      below = place;
      return { activity, end, place };
    });
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
