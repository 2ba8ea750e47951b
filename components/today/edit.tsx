import { useId, useState } from 'preact/hooks';
import type { Day } from '../../lib/timeline/days.ts';
import {
  type Activity,
  activities,
  type Instant,
  type Posture,
} from '../../lib/timeline/entries.ts';
import { Length } from '../spoken/spoken.tsx';
import type { Speech } from '../workbench/speech.ts';
import type { DayWords } from './entry-words.ts';
import { type Edge, endEdge, minute, moved, type Piece, startEdge } from './pieces.ts';
import { TimeField } from './time-field.tsx';
import type { Timeline } from './timeline.ts';
import { fieldOf, instantOf } from './wall-clock.ts';

interface Props {
  readonly t: DayWords;
  readonly speech: Speech;
  readonly day: Day;
  readonly timeline: Timeline;
  /** The posture that goes on began at that instant. */
  readonly onBegan: (posture: Activity, since: Instant) => void;
}

/** The chosen stretch: what it was, when it began and ended, and where it is really two. */
export function Edit({ t, speech, day, timeline, onBegan }: Props) {
  const { pieces, selected, bounds, cursor, edits } = timeline;
  const piece = pieces[selected];
  if (piece === undefined)
    return <p class="muted">{t('edit.nothing', { time: speech.time(cursor) })}</p>;
  const { kind, from, until, goesOn } = piece;
  const isOpen = kind === 'unsure' || kind === 'away';
  const change = (posture: Posture, since: Instant) => {
    edits.keep();
    if (goesOn && posture !== 'away') onBegan(posture, since);
    else edits.make({ from: since, until, posture });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" class="edit" aria-label={t('edit.group')}>
      <p class="edit-piece" data-posture={kind}>
        <i class="posture-mark" aria-hidden="true" />
        {t('edit.piece', {
          posture: t(`kind.${kind}`),
          from: speech.time(from),
          until: goesOn ? t('today.now') : speech.time(until),
        })}
        <span class="muted">
          <Length speech={speech} minutes={(until - from) / minute} />
        </span>
      </p>
      <div class="row">
        <span>{isOpen ? t('edit.question') : t('edit.change')}</span>
        {([...activities, 'away'] as const).map((posture) => (
          <button
            key={posture}
            type="button"
            aria-label={t(`edit.to.${posture}`)}
            aria-pressed={posture === kind}
            disabled={posture === 'away' && goesOn}
            onClick={() => posture !== kind && change(posture, from)}
          >
            {t(`kind.${posture}`)}
          </button>
        ))}
      </div>
      <div class="row">
        <EdgeField
          key={`from ${from}`}
          name={t('edit.from')}
          edge={startEdge(pieces, selected, bounds)}
          {...{ t, speech, day, edits }}
        />
        <EdgeField
          key={`until ${until}`}
          name={t('edit.until')}
          edge={endEdge(pieces, selected, bounds)}
          {...{ t, speech, day, edits }}
        />
        <Split key={`split ${from}`} {...{ t, speech, day, piece, cursor }} onSplit={change} />
      </div>
    </div>
  );
}

interface EdgeProps extends Pick<Props, 't' | 'speech' | 'day'> {
  readonly name: string;
  readonly edge: Edge | null;
  readonly edits: Timeline['edits'];
}

/** The same as dragging the edge, by typing. */
function EdgeField({ t, speech, day, name, edge, edits }: EdgeProps) {
  const id = useId();
  const [isWrong, setWrong] = useState(false);
  if (edge === null || edge.least >= edge.most) return null;
  const { zone, time } = speech;
  const change = (value: string) => {
    const to = instantOf(value, day, zone, true);
    const isAllowed = to !== null && to >= edge.least && to <= edge.most;
    setWrong(!isAllowed);
    const made = isAllowed ? moved(edge, to) : null;
    if (made !== null) edits.make(made);
  };
  return (
    <>
      <TimeField
        label={name}
        value={fieldOf(edge.at, zone)}
        fault={isWrong ? id : undefined}
        onChange={change}
      />
      {isWrong && (
        <p id={id} class="field-fault" role="alert">
          {t('edit.between', { least: time(edge.least), most: time(edge.most) })}
        </p>
      )}
    </>
  );
}

interface SplitProps extends Pick<Props, 't' | 'speech' | 'day'> {
  readonly piece: Piece;
  readonly cursor: Instant;
  readonly onSplit: (posture: Posture, since: Instant) => void;
}

/** A stretch that was really two: from some minute on it was another posture. */
function Split({ t, speech, day, piece, cursor, onSplit }: SplitProps) {
  const { from, until, kind } = piece;
  const [typed, setTyped] = useState<string | null>(null);
  const [posture, setPosture] = useState<Activity>(kind === 'standing' ? 'sitting' : 'standing');
  const [isWrong, setWrong] = useState(false);
  const { zone, time } = speech;
  if (until - from < 2 * minute) return null;
  const [least, most] = [from + minute, until - minute];
  const usual = cursor > least && cursor < most ? cursor : (from + until) / 2;
  const value = typed ?? fieldOf(usual, zone);
  const split = (event: Event) => {
    event.preventDefault();
    const at = instantOf(value, day, zone);
    const isAllowed = at !== null && at > from && at < until;
    setWrong(!isAllowed);
    if (isAllowed) onSplit(posture, at);
  };
  return (
    <form class="split" onSubmit={split}>
      <TimeField
        label={t('edit.split.at')}
        value={value}
        fault={isWrong ? 'split-fault' : undefined}
        onChange={setTyped}
      />
      <label>
        {t('edit.split.as')}
        <select
          value={posture}
          onChange={({ currentTarget }) => {
            const chosen = activities.find((known) => known === currentTarget.value);
            if (chosen !== undefined) setPosture(chosen);
          }}
        >
          {activities
            .filter((other) => other !== kind)
            .map((other) => (
              <option key={other} value={other}>
                {t(`kind.${other}`)}
              </option>
            ))}
        </select>
      </label>
      <button type="submit">{t('edit.split')}</button>
      {isWrong && (
        <p id="split-fault" class="field-fault" role="alert">
          {t('edit.between', { least: time(least), most: time(most) })}
        </p>
      )}
    </form>
  );
}
