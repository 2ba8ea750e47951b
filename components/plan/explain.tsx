import { useEffect, useRef } from 'preact/hooks';
import { explainTexts } from '../../lib/i18n/en/explain.ts';
import { explainLimit, type Plan } from '../../lib/pacing/index.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { sinceWhen } from '../clock/reading.ts';
import type { Speech } from '../workbench/speech.ts';
import { type PlanWords, stepText } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  readonly glance: Glance;
  readonly now: Instant;
  /** Asked for by its command: it is scrolled to and read first. */
  readonly asked: boolean;
}

/** The chain from what was logged to the prompt that waits, or to the next one: "Pacing: Explain This Prompt". */
export function Explain({ t, speech, plan, glance, now, asked }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!asked) return;
    head.current?.scrollIntoView();
    head.current?.focus();
  }, [asked]);
  const e = speech.texts(explainTexts);
  const { clock } = glance;
  return (
    <section>
      <h2 ref={head} tabIndex={-1}>
        {e(glance.prompt === null ? 'explain.next' : 'explain.prompt')}
      </h2>
      <ol class="plan-chain">
        <li>{postureText(speech, glance)}</li>
        {clock !== null && (
          <li>
            {e(clock.running ? 'explain.clock' : 'explain.clock.waits', {
              count: Math.floor(clock.running ? (now - clock.zeroAt) / 60_000 : clock.spent),
            })}
          </li>
        )}
        {clock !== null &&
          explainLimit(plan, clock.activity, now).map((step) => (
            <li key={step.rule}>{stepText(t, speech, step)}</li>
          ))}
        {clock !== null && (
          <li>{e('explain.limit', { count: Math.floor(glance.limits[clock.activity]) })}</li>
        )}
        <li>{outcomeText(speech, glance, now)}</li>
      </ol>
    </section>
  );
}

/** The posture, since when, and how that is known. */
function postureText(speech: Speech, glance: Glance): string {
  const e = speech.texts(explainTexts);
  const { posture, certainty } = glance;
  return e(`explain.${certainty}`, {
    posture: speech.t(`posture.${posture}`),
    time: speech.time(sinceWhen(glance)),
  });
}

/** What follows now: a prompt that waits, the next one, or why there is none. */
function outcomeText(speech: Speech, glance: Glance, now: Instant): string {
  const e = speech.texts(explainTexts);
  const { prompt, silent, nextPromptAt, postponedUntil } = glance;
  if (prompt !== null)
    return e(`explain.waits.${prompt.suggestion}`, { time: speech.time(prompt.shownAt) });
  if (postponedUntil !== null && postponedUntil > now)
    return e('explain.postponed', { time: speech.time(postponedUntil) });
  if (silent !== null) return e(`explain.silent.${silent}`);
  if (nextPromptAt === null) return e('explain.none');
  return nextPromptAt <= now
    ? e('explain.due')
    : e('explain.at', { time: speech.time(nextPromptAt) });
}
