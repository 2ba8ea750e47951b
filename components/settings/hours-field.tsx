import { addDays } from '../../lib/timeline/days.ts';
import type { ClockRange } from '../../lib/tracker/settings.ts';
import { useDraft } from '../workbench/draft.ts';
import type { Speech } from '../workbench/speech.ts';
import type { SettingWords } from './words.ts';
import './fields.css';

interface WeekProps {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly value: unknown;
  readonly labelledBy: string;
  readonly onChange: (value: unknown) => void;
}

/** Any Monday will do: what counts is the name of the day. */
const someMonday = '2024-01-01';

/** Ranges of hours for each weekday. */
export function WeekHoursField({ words, speech, value, labelledBy, onChange }: WeekProps) {
  const week = Array.isArray(value) ? value : [];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" class="week-hours" aria-labelledby={labelledBy}>
      {Array.from({ length: 7 }, (_, i) => {
        const day = addDays(someMonday, i);
        return (
          <div key={day} class="week-day">
            <span>{speech.weekdayName(day)}</span>
            <HoursField
              words={words}
              day={speech.weekdayName(day)}
              value={week[i]}
              onChange={(ranges) =>
                onChange(Array.from({ length: 7 }, (_, j) => (j === i ? ranges : (week[j] ?? []))))
              }
            />
          </div>
        );
      })}
    </div>
  );
}

interface Props {
  readonly words: SettingWords;
  /** The day these are hours of, for the names of the fields. */
  readonly day: string;
  readonly value: unknown;
  readonly onChange: (value: readonly ClockRange[]) => void;
}

/** The hours of one day: any number of ranges. What is typed is stored once each range ends after it begins. */
export function HoursField({ words: { t }, day, value, onChange }: Props) {
  const stored = JSON.stringify(rangesIn(value));
  const [ranges, setRanges] = useDraft(rangesIn(value));
  const wrong = ranges.some(([from, until]) => !(from !== '' && until !== '' && from < until));
  const change = (next: readonly ClockRange[]) => {
    setRanges(next);
    const right = next.every(([from, until]) => from !== '' && until !== '' && from < until);
    if (right && JSON.stringify(next) !== stored) onChange(next);
  };
  const put = (at: number, range: ClockRange) =>
    change(ranges.map((old, i) => (i === at ? range : old)));
  return (
    <div class="ranges">
      {ranges.length === 0 && <span class="muted">{t('settings.noRange')}</span>}
      {ranges.map(([from, until], i) => (
        <div key={i} class="range">
          <TimeField
            name={t('settings.from', { day })}
            value={from}
            onChange={(time) => put(i, [time, until])}
          />
          –
          <TimeField
            name={t('settings.until', { day })}
            value={until}
            onChange={(time) => put(i, [from, time === '00:00' ? '24:00' : time])}
          />
          <button
            type="button"
            class="plain"
            aria-label={t('settings.remove', { day })}
            title={t('settings.remove', { day })}
            onClick={() => change(ranges.filter((_, j) => j !== i))}
          >
            <i class="remove-icon" aria-hidden="true" />
          </button>
        </div>
      ))}
      <button
        type="button"
        class="plain"
        aria-label={t('settings.add', { day })}
        title={t('settings.add', { day })}
        onClick={() => change([...ranges, ranges.length === 0 ? ['09:00', '17:00'] : ['', '']])}
      >
        <i class="add-icon" aria-hidden="true" />
      </button>
      {wrong && (
        <p class="setting-fault" role="alert">
          {t('settings.fault.notHours')}
        </p>
      )}
    </div>
  );
}

interface TimeProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (time: string) => void;
}

/** A time of day; the end of a day, `24:00`, is shown as midnight. */
function TimeField({ name, value, onChange }: TimeProps) {
  return (
    <input
      type="time"
      aria-label={name}
      value={value === '24:00' ? '00:00' : value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

function rangesIn(value: unknown): readonly ClockRange[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((range: unknown): ClockRange[] =>
    Array.isArray(range) && typeof range[0] === 'string' && typeof range[1] === 'string'
      ? [[range[0], range[1]]]
      : [],
  );
}
