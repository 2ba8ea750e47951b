import { useState } from 'preact/hooks';
import type { Desk } from '../workbench/desk.ts';
import type { StartWords } from './step.tsx';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
  readonly onSeen: (seen: boolean) => void;
}

type Stage = 'before' | 'sent' | 'came' | 'missing';

/** A test notification, and what to do where it did not come. */
export function NoticeStep({ t, desk, onSeen }: Props) {
  const [stage, setStage] = useState<Stage>('before');
  const send = async () => {
    await desk.ask({ type: 'testNotification' }, t('start.notice.sent'));
    setStage('sent');
  };
  const answer = (seen: boolean) => {
    setStage(seen ? 'came' : 'missing');
    onSeen(seen);
  };
  return (
    <>
      <p>{t('start.notice.text')}</p>
      <div class="row">
        <button type="button" onClick={() => void send()}>
          {t('start.notice.send')}
        </button>
        {stage === 'sent' && (
          <>
            <span>{t('start.notice.question')}</span>
            <button type="button" onClick={() => answer(true)}>
              {t('start.notice.came')}
            </button>
            <button type="button" onClick={() => answer(false)}>
              {t('start.notice.missing')}
            </button>
          </>
        )}
      </div>
      {stage === 'missing' && (
        <div role="status">
          <p>{t('start.notice.help')}</p>
          <ul>
            {(['windows', 'mac', 'linux', 'browser'] as const).map((system) => (
              <li key={system}>{t(`start.notice.${system}`)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
