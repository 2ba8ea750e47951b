import type { ComponentChildren } from 'preact';
import type { Standing } from '../../lib/contributions/walkthrough.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly id: string;
  readonly title: string;
  readonly standing: Standing;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onMark: (isMarked: boolean) => void;
  readonly children: ComponentChildren;
}

/**
 * One step as VS Code's walkthroughs have it: a tick, a title that opens what there is to do, and a way to tick it by hand. What ticks
 * itself cannot be unticked.
 */
export function Step({ t, id, title, standing, isOpen, onToggle, onMark, children }: Props) {
  const isTicked = standing !== 'open';
  return (
    <li class="step" data-open={isOpen ? '' : undefined} data-done={isTicked ? '' : undefined}>
      <div class="step-head">
        <label class="step-tick">
          <input
            type="checkbox"
            aria-label={t('start.mark', { step: title })}
            checked={isTicked}
            disabled={standing === 'done'}
            onChange={() => onMark(!isTicked)}
          />
        </label>
        <h2>
          <button
            type="button"
            class="plain step-title"
            id={`step-${id}`}
            aria-expanded={isOpen}
            aria-controls={`step-${id}-body`}
            onClick={onToggle}
          >
            {title}
            {isTicked && <span class="unseen"> ({t('start.done')})</span>}
          </button>
        </h2>
      </div>
      <div class="step-body" id={`step-${id}-body`} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </li>
  );
}

/** Arrow keys walk through the titles, Home and End to the ends, as in a list. */
export function walkTitles(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const titles = [...event.currentTarget.querySelectorAll<HTMLElement>('.step-title')];
  const at = titles.findIndex((title) => title.matches(':focus'));
  if (at < 0) return;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: titles.length - 1 }[event.key];
  const next = to === undefined ? undefined : titles[to];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
