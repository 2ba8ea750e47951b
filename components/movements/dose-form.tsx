import { useId, useState } from 'preact/hooks';
import type { Dose } from '../../lib/movements/index.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly name: string;
  readonly dose: Dose;
  readonly onDose: (amount: number, as: 'comfortable' | 'dose') => void;
}

/** How much to do, said outright or by what is comfortable. */
export function DoseForm({ t, name, dose, onDose }: Props) {
  return (
    <details class="dose">
      <summary aria-label={t('dose.edit.name', { name })}>{t('dose.edit')}</summary>
      <AmountField
        t={t}
        label={t('dose.do')}
        name={t('dose.do.name', { name, unit: t(`dose.unit.${dose.unit}`) })}
        unit={dose.unit}
        usual={String(dose.amount)}
        onSet={(amount) => onDose(amount, 'dose')}
      />
      <AmountField
        t={t}
        label={t('dose.comfortable')}
        name={t('dose.comfortable.name', { name, unit: t(`dose.unit.${dose.unit}`) })}
        unit={dose.unit}
        usual=""
        onSet={(amount) => onDose(amount, 'comfortable')}
      />
      <p class="muted">{t('dose.explain')}</p>
    </details>
  );
}

interface FieldProps {
  readonly t: PageWords;
  readonly label: string;
  readonly name: string;
  readonly unit: Dose['unit'];
  readonly usual: string;
  readonly onSet: (amount: number) => void;
}

/** An hour of seconds, as the engine allows; nobody does an hour of anything at a desk. */
const mostOf: Readonly<Record<Dose['unit'], number>> = {
  reps: 100,
  breaths: 100,
  flights: 40,
  seconds: 600,
  minutes: 60,
};

function AmountField({ t, label, name, unit, usual, onSet }: FieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(usual);
  const [isWrong, setWrong] = useState(false);
  const [least, most] = [unit === 'minutes' ? 0.5 : 1, mostOf[unit]];
  const set = (event: Event) => {
    event.preventDefault();
    const amount = Number(typed);
    const isAllowed = typed.trim() !== '' && amount >= least && amount <= most;
    setWrong(!isAllowed);
    if (isAllowed) onSet(amount);
  };
  return (
    <form class="dose-field" noValidate={true} onSubmit={set}>
      <label>
        {label}
        <input
          type="number"
          inputMode="decimal"
          aria-label={name}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? id : undefined}
          min={least}
          max={most}
          step={least === 1 ? 1 : 0.5}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        {t(`dose.unit.${unit}`)}
      </label>
      <button type="submit">{t('dose.set')}</button>
      {isWrong && (
        <p id={id} class="field-fault" role="alert">
          {t('dose.range', { least, most })}
        </p>
      )}
    </form>
  );
}
