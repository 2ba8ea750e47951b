import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
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
  readonly describedBy?: string;
  /** What the week becomes, from the week that holds when it is stored. */
  readonly onChange: (made: (now: unknown) => unknown) => void;
}

/** Any Monday will do: what counts is the name of the day. */
const someMonday = '2024-01-01';

/** Ranges of hours for each weekday. */
export function WeekHoursField(props: WeekProps) {
  const { words, speech, value, labelledBy, describedBy, onChange } = props;
  const week = weekIn(value);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div
      role="group"
      class="week-hours"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {Array.from({ length: 7 }, (_, i) => {
        const day = addDays(someMonday, i);
        return (
          <div key={day} class="week-day">
            <span>{speech.weekdayName(day)}</span>
            <HoursField
              words={words}
              id={`${labelledBy}-${i}`}
              day={speech.weekdayName(day)}
              value={week[i]}
              onChange={(ranges) => onChange((now) => weekIn(now).with(i, ranges))}
            />
          </div>
        );
      })}
    </div>
  );
}

interface Props {
  readonly words: SettingWords;
  /** Of its own on the page. */
  readonly id: string;
  /** The day these are hours of, for the names of the fields. */
  readonly day: string;
  readonly value: unknown;
  readonly onChange: (value: readonly ClockRange[]) => void;
}

/** The hours of one day: any number of ranges. What is typed is stored once each range ends after it begins. */
export function HoursField({ words: { t }, id, day, value, onChange }: Props) {
  const [ranges, setRanges] = useDraft(rangesIn(value));
  const place = useRef<HTMLDivElement>(null);
  const go = useFocusAfter(place);
  // Told when a range is left: half a range typed is none.
  const [isLeft, setLeft] = useState(false);
  const change = (next: readonly ClockRange[]) => {
    setLeft(false);
    setRanges(next);
    if (next.every(isRight)) onChange(next);
  };
  const put = (at: number, range: ClockRange) =>
    change(ranges.map((old, i) => (i === at ? range : old)));
  const isWrong = (range: ClockRange) => !isRight(range) && (isLeft || !range.includes(''));
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    const range = (target as Element).closest('.range');
    if (range !== null && !range.contains(relatedTarget as Element | null)) setLeft(true);
  };
  return (
    <div class="ranges" ref={place} onFocusOut={leave}>
      {ranges.length === 0 && <span class="muted">{t('settings.noRange')}</span>}
      {ranges.map(([from, until], i) => {
        const fault = isWrong([from, until]) ? `${id}-fault` : undefined;
        return (
          <div key={i} class="range">
            <TimeField
              name={t('settings.from', { day })}
              value={from}
              fault={fault}
              onChange={(time) => put(i, [time, until])}
            />
            <span aria-hidden="true">–</span>
            <TimeField
              name={t('settings.until', { day })}
              value={until}
              fault={fault}
              onChange={(time) => put(i, [from, time === '00:00' ? '24:00' : time])}
            />
            <button
              type="button"
              class="plain"
              aria-label={t('settings.remove', { day })}
              title={t('settings.remove', { day })}
              onClick={() => {
                go(':scope > button');
                const others = ranges.filter((_, j) => j !== i);
                change(others);
                // One that is still empty keeps no other from being removed.
                if (!others.every(isRight)) onChange(others.filter(isRight));
              }}
            >
              <i class="remove-icon" aria-hidden="true" />
            </button>
          </div>
        );
      })}
      <button
        type="button"
        class="plain"
        aria-label={t('settings.add', { day })}
        title={t('settings.add', { day })}
        onClick={() => {
          go(`.range:nth-of-type(${ranges.length + 1}) input`);
          change([...ranges, ranges.length === 0 ? ['09:00', '17:00'] : ['', '']]);
        }}
      >
        <i class="add-icon" aria-hidden="true" />
      </button>
      {ranges.some(isWrong) && (
        // Put there anew to be told.
        <p
          key={isLeft ? 'told' : 'typed'}
          id={`${id}-fault`}
          class="setting-fault"
          role={isLeft ? 'alert' : undefined}
        >
          {t('settings.fault.notHours')}
        </p>
      )}
    </div>
  );
}

function isRight([from, until]: ClockRange): boolean {
  return from !== '' && until !== '' && from < until;
}

/** Where the focus goes once what was pressed is drawn: into a range that is new, or away from one that is gone. */
function useFocusAfter(place: RefObject<HTMLElement | null>): (selector: string) => void {
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    place.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  });
  return (selector) => {
    wanted.current = selector;
  };
}

interface TimeProps {
  readonly name: string;
  readonly value: string;
  /** What tells that it is wrong. */
  readonly fault: string | undefined;
  readonly onChange: (time: string) => void;
}

/** A time of day; the end of a day, `24:00`, is shown as midnight. */
function TimeField({ name, value, fault, onChange }: TimeProps) {
  return (
    <input
      type="time"
      aria-label={name}
      aria-invalid={fault !== undefined}
      aria-describedby={fault}
      value={value === '24:00' ? '00:00' : value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}

/** Seven days, whatever is stored. */
function weekIn(value: unknown): readonly unknown[] {
  const days: readonly unknown[] = Array.isArray(value) ? value : [];
  return Array.from({ length: 7 }, (_, i) => days[i] ?? []);
}

function rangesIn(value: unknown): readonly ClockRange[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((range: unknown): ClockRange[] =>
    Array.isArray(range) && typeof range[0] === 'string' && typeof range[1] === 'string'
      ? [[range[0], range[1]]]
      : [],
  );
}
