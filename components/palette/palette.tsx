import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Answers, Ask } from '../../lib/contributions/asking.ts';
import { type Choice, type CommandWords, choicesFor } from '../../lib/contributions/choices.ts';
import type { Command } from '../../lib/contributions/command.ts';
import { allCommands, type CommandId } from '../../lib/contributions/commands.ts';
import { linesFor } from '../../lib/contributions/lines.ts';
import { commandTexts } from '../../lib/i18n/en/commands.ts';
import { keyName } from '../keys/bindings.ts';
import { holdFor } from '../keys/keys.ts';
import { Combobox, type Option } from './combobox.tsx';
import { forgetRecent, noteUse, recentCommands } from './recent.ts';
import { answered, answersOf, nextAsk, type Steps, steppedBack } from './steps.ts';
import type { Surface } from './surface.ts';
import './palette.css';

/** What it begins with: a command that asks for something, or else all of them; and what was typed already. */
export interface Begin {
  readonly command?: CommandId;
  readonly typed: string;
}

interface Props {
  readonly surface: Surface;
  readonly begin: Begin;
  readonly onClose: () => void;
}

/** Every command by keyboard: type, choose, answer what it asks. Escape goes back a step, and closes. */
export function Palette({ surface, begin, onClose }: Props) {
  const { language, glance, keys } = surface;
  const t = language.texts(commandTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(begin.typed);
  const [steps, setSteps] = useState<Steps | null>(() => stepsFor(begin));
  const [recent] = useState(recentCommands);
  const [seen, setSeen] = useState(glance.value);
  const [now] = useState(Date.now);
  // Before the next key: what is typed in between would be the page's.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  // What makes sense may change while it is open.
  useEffect(() => glance.subscribe(setSeen), []);
  const moment = { now, zone: language.zone, glance: seen };
  const source = { language, t, moment, recent };
  const ask = steps === null ? null : nextAsk(steps);

  const close = () => {
    dialog.current?.close();
    onClose();
  };
  const go = (next: Steps | null) => {
    setSteps(next);
    setTyped('');
  };
  const back = () => {
    if (steps === null || begin.command !== undefined) close();
    else go(steppedBack(steps));
  };
  const run = (command: Command, answers: Partial<Answers>) => {
    const effect = command.run({ ...moment, now: Date.now(), glance: glance.value }, answers);
    noteUse(command.id);
    close();
    if (effect === null) surface.tell(t('palette.gone'));
    else if ('intent' in effect) surface.act(effect.intent);
    else if ('view' in effect) surface.open(effect.view);
    else {
      forgetRecent();
      surface.tell(t('palette.forgot'));
    }
  };
  const take = (next: Steps) => {
    if (nextAsk(next) === null) run(next.command, answersOf(next.given));
    else go(next);
  };
  const answer = (value: Answers[Ask]) => {
    if (steps !== null && ask !== null) take(answered(steps, ask, value));
  };
  const isMac = /Mac/.test(navigator.userAgent);

  const shown =
    ask === null
      ? linesFor(typed, source).map(({ line: { command, answers, title, isRecent }, marks }) => ({
          id: `${command.id}${JSON.stringify(answers)}`,
          title,
          marks,
          note: isRecent ? t('palette.recent') : '',
          keys: (keys[command.id as CommandId] ?? []).map((key) => keyName(key, isMac)),
          onTake: () => take({ command, given: [answers] }),
        }))
      : choicesFor(ask, typed, source).map((choice) =>
          optionOf(choice, () => answer(choice.value)),
        );
  useDigits(ask, typed, answer);
  const question = ask === null ? t('palette.name') : t(`ask.${ask}`);
  return (
    <dialog
      class="palette"
      aria-label={t('palette.name')}
      ref={dialog}
      // The focus stays in the field, wherever one presses.
      onMouseDown={(event) => {
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault();
      }}
      onCancel={(event) => {
        event.preventDefault();
        back();
      }}
    >
      {steps !== null && <p class="palette-title">{t(steps.command.id as 'log.undo')}</p>}
      <Combobox
        key={ask ?? ''}
        name={question}
        hint={ask === null ? t('palette.hint') : question}
        typed={typed}
        options={shown}
        count={countText(ask, shown.length, t)}
        onType={setTyped}
        onBack={back}
        canErase={steps === null}
      />
    </dialog>
  );
}

function stepsFor(begin: Begin): Steps | null {
  const command = allCommands.find(({ id }) => id === begin.command);
  return command === undefined ? null : { command, given: [{}] };
}

function optionOf({ value, title, note }: Choice, onTake: () => void): Option {
  return { id: String(value), title, marks: [], note, keys: [], onTake };
}

function countText(ask: Ask | null, count: number, t: CommandWords): string {
  if (ask === null) return count === 0 ? t('palette.none') : t('palette.count', { count });
  const question = t(`ask.${ask}`);
  return count === 0 ? t(`ask.${ask}.none`, { question }) : t('ask.choices', { question, count });
}

/** A score is one key, without Enter; a `1` waits a moment, for a `0` may follow. */
function useDigits(ask: Ask | null, typed: string, answer: (value: number) => void): void {
  useEffect(() => {
    if (ask !== 'score' || !/^(?:\d|10)$/.test(typed)) return;
    const wait = setTimeout(() => answer(Number(typed)), typed === '1' ? holdFor : 0);
    return () => clearTimeout(wait);
  }, [ask, typed]);
}
