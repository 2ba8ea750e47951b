import { useMemo, useState } from 'preact/hooks';
import { getStarted } from '../../lib/i18n/en/get-started.ts';
import { plan as planTexts } from '../../lib/i18n/en/plan.ts';
import { addDays, dayOf } from '../../lib/timeline/days.ts';
import { KnownForms } from '../plan/known.tsx';
import type { Desk, ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { addressOf } from '../workbench/routes.ts';
import { Help } from './help.tsx';
import { HoursStep } from './hours-step.tsx';
import { LogStep } from './log-step.tsx';
import { NoticeStep } from './notice-step.tsx';
import { Step } from './step.tsx';
import './get-started.css';

/** The walkthrough. Steps tick themselves when the log or the settings say so. */
export default function GetStartedView({ desk, rest }: ViewProps) {
  const { session, speech } = desk;
  const t = useMemo(() => speech.texts(getStarted), [speech]);
  const planWords = useMemo(() => speech.texts(planTexts), [speech]);
  const glance = session.glance.value;
  const reading = useReading(() => readSteps(desk), 'steps', [glance?.at]);
  const [said, setSaid] = useState({ hours: false, notice: false });
  const told = reading.state === 'read' ? reading.value : { known: false, hours: false };
  const done = {
    log: glance !== null && !glance.fresh,
    known: told.known,
    hours: told.hours || said.hours,
    notice: said.notice,
  };
  const count = Object.values(done).filter(Boolean).length;
  return (
    <article class="view get-started">
      <header class="view-head">
        <h1>{t('start.title')}</h1>
        <p class="muted" role="status">
          {t('start.progress', { done: count, count: Object.keys(done).length })}
        </p>
      </header>
      <section aria-labelledby="purpose">
        <h2 id="purpose">{t('start.purpose')}</h2>
        <p class="start-purpose">{t('start.purpose.text')}</p>
        <p class="muted">{t('start.disclaimer')}</p>
        <Help speech={speech} open={rest === 'help'} />
      </section>
      <ol class="steps">
        <Step t={t} id="log" title={t('start.log')} done={done.log}>
          <LogStep t={t} desk={desk} />
        </Step>
        <Step t={t} id="known" title={t('start.known')} done={done.known}>
          <p>{planWords('plan.known.text')}</p>
          <p>{t('start.known.text')}</p>
          <KnownForms t={planWords} act={desk.act} />
        </Step>
        <Step t={t} id="hours" title={t('start.hours')} done={done.hours}>
          <HoursStep t={t} desk={desk} onFit={() => setSaid({ ...said, hours: true })} />
        </Step>
        <Step t={t} id="notice" title={t('start.notice')} done={done.notice}>
          <NoticeStep t={t} desk={desk} onSeen={(notice) => setSaid({ ...said, notice })} />
        </Step>
      </ol>
      <p class="start-next">
        {t('start.next')} <a href={addressOf('report')}>{t('start.next.report')}</a>{' '}
        <a href={addressOf('settings')}>{t('start.next.settings')}</a>
      </p>
    </article>
  );
}

/** How far back what was told is looked for: beginnings lie at the beginning. */
const daysLookedAt = 14;

async function readSteps({ records, session, speech }: Desk) {
  const today = dayOf(session.now.peek(), speech.zone);
  const first = (await records.firstDay()) ?? today;
  const [early, late, settings] = await Promise.all([
    records.entries(first, addDays(first, daysLookedAt)),
    records.entries(addDays(today, -daysLookedAt), today),
    records.settings(),
  ]);
  const known = [...early.entries, ...late.entries].some(({ type }) => type === 'baselineTold');
  return { known, hours: settings['hours.working'] !== undefined };
}
