import type { Glance } from '../../lib/tracker/glance.ts';
import type { Desk } from './desk.ts';
import { isLasting, parts } from './parts.ts';

interface Props {
  readonly glance: Glance;
  readonly desk: Desk;
}

interface Keys {
  /** Whether single keys answer. */
  readonly hasKeys: boolean;
}

/** What holds, and whatever asks for an answer: time away, then a prompt, then how it felt, one question at a time. */
export function Now({ glance, desk, hasKeys }: Props & Keys) {
  const { language, act } = desk;
  const States = isLasting(glance) ? parts.states()?.States : undefined;
  return (
    <>
      {States !== undefined && (
        <States language={language} glance={glance} now={desk.now.value} onEnd={act} />
      )}
      <Running glance={glance} desk={desk} />
      {glance.gap === null ? (
        <Waiting glance={glance} desk={desk} />
      ) : (
        <Asking glance={glance} desk={desk} hasKeys={hasKeys} />
      )}
      <Feeling glance={glance} desk={desk} />
    </>
  );
}

function Running({ glance, desk }: Props) {
  const Part = glance.running === null ? undefined : parts.break()?.RunningBreak;
  if (glance.running === null || Part === undefined) return null;
  return (
    <Part
      language={desk.language}
      running={glance.running}
      movement={movementWords(glance, desk)}
      now={desk.now.value}
      onEnd={() => desk.act({ type: 'endBreak' })}
    />
  );
}

function Asking({ glance: { gap }, desk, hasKeys }: Props & Keys) {
  const Part = parts.gap()?.GapQuestion;
  if (gap === null || Part === undefined) return null;
  return (
    <Part
      language={desk.language}
      gap={gap}
      hasKeys={hasKeys}
      onAnswer={(as) => desk.act({ type: 'settleGap', as })}
    />
  );
}

function Waiting({ glance, desk }: Props) {
  const { prompt } = glance;
  const Part = prompt === null ? undefined : parts.prompt()?.PromptCard;
  if (prompt === null || Part === undefined || glance.running !== null) return null;
  const { act } = desk;
  const { id } = prompt;
  return (
    <Part
      language={desk.language}
      prompt={prompt}
      movement={movementWords(glance, desk)?.name ?? null}
      onTake={(as) => act({ type: 'takePrompt', prompt: id, as })}
      onPostpone={(minutes) => act({ type: 'postponePrompt', prompt: id, minutes })}
      onSkip={() => act({ type: 'skipPrompt', prompt: id })}
    />
  );
}

function Feeling({ glance, desk }: Props) {
  const { question, gap, prompt, running } = glance;
  const Part = question === null ? undefined : parts.question()?.QuestionCard;
  const isBusy = gap !== null || prompt !== null || running !== null;
  if (question === null || Part === undefined || isBusy) return null;
  return <Part language={desk.language} question={question} onAnswer={desk.act} />;
}

function movementWords(glance: Glance, { language }: Desk) {
  const { movement } = glance;
  return movement == null ? null : (parts.movements()?.wordsOf(language, movement) ?? null);
}
