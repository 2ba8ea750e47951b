import { useMemo, useState } from 'preact/hooks';
import { settings } from '../../lib/contributions/settings.ts';
import type { Values } from '../../lib/contributions/values.ts';
import { WeekHoursField } from '../settings/hours-field.tsx';
import { settingWords } from '../settings/words.ts';
import type { Desk } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import type { StartWords } from './words.ts';

interface Props {
  readonly t: StartWords;
  readonly desk: Desk;
  readonly onChanged: () => void;
  readonly onFit: () => void;
}

const key = 'hours.working';
const usual = settings.find((setting) => setting.key === key)?.default;

/** Working hours as the settings know them, changed here or found fitting. */
export function HoursStep({ t, desk, onChanged, onFit }: Props) {
  const { speech, records, session } = desk;
  const words = useMemo(() => settingWords(speech), [speech]);
  const [saves, setSaves] = useState(0);
  const reading = useReading(() => records.settings(), 'hours', [session.glance.value?.at, saves]);
  if (reading.state !== 'read') return null;
  const change = async (made: (now: unknown) => unknown) => {
    const store = (now: Values) => ({ ...now, [key]: made(now[key] ?? usual) });
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
        value={reading.value[key] ?? usual}
        labelledBy="step-hours"
        onChange={(made) => void change(made)}
      />
      <button type="button" onClick={onFit}>
        {t('start.hours.fit')}
      </button>
    </>
  );
}
