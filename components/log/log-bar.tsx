import type { Glance } from '../../lib/tracker/glance.ts';
import { Icon } from '../icon/icon.tsx';
import { Key } from '../icon/key.tsx';
import type { Language } from '../language/language.ts';
import { type Notice, undoText } from './log-words.ts';
import './log-bar.css';

interface Props {
  readonly language: Language;
  readonly undo: Glance['undo'];
  readonly notice: Notice | null;
  readonly onUndo: () => void;
}

/** What was logged last, what just happened, and the way back. */
export function LogBar({ language, undo, notice, onUndo }: Props) {
  const { t } = language;
  const last = undo === null ? t('log.nothing') : undoText(language, undo);
  return (
    <div class="log-bar">
      <p role="status" data-tone={notice?.tone} class={notice === null ? 'unseen' : ''}>
        {notice !== null && <Icon name={notice.tone === 'done' ? 'done' : 'info'} />}
        <span key={notice?.turn}>{notice?.text ?? ''}</span>
      </p>
      {notice === null && <p class="muted">{last}</p>}
      <button
        type="button"
        class="plain"
        title={last}
        aria-keyshortcuts="U Control+Z"
        disabled={undo === null}
        onClick={onUndo}
      >
        <Icon name="undo" />
        {t('popup.undo')}
        <Key name="U" />
      </button>
    </div>
  );
}
