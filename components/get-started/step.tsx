import type { ComponentChildren } from 'preact';
import type { getStarted } from '../../lib/i18n/en/get-started.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { Icon } from '../icon/icon.tsx';

export type StartWords = Translator<typeof getStarted>;

interface Props {
  readonly t: StartWords;
  readonly id: string;
  readonly title: string;
  readonly done: boolean;
  readonly children: ComponentChildren;
}

/** One step, with a tick once it is done. */
export function Step({ t, id, title, done, children }: Props) {
  return (
    <li class="step" data-done={done ? '' : undefined} aria-labelledby={`step-${id}`}>
      <h2 id={`step-${id}`}>
        <span class="step-tick">{done && <Icon name="done" />}</span>
        {title}
        {done && <span class="unseen"> ({t('start.done')})</span>}
      </h2>
      <div class="step-body">{children}</div>
    </li>
  );
}
