import type { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { walkBar } from '../keys/walk.ts';
import type { Desk } from './desk.ts';
import { addressOf } from './routes.ts';
import { statusOf } from './status.ts';
import './status-bar.css';

interface Props {
  readonly t: Translator<typeof workbench>;
  readonly desk: Desk;
}

/** What holds now; each item leads to the view that tells more. Beside it, what became of the last act. */
export function StatusBar({ t, desk: { session, speech, notice } }: Props) {
  const glance = session.glance.value;
  const items = glance === null ? [] : statusOf(t, speech, glance, session.now.value);
  return (
    <footer class="status-bar">
      <ul aria-label={t('workbench.status')} onKeyDown={walkBar}>
        {items.map(({ key, text, view }) => (
          <li key={key} data-item={key}>
            <a href={addressOf(view)}>{text}</a>
          </li>
        ))}
      </ul>
      <p role="status" data-tone={notice.value?.tone}>
        <span key={notice.value?.turn}>{notice.value?.text}</span>
      </p>
    </footer>
  );
}
