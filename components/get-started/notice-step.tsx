import { useState } from 'preact/hooks';
import type { Desk } from '../workbench/desk.ts';
import { isFirefox, type Machine, type System, systemOf, systems } from './system.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
  readonly onSeen: () => void;
}

type Stage = 'before' | 'sent' | 'missing';

/** A test notification, and what to do on this system where it did not come. */
export function NoticeStep({ t, desk, onSeen }: Props) {
  const [stage, setStage] = useState<Stage>('before');
  const send = async () => {
    if (await desk.ask({ type: 'testNotification' }, t('start.notice.sent'))) setStage('sent');
    else setStage('missing');
  };
  return (
    <>
      <p>{t('start.notice.text')}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => void send()}>
          {t('start.notice.send')}
        </button>
        {stage !== 'before' && (
          <>
            <span>{t('start.notice.question')}</span>
            <button type="button" onClick={onSeen}>
              {t('start.notice.came')}
            </button>
            <button
              type="button"
              aria-expanded={stage === 'missing'}
              onClick={() => setStage('missing')}
            >
              {t('start.notice.missing')}
            </button>
          </>
        )}
      </div>
      {stage === 'missing' && <Missing t={t} machine={navigator} />}
    </>
  );
}

function Missing({ t, machine }: { readonly t: StartWords; readonly machine: Machine }) {
  const system = systemOf(machine);
  const others = systems.filter((other) => other !== system);
  return (
    <div class="notice-help" role="status">
      <p>{t('start.notice.help')}</p>
      {system !== null && <SystemHelp t={t} system={system} />}
      <p>{t(isFirefox(machine) ? 'start.notice.firefox' : 'start.notice.chromium')}</p>
      <p>{t('start.notice.again')}</p>
      <details open={system === null}>
        <summary>{t('start.notice.others')}</summary>
        {others.map((other) => (
          <SystemHelp key={other} t={t} system={other} />
        ))}
      </details>
    </div>
  );
}

function SystemHelp({ t, system }: { readonly t: StartWords; readonly system: System }) {
  return (
    <>
      <h3>{t(`system.${system}`)}</h3>
      <Lines text={t(`start.notice.${system}`)} />
    </>
  );
}

/** Things to do, one after the other. */
export function Lines({ text }: { readonly text: string }) {
  return (
    <ol>
      {text.split('\n').map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}
