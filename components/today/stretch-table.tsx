import type { Instant } from '../../lib/timeline/entries.ts';
import type { Stretch } from '../../lib/timeline/stretches.ts';
import { type Column, Table } from '../report/table.tsx';
import { Length } from '../spoken/spoken.tsx';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';
import { kindOf, minute } from './pieces.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly stretches: readonly Stretch[];
  readonly now: Instant;
  /** Chooses the stretch, to be changed above. */
  readonly onChoose: (at: Instant) => void;
}

/** The lane in words, newest first: how long, how sure and why. The times lead to where a stretch is changed. */
export function StretchTable({ t, speech, stretches, now, onChoose }: Props) {
  return (
    <section>
      <Table
        caption={t('today.stretches')}
        rows={[...stretches].reverse()}
        keyOf={({ from }) => from}
        columns={columns(t, speech, now, onChoose)}
      />
    </section>
  );
}

function columns(
  t: DayWords,
  speech: Speech,
  now: Instant,
  onChoose: Props['onChoose'],
): readonly Column<Stretch>[] {
  const { time } = speech;
  const until = (at: Instant) => (at >= now ? t('today.now') : time(at));
  return [
    {
      name: t('today.column.from'),
      cell: (stretch) => (
        <button
          type="button"
          class="plain"
          aria-label={t('today.choose', {
            piece: t('edit.piece', {
              posture: t(`kind.${kindOf(stretch)}`),
              from: time(stretch.from),
              until: until(stretch.until),
            }),
          })}
          onClick={() => onChoose(stretch.from)}
        >
          {time(stretch.from)}
        </button>
      ),
    },
    { name: t('today.column.until'), cell: (stretch) => until(stretch.until) },
    {
      name: t('today.column.posture'),
      cell: (stretch) => (
        <span class="today-posture" data-posture={kindOf(stretch)}>
          <i class="posture-mark" aria-hidden="true" />
          {t(`kind.${kindOf(stretch)}`)}
        </span>
      ),
    },
    {
      name: t('today.column.length'),
      number: true,
      cell: ({ from, until: end }) => <Length speech={speech} minutes={(end - from) / minute} />,
    },
    { name: t('today.column.sure'), cell: ({ certainty }) => t(`sure.${certainty}`) },
    { name: t('today.column.why'), cell: ({ cause }) => t(`cause.${cause}`) },
  ];
}
