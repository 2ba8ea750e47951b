import { breakTexts } from '../../lib/i18n/en/popup-break.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { Language } from '../language/language.ts';
import type { MovementWords } from './movement-words.ts';

interface Props {
  readonly language: Language;
  readonly running: NonNullable<Glance['running']>;
  readonly movement: MovementWords | null;
  readonly now: Instant;
  readonly onEnd: () => void;
}

const minute = 60_000;
const overs = {
  /** Of any break. */
  move: ['break.over.1', 'break.over.2', 'break.over.4', 'break.over.6', 'break.over.8'],
  /** Back from somewhere else. */
  walk: ['break.over.1', 'break.over.3', 'break.over.5', 'break.over.7', 'break.over.8'],
} as const satisfies Record<string, readonly (keyof typeof breakTexts)[]>;

/** The button that began the break is gone: reading goes on here. Not where the page was just opened and nothing pressed yet. */
function readOn(head: HTMLElement | null): void {
  if (!navigator.userActivation.hasBeenActive) return;
  if (document.activeElement?.matches('body, .desk')) head?.focus({ preventScroll: true });
}

/** Another one from break to break. */
function overText({ since, suggestion, movement }: Props['running']) {
  const hasLeft = suggestion === 'walk' && movement !== 'walk-on-spot';
  const texts = overs[hasLeft ? 'walk' : 'move'];
  return texts[Math.floor(since / 1000) % texts.length] ?? texts[0];
}

/** The break that is running: what to do, how far it is, and a way out at any time. */
export function RunningBreak({ language, running, movement, now, onEnd }: Props) {
  const t = language.texts(breakTexts);
  const { since, plannedEnd, suggestion } = running;
  const left = Math.ceil((plannedEnd - now) / minute);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" aria-label={t('break.group')} class="card break">
      <div class="break-head">
        <h2 tabIndex={-1} ref={readOn}>
          {movement?.name ?? t(suggestion === 'walk' ? 'break.walk' : 'break.move')}
        </h2>
        {movement !== null && <p class="break-dose muted">{movement.dose}</p>}
        <p class="muted">{left > 0 ? t('break.left', { count: left }) : t(overText(running))}</p>
      </div>
      {movement !== null && (
        <ol class="break-steps">
          {movement.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      <div class="break-foot">
        <progress
          aria-label={t('break.group')}
          max={plannedEnd - since}
          value={Math.min(plannedEnd, Math.max(since, now)) - since}
        />
        <button type="button" onClick={onEnd}>
          {t('break.end')}
        </button>
      </div>
    </div>
  );
}
