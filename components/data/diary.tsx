import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Guess, guessFrom } from '../../lib/diary/guess.ts';
import {
  diaryFile,
  type Picked,
  type Reader,
  ratingsIn,
  rowFaults,
  type Understood,
} from '../../lib/diary/ratings.ts';
import { readTable, type Table, type TableFault } from '../../lib/diary/table.ts';
import { type DateOrder, monthNames } from '../../lib/diary/when.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import { diaryTexts } from '../../lib/i18n/en/diary.ts';
import type { ExportFile } from '../../lib/report/import-json.ts';
import { dayOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { busy } from './changing.ts';
import { DiaryColumns } from './diary-columns.tsx';

type Speech = Desk['speech'];

/** A table that was read, and what it seems to tell. */
export interface DiaryRead {
  readonly table: Table;
  readonly guess: Guess;
  readonly reader: Reader;
}

/** What a CSV file holds, or in words why it was not taken. */
export async function readDiary(
  file: File,
  { speech, session }: Desk,
): Promise<DiaryRead | string> {
  const read = await readTable(file);
  if (!read.ok) return faultText(speech, read.fault);
  const months = monthNames([speech.locale, 'en']);
  const reader = { zone: speech.zone, now: session.now.peek(), months };
  const { table } = read;
  return { table, guess: guessFrom(table, months, usualOrder(speech.locale)), reader };
}

function faultText(speech: Speech, fault: TableFault): string {
  const t = speech.texts(diaryTexts);
  switch (fault.kind) {
    case 'tooLarge':
      return t('diary.bad.tooLarge', { megabytes: fault.megabytes });
    case 'tooMany':
      return t('diary.bad.tooMany', { rows: fault.rows });
    case 'quotes':
      return t('diary.bad.quotes', { row: fault.row });
    default:
      return t(`diary.bad.${fault.kind}`);
  }
}

/** As dates are written in figures where the person lives. */
function usualOrder(locale: string): DateOrder {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'short' }).formatToParts(0);
  const place = (wanted: string) => parts.findIndex(({ type }) => type === wanted);
  return place('month') < place('day') ? 'monthFirst' : 'dayFirst';
}

interface Props {
  readonly desk: Desk;
  readonly name: string;
  readonly read: DiaryRead;
  readonly onAccept: (file: ExportFile) => void;
  readonly onLeave: () => void;
}

/** Another diary's ratings: which column tells what, how that is understood, and what would change. */
export function Diary({ desk, name, read, onAccept, onLeave }: Props) {
  const { speech, session, records } = desk;
  const t = speech.texts({ ...dataIn, ...diaryTexts });
  const { table, guess, reader } = read;
  const [picked, setPicked] = useState<Picked>(guess.picked);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const understood = useMemo(() => ratingsIn(table, picked, reader), [table, picked]);
  const file = useMemo(() => diaryFile(understood.ratings, reader), [understood]);
  const reading = useReading(
    async () => (await records.data()).preview(file, { mode: 'merge', settings: false }),
    JSON.stringify(picked),
    [session.glance.value?.at],
  );
  const added = reading.state === 'read' ? reading.value.added : null;
  return (
    <div class="data-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t('diary.before', { name })}
      </h3>
      <p class="muted">{t('diary.note')}</p>
      <DiaryColumns
        speech={speech}
        table={table}
        picked={picked}
        isOpen={guess.isOpen}
        onPick={setPicked}
      />
      <Sample speech={speech} table={table} picked={picked} understood={understood} />
      <ul class="data-files" aria-label={t('in.what')}>
        {lines(speech, understood, file, added, reader).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {reading.state === 'broken' && <p class="field-fault">{t('outcome.broken')}</p>}
      <p class="row">
        <button
          type="button"
          disabled={added === null || added === 0 || busy.value !== null}
          onClick={() => onAccept(file)}
        >
          {t('diary.accept', { count: added ?? 0 })}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {t('in.leave')}
        </button>
      </p>
    </div>
  );
}

interface SampleProps {
  readonly speech: Speech;
  readonly table: Table;
  readonly picked: Picked;
  readonly understood: Understood;
}

const shown = 5;

/** The first rows, as they stand and as they are understood. */
function Sample({ speech, table, picked, understood }: SampleProps) {
  const t = speech.texts(diaryTexts);
  const first = picked.heading ? 1 : 0;
  const columns = [picked.day, picked.time, picked.pain].filter((one) => one !== null);
  const rows = table.rows.slice(first, first + shown).map((cells, i) => ({
    row: table.first + first + i,
    cells: columns.map((column) => cells[column] ?? '').join(' · '),
  }));
  return (
    <div class="wide">
      <table>
        <caption>{t('diary.sample')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('diary.row')}</th>
            <th scope="col">{t('diary.file')}</th>
            <th scope="col">{t('diary.understood')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, cells }) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{cells.slice(0, 80)}</td>
              <td>{meaning(speech, understood, row)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function meaning(speech: Speech, { ratings, faults }: Understood, row: number): string {
  const t = speech.texts(diaryTexts);
  const rating = ratings.find((one) => one.row === row);
  if (rating === undefined) {
    const fault = faults.find((one) => one.row === row);
    return fault === undefined ? '' : t(`diary.fault.${fault.why}`, { count: 1, row });
  }
  const day = dayOf(rating.at, speech.zone);
  return t('diary.rating', {
    date: speech.range(day, day),
    time: speech.time(rating.at),
    score: rating.score,
  });
}

/** What would come in, and what is left out. */
function lines(
  speech: Speech,
  { ratings, faults }: Understood,
  { entries }: ExportFile,
  added: number | null,
  { zone }: Reader,
): readonly string[] {
  const t = speech.texts(diaryTexts);
  const days = entries.map(({ at }) => dayOf(at, zone)).sort();
  const [first, last] = [days[0], days.at(-1)];
  const known = added === null ? 0 : entries.length - added;
  const noon = ratings.filter(({ atNoon }) => atNoon).length;
  const rounded = ratings.filter((rating) => rating.rounded).length;
  const told = [
    first === undefined || last === undefined
      ? t('diary.none')
      : t('diary.ratings', { count: entries.length, range: speech.range(first, last) }),
    known > 0 && (added === 0 ? t('diary.allKnown') : t('diary.known', { count: known })),
    entries.length > 0 && t('diary.zone', { zone }),
    noon > 0 && t('diary.noon', { count: noon }),
    rounded > 0 && t('diary.rounded', { count: rounded }),
    ...rowFaults.map((why) => {
      const of = faults.filter((fault) => fault.why === why);
      return of[0] !== undefined && t(`diary.fault.${why}`, { count: of.length, row: of[0].row });
    }),
  ];
  return told.filter((line) => line !== false);
}
