import type { Answers } from '../../lib/contributions/asking.ts';
import type { Acting } from '../../lib/contributions/command.ts';
import { rows } from '../../lib/contributions/first.ts';
import { Key, keyOf } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';
import { ScoreRow } from './scores.tsx';
import './pain.css';

interface Props {
  readonly language: Language;
  /** Whether single keys do the same. */
  readonly hasKeys: boolean;
  readonly last: { readonly score: number; readonly since: number } | null;
  readonly onRun: (command: Acting, answers?: Partial<Answers>) => void;
}

/** Pain now, 0 to 10, and its start, which may be some minutes ago. */
export function PainGroup({ language: { t, time }, last, hasKeys, onRun }: Props) {
  const ends = t('pain.ends');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-labelledby="pain-group" aria-describedby="pain-ends">
      <div class="pain-head">
        <h2 id="pain-group">{t('pain.group')}</h2>
        {/* The ends describe the group: shown as well, they would be read twice. */}
        <span class="muted" aria-hidden={last === null}>
          {last === null ? ends : t('pain.last', { score: last.score, time: time(last.since) })}
        </span>
        <span id="pain-ends" class="unseen">
          {ends}
        </span>
      </div>
      {rows.scores.map((command) => (
        <ScoreRow
          key={command.id}
          nameOf={(score) => t(command.button.label, { score })}
          onScore={(score) => onRun(command, { score })}
        />
      ))}
      <div class="pain-start">
        {rows.pain.map((command) => [
          <button
            key={command.id}
            type="button"
            aria-keyshortcuts={keyOf(command, hasKeys)}
            onClick={() => onRun(command)}
          >
            {t(command.button.label)}
            <Key name={keyOf(command, hasKeys)} />
          </button>,
          ...(command.may?.includes('ago') ? [5, 10] : []).map((ago) => (
            <button
              key={ago}
              type="button"
              aria-label={t('pain.ago', { count: ago })}
              onClick={() => onRun(command, { ago })}
            >
              {t('ago.minutes', { count: ago })}
            </button>
          )),
        ])}
      </div>
    </div>
  );
}
