import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { RunningBreak } from '../break/break.tsx';
import { wordsOf } from '../break/movement-words.ts';
import type { Desk } from '../workbench/desk.ts';
import { Felt } from './felt.tsx';
import { RunningMovement } from './running-movement.tsx';
import type { ShownMovement } from './shown.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly desk: Desk;
  readonly all: readonly ShownMovement[];
  /** A break was asked for here, by a button far below: it takes the focus when it begins, with what counts. */
  readonly asked: RefObject<boolean>;
}

/** The break that runs, or the question how the last movement felt. */
export function Now({ t, desk, all, asked }: Props) {
  const { session, act } = desk;
  const glance = session.glance.value;
  const since = glance?.running?.since ?? null;
  useEffect(() => {
    if (since === null || !asked.current) return;
    asked.current = false;
    const place = ['.running .primary', '[role=group] h2'].map((one) =>
      document.querySelector<HTMLElement>(`.movements ${one}`),
    );
    place.find((one) => one !== null)?.focus();
  }, [since]);
  if (glance?.running != null) return <Running t={t} desk={desk} />;
  const felt = glance?.felt ?? null;
  const name = all.find(({ movement }) => movement.id === felt?.movement)?.name;
  if (felt === null || name === undefined) return null;
  return (
    <Felt
      t={t}
      name={name}
      onFelt={(comfortable) => void act({ type: 'tellFelt', break: felt.break, comfortable })}
    />
  );
}

/** A walk has its time alone; a movement is counted. */
function Running({ t, desk }: Pick<Props, 't' | 'desk'>) {
  const { session, speech, act } = desk;
  const running = session.glance.value?.running ?? null;
  if (running === null) return null;
  const movement = session.glance.value?.movement ?? null;
  const words = movement === null ? null : wordsOf(speech, movement);
  const now = session.now.value;
  if (movement === null || words === null || movement.dose.unit === 'minutes') {
    return (
      <RunningBreak
        language={speech}
        running={running}
        movement={words}
        now={now}
        onEnd={() => void act({ type: 'endBreak' })}
      />
    );
  }
  return (
    <RunningMovement
      key={running.since}
      t={t}
      speech={speech}
      words={words}
      dose={movement.dose}
      now={now}
      onEnd={(done) => void act({ type: 'endBreak', done })}
    />
  );
}
