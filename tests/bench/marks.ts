import type { Growth } from './growth.ts';
import type { Rest } from './rest.ts';
import type { Figure, RoundsResult } from './rounds.ts';
import type { Sizes } from './sizes.ts';
import type { Watched } from './watch.ts';

/** One line of the table: what was measured, against what it may be at most. */
export interface Line {
  readonly figure: string;
  readonly value: number;
  /** Null where there is no mark. */
  readonly most: number | null;
  readonly unit: string;
  readonly note: string;
}

const kilobyte = 1000;

export function sizeLines(sizes: Sizes): Line[] {
  const line = (figure: string, bytes: number, most: number | null): Line => {
    return { figure, value: bytes / kilobyte, most, unit: 'kB', note: '' };
  };
  return [
    line('package, zipped', sizes.zip, 300),
    line('JavaScript the popup loads', sizes.popup, 45),
    line('JavaScript the worker starts with', sizes.worker, null),
    line('the same with what an event loads', sizes.worker + sizes.turn, 60),
  ];
}

const ratioMarks: Readonly<Record<Figure, number | null>> = {
  'popup cold, contentful': null,
  'popup cold, interactive': 1.25,
  'popup cold, work': null,
  'popup warm, contentful': null,
  'popup warm, interactive': 1.2,
  'popup warm, work': null,
  'worker from nothing': 1.15,
  'worker, process alive': 1.25,
  'worker heap': 1.3,
  'worker heap, after a turn': null,
  'popup heap': 1.6,
};

/** Ratios to the empty extension; the note has both figures in milliseconds or megabytes. */
export function ratioLines({ ours, empty, still }: RoundsResult): Line[] {
  const line = (figure: Figure, a: number, name: string, most: number | null): Line => {
    const b = empty[figure];
    const show = (n: number) =>
      figure.includes('heap') ? `${(n / 1e6).toFixed(2)} MB` : `${n.toFixed(0)} ms`;
    return { figure: name, value: a / b, most, unit: 'of empty', note: `${show(a)} : ${show(b)}` };
  };
  return Object.entries(ratioMarks).flatMap(([name, most]) => {
    const figure = name as Figure;
    const alone = still[figure];
    const lines = [line(figure, ours[figure], figure, most)];
    return alone === undefined
      ? lines
      : [...lines, line(figure, alone, '  the finished page, no script', null)];
  });
}

export function restLines({ timer, afterHours, idle }: Rest): Line[] {
  return [
    ...timerLines(timer),
    ...stillLines('after hours', afterHours),
    ...(idle === null ? [] : stillLines('idle', idle)),
  ];
}

function timerLines(watched: Watched): Line[] {
  const hourly = (n: number) => (n * 3600) / watched.seconds;
  const line = (figure: string, value: number, most: number | null, unit = 'an hour'): Line => {
    return { figure: `timer on: ${figure}`, value, most, unit, note: '' };
  };
  return [
    line('alarms', hourly(watched.alarms), 60),
    line('writes', hourly(watched.writes + watched.changes), 60),
    line('bytes written', hourly(watched.bytes) / kilobyte, 100, 'kB an hour'),
    line('worker alive', watched.awake * 100, 60, '%'),
    line('worker starts', hourly(watched.starts), null),
    line('CPU of the extension', hourly(watched.cpu), 1.5, 's an hour'),
  ];
}

function stillLines(state: string, watched: Watched): Line[] {
  const line = (figure: string, value: number, most: number | null, unit: string): Line => {
    return { figure: `${state}: ${figure}`, value, most, unit, note: '' };
  };
  const within = `in ${watched.seconds} s`;
  return [
    line('alarms', watched.alarms, 0, within),
    line('writes', watched.writes + watched.changes, 0, within),
    line('worker starts', watched.starts, 0, within),
    line('CPU of the extension', watched.cpu, null, `s ${within}`),
  ];
}

/** Twenty years of dense use against a week of it. */
export function growthLines(grown: Growth): Line[] {
  const of = `${grown.entries} entries`;
  const ratio = (figure: string, [years, week]: readonly [number, number]): Line => ({
    figure: `twenty years: ${figure}`,
    value: years / week,
    most: 1.2,
    unit: 'of a week',
    note: `${years.toFixed(0)} ms : ${week.toFixed(0)} ms, ${of}`,
  });
  const line = (figure: string, value: number, most: number | null, unit: string, note = '') => {
    return { figure: `twenty years: ${figure}`, value, most, unit, note };
  };
  return [
    ratio('popup cold, interactive', grown.popup),
    ratio('a rating logged', grown.append),
    ratio('this week’s report drawn', grown.report),
    line('a year drawn', grown.year, 300, 'ms'),
    line('a year drawn for the first time', grown.firstYear, null, 'ms'),
    line(
      'memory that an export takes',
      grown.exporting - grown.before,
      200,
      'MB',
      `${grown.exporting.toFixed(0)} MB in all`,
    ),
    line('exports without progress shown', grown.showsProgress ? 0 : 1, 0, ''),
  ];
}

/** The lines as a table, each with pass or MISS where there is a mark. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ figure, value, most, unit, note }) => [
    figure,
    digits(value),
    most === null ? '' : `<= ${most}`,
    unit,
    most === null ? '' : passes(value, most) ? 'pass' : 'MISS',
    note,
  ]);
  const head = ['figure', 'measured', 'mark', '', '', ''];
  const widths = head.map((_, n) => Math.max(...[head, ...rows].map((row) => row[n]?.length ?? 0)));
  const show = (row: readonly string[]) =>
    row.map((cell, n) => (n === 1 ? cell.padStart(widths[n] ?? 0) : cell.padEnd(widths[n] ?? 0)));
  return [head, ...rows].map((row) => show(row).join('  ').trimEnd()).join('\n');
}

export function missesOf(lines: readonly Line[]): Line[] {
  return lines.filter(({ value, most }) => most !== null && !passes(value, most));
}

/** As precise as it is printed. */
function passes(value: number, most: number): boolean {
  return Number(digits(value)) <= most;
}

function digits(value: number): string {
  return value.toFixed(value !== 0 && value < 10 ? 2 : 0);
}
