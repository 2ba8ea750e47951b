import type { DayView } from '../../lib/report/today.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Stretch } from '../../lib/timeline/stretches.ts';
import { type Column, Table } from '../report/table.tsx';
import type { Speech } from '../workbench/speech.ts';
import { Entries } from './entries.tsx';
import type { DayWords } from './entry-words.ts';
import { Lane } from './lane.tsx';
import './today.css';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly view: DayView;
  readonly now: Instant;
  /** The act that undo would take back; null where there is none. */
  readonly undo: string | null;
  readonly onUndo: () => void;
}

/** The day in a lane, in sums, in stretches and in entries. */
export function Day({ t, speech, view, now, undo, onUndo }: Props) {
  const { desk, totals, stretches } = view;
  const share = desk < 1 ? 0 : (totals.standing + totals.walking) / desk;
  const some = stretches.length > 0;
  return (
    <>
      <header class="view-head">
        <div>
          <h1>{t('today.title')}</h1>
          <p class="muted">{speech.date(view.day)}</p>
        </div>
      </header>
      <p class="today-words">
        {desk < 1
          ? t('today.nothing')
          : t('today.logged', { time: speech.short(desk), share: speech.share(share) })}
      </p>
      {some && <Lane t={t} speech={speech} view={view} now={now} />}
      <div class="today-lists">
        {some && (
          <section>
            <Table
              caption={t('today.stretches')}
              rows={[...stretches].reverse()}
              keyOf={({ from }) => from}
              columns={columns(t, speech, now)}
            />
          </section>
        )}
        <Entries t={t} speech={speech} view={view} undo={undo} onUndo={onUndo} />
      </div>
    </>
  );
}

function columns(t: DayWords, { time, short }: Speech, now: Instant): readonly Column<Stretch>[] {
  return [
    { name: t('today.column.from'), cell: ({ from }) => time(from) },
    {
      name: t('today.column.until'),
      cell: ({ until }) => (until >= now ? t('today.now') : time(until)),
    },
    {
      name: t('today.column.posture'),
      cell: ({ posture, certainty }) => (
        <span class="today-posture" data-posture={certainty === 'unsure' ? 'unsure' : posture}>
          <i class="posture-mark" aria-hidden="true" />
          {t(`kind.${certainty === 'unsure' ? 'unsure' : posture}`)}
        </span>
      ),
    },
    {
      name: t('today.column.length'),
      number: true,
      cell: ({ from, until }) => short((until - from) / 60_000),
    },
    { name: t('today.column.sure'), cell: ({ certainty }) => t(`sure.${certainty}`) },
    { name: t('today.column.why'), cell: ({ cause }) => t(`cause.${cause}`) },
  ];
}
