import { useMemo, useState } from 'preact/hooks';
import { heldValue } from '../../lib/contributions/company.ts';
import { settingOf, type Values, withValue } from '../../lib/contributions/values.ts';
import { WeekHoursField } from '../settings/hours-field.tsx';
import { settingWords } from '../settings/words.ts';
import type { Desk } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
  readonly onChanged: () => void;
}

const key = 'hours.working';
const setting = settingOf(key);

/** Working hours as the settings know them, changed here. */
export function HoursStep({ t, desk, onChanged }: Props) {
  const { speech, records, session } = desk;
  const words = useMemo(() => settingWords(speech), [speech]);
  const [saves, setSaves] = useState(0);
  const reading = useReading(() => Promise.all([records.settings(), records.company()]), 'hours', [
    session.glance.value?.at,
    saves,
  ]);
  if (reading.state !== 'read' || setting === undefined) return null;
  const [stored, company] = reading.value;
  const change = async (made: (now: unknown) => unknown) => {
    const store = (now: Values) =>
      withValue(now, key, made(heldValue(setting, now, company)), company);
    if (!(await desk.change(store, t('start.hours.saved')))) return;
    setSaves((times) => times + 1);
    onChanged();
  };
  return (
    <>
      <p id="hours-text">{t('start.hours.text')}</p>
      <WeekHoursField
        words={words}
        speech={speech}
        value={heldValue(setting, stored, company)}
        labelledBy="step-hours"
        onChange={(made) => void change(made)}
      />
    </>
  );
}
