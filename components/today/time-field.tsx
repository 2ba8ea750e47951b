import { useDraft } from '../workbench/draft.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  /** The id of what tells that it is wrong. */
  readonly fault?: string | undefined;
  /** Said when the field is left or Enter is pressed: half a time typed is none. */
  readonly onChange: (value: string) => void;
}

/** A time of day with its name beside it. */
export function TimeField({ label, value, fault, onChange }: Props) {
  const [typed, setTyped] = useDraft(value);
  const tell = () => {
    if (typed !== value) onChange(typed);
  };
  return (
    <label>
      {label}
      <input
        type="time"
        aria-invalid={fault !== undefined}
        aria-describedby={fault}
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={tell}
        onKeyDown={({ key }) => key === 'Enter' && tell()}
      />
    </label>
  );
}
