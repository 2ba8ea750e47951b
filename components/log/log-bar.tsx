import type { Acting } from '../../lib/contributions/command.ts';
import { rows } from '../../lib/contributions/first.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { Icon } from '../icon/icon.tsx';
import { Key, keyOf } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';
import { type Notice, undoText } from './log-words.ts';
import './log-bar.css';

interface Props {
  readonly language: Language;
  /** Whether single keys do the same. */
  readonly hasKeys: boolean;
  readonly glance: Glance | null;
  readonly notice: Notice | null;
  readonly onRun: (command: Acting) => void;
}

/** What was logged last, what just happened, and the way back. */
export function LogBar({ language, glance, notice, hasKeys, onRun }: Props) {
  const { t } = language;
  const undo = glance?.undo ?? null;
  const last = undo === null ? t('log.nothing') : undoText(language, undo);
  return (
    <div class="log-bar">
      <p role="status" data-tone={notice?.tone} class={notice === null ? 'unseen' : ''}>
        {notice !== null && <Icon name={notice.tone === 'done' ? 'done' : 'info'} />}
        <span key={notice?.turn}>{notice?.text ?? ''}</span>
      </p>
      {notice === null && <p class="muted">{last}</p>}
      {rows.log.map((command) => (
        <button
          key={command.id}
          type="button"
          class="plain"
          title={last}
          aria-keyshortcuts={hasKeys ? 'U Control+Z' : 'Control+Z'}
          disabled={!command.when(glance)}
          onClick={() => onRun(command)}
        >
          <Icon name={command.button.icon} />
          {t(command.button.label)}
          <Key name={keyOf(command, hasKeys)} />
        </button>
      ))}
    </div>
  );
}
