import { type Entry, type Instant, standing } from '../timeline/entries.ts';
import { madeOn } from '../timeline/kept.ts';
import type { ReportBout } from './bouts.ts';
import type { Cell, Column } from './csv.ts';
import type { DayModel } from './day.ts';
import type { WeekModel } from './week.ts';

/** A week as its report tells it, with every entry that speaks of it or was made near it. */
export interface WeekOfLog {
  readonly model: WeekModel;
  readonly entries: readonly Entry[];
  /** The reader's zone, for what belongs to no entry. */
  readonly zone: string;
}

interface EntryRow {
  readonly entry: Entry;
  readonly takenBack: boolean;
}

/** What an entry says under this name, where it says anything. */
function said({ entry }: EntryRow, name: string): Cell {
  const value = (entry as unknown as Readonly<Record<string, unknown>>)[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : null;
}

function saidAt(row: EntryRow, name: string): Cell {
  const at = said(row, name);
  return typeof at === 'number' ? withOffset(at, row.entry.zone) : null;
}

const named = ['posture', 'activity', 'score', 'answer', 'minutes', 'limit', 'spent'] as const;
const instants = ['since', 'from', 'until'] as const;
const shownElsewhere: ReadonlySet<string> = new Set([
  'id',
  'at',
  'zone',
  'act',
  'type',
  ...named,
  ...instants,
]);

/** All that has no column of its own, as JSON. `from` and `until` of a decision are minutes and stand here too. */
function rest({ entry }: EntryRow): Cell {
  const left = Object.entries(entry).filter(
    ([name]) => !shownElsewhere.has(name) || (entry.type === 'decided' && name === 'from'),
  );
  return left.length === 0 ? null : JSON.stringify(Object.fromEntries(left));
}

/** The columns of the file of entries, one row for each that was made in the week, as documented in docs/export.md. */
export const entryColumns: readonly Column<EntryRow>[] = [
  { name: 'id', cell: ({ entry }) => entry.id },
  { name: 'made_at', cell: ({ entry }) => withOffset(entry.at, entry.zone) },
  { name: 'zone', cell: ({ entry }) => entry.zone },
  { name: 'type', cell: ({ entry }) => entry.type },
  { name: 'act', cell: ({ entry }) => entry.act },
  { name: 'taken_back', cell: ({ takenBack }) => takenBack },
  ...instants.map((name) => ({
    name,
    cell: (row: EntryRow) => (row.entry.type === 'decided' ? null : saidAt(row, name)),
  })),
  ...named.map((name) => ({ name, cell: (row: EntryRow) => said(row, name) })),
  { name: 'details', cell: rest },
];

export function entryRows({ model, entries }: WeekOfLog): readonly EntryRow[] {
  const days = new Set(model.days.map(({ day }) => day));
  const stands = new Set(standing(entries).map(({ id }) => id));
  return entries
    .filter((entry) => days.has(madeOn(entry)))
    .map((entry) => ({ entry, takenBack: entry.type !== 'retracted' && !stands.has(entry.id) }));
}

export interface TurnRow extends ReportBout {
  readonly zone: string;
}

/** The columns of the file of turns, one row for each turn of a minute or more. */
export const turnColumns: readonly Column<TurnRow>[] = [
  { name: 'day', cell: ({ day }) => day },
  { name: 'start', cell: ({ from, zone }) => onTheWall(from, zone) },
  {
    name: 'end',
    cell: ({ until, zone, end }) => (end === 'goesOn' ? null : onTheWall(until, zone)),
  },
  { name: 'zone', cell: ({ zone }) => zone },
  { name: 'posture', cell: ({ activity }) => activity },
  { name: 'minutes', cell: ({ minutes }) => minutes },
  { name: 'clock', cell: ({ clock }) => clock },
  { name: 'limit', cell: ({ limit }) => limit },
  { name: 'over_limit', cell: ({ over }) => over },
  { name: 'within_limit', cell: ({ within, limit }) => (limit === null ? null : within) },
  { name: 'ended_by', cell: ({ end }) => end },
  { name: 'discomfort_at', cell: ({ onset }) => onset },
  { name: 'pain', cell: ({ pain }) => pain },
];

export function turnRows({ model, entries, zone }: WeekOfLog): readonly TurnRow[] {
  return model.bouts.map((bout) => ({ ...bout, zone: zoneAt(entries, bout.from) ?? zone }));
}

/** The zone that a person was in: that of the newest entry made by then. */
function zoneAt(entries: readonly Entry[], at: Instant): string | null {
  return (entries.findLast((entry) => entry.at <= at) ?? entries[0])?.zone ?? null;
}

/** The columns of the file of days, one row for each day with anything on it. */
export const dayColumns: readonly Column<DayModel>[] = [
  { name: 'day', cell: ({ day }) => day },
  { name: 'sitting', cell: ({ totals }) => totals.sitting },
  { name: 'standing', cell: ({ totals }) => totals.standing },
  { name: 'walking', cell: ({ totals }) => totals.walking },
  { name: 'unsure', cell: ({ totals }) => totals.unsure },
  { name: 'longest_turn', cell: ({ longest }) => longest },
  { name: 'turns', cell: ({ limits }) => limits.count },
  { name: 'turns_within_limit', cell: ({ limits }) => limits.within },
  { name: 'over_limit', cell: ({ limits }) => limits.over },
  { name: 'prompts_taken', cell: ({ prompts }) => prompts.taken },
  { name: 'prompts_postponed', cell: ({ prompts }) => prompts.postponed },
  { name: 'prompts_skipped', cell: ({ prompts }) => prompts.skipped },
  { name: 'prompts_unseen', cell: ({ prompts }) => prompts.unseen },
  { name: 'unprompted_breaks', cell: ({ natural }) => natural },
  { name: 'pain_lowest', cell: ({ pain }) => pain?.low ?? null },
  { name: 'pain_highest', cell: ({ pain }) => pain?.high ?? null },
  { name: 'pain_ratings', cell: ({ pain }) => pain?.count ?? 0 },
  { name: 'day_rating', cell: ({ rated }) => rated },
  { name: 'flare_up', cell: ({ flareUp }) => flareUp },
  { name: 'quiet', cell: ({ quiet }) => quiet },
];

export function dayRows({ model }: WeekOfLog): readonly DayModel[] {
  return model.days.filter((day) => !day.ahead && hasAnything(day));
}

/** Whether there is anything on a day to write down. */
export function hasAnything({ desk, totals, pain, rated, prompts }: DayModel): boolean {
  const shown = Object.values(prompts).reduce((sum, count) => sum + count, 0);
  return desk + totals.unsure > 0 || pain !== null || rated !== null || shown > 0;
}

/** `2026-11-23T09:30:00+01:00`. */
export function withOffset(at: Instant, zone: string): string {
  return zoned(at, zone).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** `2026-11-23 09:30:00`, as spreadsheets read it. */
function onTheWall(at: Instant, zone: string): string {
  return zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'second' }).replace('T', ' ');
}

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.trunc(at)).toZonedDateTimeISO(zone);
}
