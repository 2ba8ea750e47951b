import { useEffect, useMemo, useState } from 'preact/hooks';
import { nextStep, type StepId, standingOf, steps } from '../../lib/contributions/walkthrough.ts';
import { getStarted } from '../../lib/i18n/en/get-started.ts';
import { Broken } from '../workbench/broken.tsx';
import type { ViewProps } from '../workbench/desk.ts';
import { useKept } from '../workbench/kept-state.ts';
import { useReading } from '../workbench/reading.ts';
import { addressOf } from '../workbench/routes.ts';
import { StepBody } from './bodies.tsx';
import { readSteps, saveStart } from './read-steps.ts';
import { Step, walkTitles } from './step.tsx';
import './get-started.css';

/** The step that is open. */
type Chosen = StepId | 'none';

function chosenIn(found: unknown): Chosen | null {
  return found === 'none' ? found : (steps.find(({ id }) => id === found)?.id ?? null);
}

/** The walkthrough. Steps tick themselves when the log, the settings or the browser say so. */
export default function GetStartedView({ desk, rest }: ViewProps) {
  const { session, speech } = desk;
  const t = useMemo(() => speech.texts(getStarted), [speech]);
  const glance = session.glance.value;
  const [looks, setLooks] = useState(0);
  const [chosen, setChosen] = useKept<Chosen | null>('start.step', null, chosenIn);
  const reading = useReading(() => readSteps(desk), 'steps', [glance?.at, looks]);
  const again = () => setLooks((before) => before + 1);
  useEffect(() => {
    // Pinning is done outside the page, which is looked at again afterwards.
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, []);
  useEffect(() => {
    if (rest === 'help') setChosen('help');
  }, [rest]);
  const isRead = reading.state === 'read' && glance !== null;
  useEffect(() => {
    // Once: a step that ticks itself stays open, as there may be more to do in it.
    if (reading.state !== 'read' || chosen !== null) return;
    setChosen(nextStep(reading.value) ?? 'none');
  }, [isRead]);
  if (reading.state === 'broken') return <Broken speech={speech} />;
  if (reading.state === 'reading') return <article class="view get-started" aria-busy={true} />;
  const { country, ...facts } = reading.value;
  const standing = steps.map((step) => standingOf(step, facts));
  const done = standing.filter((one) => one !== 'open').length;
  const save = (change: (marked: readonly string[]) => readonly string[]) =>
    saveStart(desk, 'start.done', () => change(facts.marked), t('start.saved')).then(again);
  const mark = (id: StepId, isMarked: boolean) =>
    save((marked) => [...marked.filter((other) => other !== id), ...(isMarked ? [id] : [])]);
  const goOn = (from: StepId) => {
    const rest = steps.slice(steps.findIndex(({ id }) => id === from) + 1);
    const next = rest.find((step) => standingOf(step, facts) === 'open') ?? rest[0];
    setChosen(next?.id ?? 'none');
    if (next !== undefined)
      requestAnimationFrame(() => document.getElementById(`step-${next.id}`)?.focus());
  };
  return (
    <article class="view get-started">
      <header class="view-head">
        <h1>{t('start.title')}</h1>
        <p class="muted">{t('start.progress', { done, count: steps.length })}</p>
      </header>
      {/* The same as the sentence above it. */}
      <progress class="start-progress" aria-hidden="true" max={steps.length} value={done} />
      <ol class="steps" aria-label={t('start.steps')} onKeyDown={walkTitles}>
        {steps.map(({ id }, i) => (
          <Step
            key={id}
            t={t}
            id={id}
            title={t(`start.${id}`)}
            standing={standing[i] ?? 'open'}
            isOpen={id === chosen}
            onToggle={() => setChosen(id === chosen ? 'none' : id)}
            onMark={(isMarked) => void mark(id, isMarked)}
          >
            <StepBody
              t={t}
              desk={desk}
              id={id}
              country={country}
              isHelpAsked={rest === 'help'}
              isPinned={facts.isPinned}
              onChanged={again}
              onMark={() => void mark(id, true)}
              onCountry={(code) =>
                void saveStart(desk, 'start.country', () => code, t('start.saved')).then(again)
              }
            />
            <div class="row step-foot">
              {standing[i] === 'open' && (
                <button type="button" onClick={() => void mark(id, true).then(() => goOn(id))}>
                  {t('start.markDone')}
                </button>
              )}
              {i < steps.length - 1 && (
                <button type="button" class="plain" onClick={() => goOn(id)}>
                  {t('start.nextStep')}
                </button>
              )}
            </div>
          </Step>
        ))}
      </ol>
      <p class="start-next">
        {done === steps.length ? t('start.all') : t('start.next')}{' '}
        <a href={addressOf('today')}>{t('start.next.today')}</a>{' '}
        <a href={addressOf('report')}>{t('start.next.report')}</a>{' '}
        <a href={addressOf('settings')}>{t('start.next.settings')}</a>
        {done < steps.length && (
          <button
            type="button"
            class="plain"
            onClick={() => void save(() => steps.map(({ id }) => id))}
          >
            {t('start.markAll')}
          </button>
        )}
      </p>
    </article>
  );
}
