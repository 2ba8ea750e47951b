import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Key } from '../icon/key.tsx';
import { moved } from './steps.ts';

/** One line to choose. */
export interface Option {
  readonly id: string;
  readonly title: string;
  /** Where the letters that were typed stand in the title. */
  readonly marks: readonly (readonly [from: number, until: number])[];
  readonly note: string;
  readonly keys: readonly string[];
  readonly onTake: () => void;
}

interface Props {
  readonly name: string;
  readonly hint: string;
  readonly typed: string;
  readonly options: readonly Option[];
  /** How many there are, or what to do where there are none. */
  readonly count: string;
  readonly onType: (typed: string) => void;
  readonly onBack: () => void;
  /** Backspace in the empty field does nothing; else it goes back. */
  readonly canErase: boolean;
}

const listId = 'palette-lines';
const optionId = (at: number) => `palette-line-${at}`;

/**
 * A text field and the list below it, as screen readers know it: the field keeps the focus and names the line that is chosen. The
 * combobox is around the field, which stays a textbox (docs/decisions).
 */
export function Combobox(props: Props) {
  const { name, hint, typed, options, count, onType, onBack, canErase } = props;
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [{ under, at }, setChosen] = useState({ under: typed, at: 0 });
  const chosen = under === typed && at < options.length ? at : 0;
  // The field of a new question is a new one, and has the focus before the next key.
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen, typed]);
  const press = (event: KeyboardEvent) => {
    // Enter and Escape are the input method's while it composes.
    if (event.isComposing) return;
    const next = event.altKey ? null : moved(event.key, chosen, options.length);
    if (next !== null) setChosen({ under: typed, at: next });
    else if (event.key === 'Enter') options[chosen]?.onTake();
    else if (event.key === 'Escape') onBack();
    else if (event.key === 'Backspace' && typed === '' && !canErase && !event.repeat) onBack();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      {/* biome-ignore lint/a11y/useFocusableInteractive: the focus is in the field within it, and a dialog gives it there */}
      <div
        class="palette-field"
        role="combobox"
        aria-label={name}
        aria-expanded="true"
        aria-haspopup="listbox"
        aria-controls={listId}
      >
        <input
          type="text"
          ref={field}
          aria-label={name}
          aria-autocomplete="list"
          aria-controls={listId}
          aria-activedescendant={options.length === 0 ? undefined : optionId(chosen)}
          autocomplete="off"
          spellcheck={false}
          placeholder={hint}
          value={typed}
          onInput={({ currentTarget }) => onType(currentTarget.value)}
          onKeyDown={press}
        />
      </div>
      <p class="palette-count" role="status">
        {count}
      </p>
      <div class="palette-lines" id={listId} role="listbox" aria-label={name} ref={list}>
        {options.map((option, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which names the chosen line
          <div
            key={option.id}
            id={optionId(i)}
            role="option"
            tabIndex={-1}
            aria-selected={i === chosen}
            onClick={option.onTake}
          >
            <span class="palette-line">{marked(option)}</span>
            {option.note !== '' && <span class="palette-note">{option.note}</span>}
            {option.keys.map((key) => (
              <Key key={key} name={key} />
            ))}
          </div>
        ))}
      </div>
    </>
  );
}

/** The title with the typed letters marked. */
function marked({ title, marks }: Option) {
  const parts = marks.flatMap(([from, until], i) => [
    title.slice(marks[i - 1]?.[1] ?? 0, from),
    <b key={from}>{title.slice(from, until)}</b>,
  ]);
  return [...parts, title.slice(marks.at(-1)?.[1] ?? 0)];
}
