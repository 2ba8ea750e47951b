import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { type Command, commands } from '../../lib/contributions/commands.ts';
import { commandTexts } from '../../lib/i18n/en/commands.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Desk } from '../workbench/desk.ts';
import { find, type Line, moved } from './find.ts';
import './palette.css';

interface Props {
  readonly desk: Desk;
  /** Opens a view of the workbench. */
  readonly onView: (view: string) => void;
  readonly onClose: () => void;
}

type Text = Translator<typeof commandTexts>;

/** Every command by keyboard: type, choose with the arrow keys, Enter; Escape closes. */
export function Palette({ desk, onView, onClose }: Props) {
  const t = desk.speech.texts(commandTexts);
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal('');
  const chosen = useSignal(0);
  useEffect(() => dialog.current?.showModal(), []);
  const now = desk.session.glance.value;
  const able = (commands as readonly Command[]).filter(({ when }) => when?.(now) ?? true);
  const lines = find(
    able.map((command) => lineOf(command, t)),
    typed.value,
  );
  const run = (id: string | undefined) => {
    const effect = able.find((command) => command.id === id)?.run(Date.now());
    if (effect === undefined) return;
    onClose();
    if ('view' in effect) onView(effect.view);
    else void desk.act(effect.intent);
  };
  const press = (event: KeyboardEvent) => {
    const next = moved(event.key, chosen.value, lines.length);
    if (next !== null) chosen.value = next;
    if (event.key === 'Enter') run(lines[chosen.value]?.id);
    if (next !== null || event.key === 'Enter') event.preventDefault();
  };
  return (
    <dialog class="palette" aria-label={t('palette.name')} ref={dialog} onClose={onClose}>
      <input
        type="text"
        aria-label={t('palette.name')}
        aria-autocomplete="list"
        aria-controls="palette-lines"
        aria-activedescendant={lines[chosen.value] && optionId(lines[chosen.value])}
        placeholder={t('palette.hint')}
        value={typed.value}
        onInput={(event) => {
          typed.value = event.currentTarget.value;
          chosen.value = 0;
        }}
        onKeyDown={press}
      />
      <p class="palette-count" role="status">
        {lines.length === 0 ? t('palette.none') : t('palette.count', { count: lines.length })}
      </p>
      <Lines lines={lines} chosen={chosen.value} name={t('palette.name')} onRun={run} />
    </dialog>
  );
}

interface LinesProps {
  readonly lines: readonly Line[];
  readonly chosen: number;
  readonly name: string;
  readonly onRun: (id: string) => void;
}

function Lines({ lines, chosen, name, onRun }: LinesProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div class="palette-lines" id="palette-lines" role="listbox" aria-label={name} ref={list}>
      {lines.map((line, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the input's, which names the chosen line
        <div
          key={line.id}
          id={optionId(line)}
          role="option"
          tabIndex={-1}
          aria-selected={i === chosen}
          onClick={() => onRun(line.id)}
        >
          {line.title}
        </div>
      ))}
    </div>
  );
}

const optionId = (line: Line | undefined) => `command-${line?.id.replaceAll('.', '-')}`;

function lineOf({ id }: Command, t: Text): Line {
  const words = `${id}.words`;
  return {
    id,
    title: t(id as 'log.undo'),
    words: words in commandTexts ? t(words as 'log.undo.words') : '',
  };
}
