import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type Country, emergencyNumbers, isCountry } from '../../lib/help/emergency.ts';
import { help } from '../../lib/i18n/en/help.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { addDays, dayOf, startOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';

interface Props {
  readonly desk: Desk;
  readonly country: unknown;
  /** The address asked for it: it is shown and read from its beginning. */
  readonly isAsked: boolean;
  readonly onCountry: (country: Country) => void;
}

/** When to get help, as it stands: calm, no questions, no scoring. A pause for everything is beside it (R45). */
export function Help({ desk, country, isAsked, onCountry }: Props) {
  const { speech } = desk;
  const t = useMemo(() => speech.texts(help), [speech]);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAsked) place.current?.focus();
  }, [isAsked]);
  return (
    <div class="help" ref={place} tabIndex={-1}>
      <p>{t('help.intro')}</p>
      {(['sameDay', 'soon', 'chat'] as const).map((when) => (
        <section key={when} aria-labelledby={`help-${when}`}>
          <h3 id={`help-${when}`}>{t(`help.${when}`)}</h3>
          <ul>
            {t(`help.${when}.text`)
              .split('\n')
              .map((sign) => (
                <li key={sign}>{sign}</li>
              ))}
          </ul>
          {when === 'sameDay' && (
            <EmergencyNumber locale={speech.locale} t={t} country={country} onCountry={onCountry} />
          )}
        </section>
      ))}
      <Pause desk={desk} t={t} />
    </div>
  );
}

type HelpWords = Translator<typeof help>;

interface NumberProps {
  readonly locale: string;
  readonly t: HelpWords;
  readonly country: unknown;
  readonly onCountry: (country: Country) => void;
}

/** The number for the country that the person chooses; nothing is guessed and nothing is looked up. */
function EmergencyNumber({ locale, t, country, onCountry }: NumberProps) {
  const names = useMemo(() => {
    const name = new Intl.DisplayNames(locale, { type: 'region' });
    return Object.keys(emergencyNumbers)
      .filter(isCountry)
      .map((code) => ({ code, name: name.of(code) ?? code }))
      .sort((a, b) => a.name.localeCompare(b.name, locale));
  }, [locale]);
  const chosen = isCountry(country) ? country : null;
  return (
    <div class="emergency">
      <label class="row">
        {t('help.country')}
        <select
          value={chosen ?? ''}
          onChange={({ currentTarget: { value } }) => isCountry(value) && onCountry(value)}
        >
          {chosen === null && <option value="">{t('help.country.none')}</option>}
          {names.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p role="status" class="emergency-number">
        {chosen !== null && t('help.number', { numbers: numbersOf(t, chosen) })}
      </p>
      <p class="muted">{t('help.numbers')}</p>
    </div>
  );
}

function numbersOf(t: HelpWords, country: Country): string {
  const [first = '', second] = emergencyNumbers[country].split(', ');
  return second === undefined ? first : t('help.number.or', { first, second });
}

interface PauseProps {
  readonly desk: Desk;
  readonly t: HelpWords;
}

function Pause({ desk: { session, speech, act }, t }: PauseProps) {
  const now = session.now.value;
  const quiet = session.glance.value?.quiet ?? null;
  if (quiet !== null && quiet.until > now) {
    return (
      <div class="row">
        <span>{t('help.paused', { time: speech.time(quiet.until) })}</span>
        <button type="button" onClick={() => void act({ type: 'endQuiet' })}>
          {t('help.resume')}
        </button>
      </div>
    );
  }
  const pause = () => {
    const tomorrow = startOf(addDays(dayOf(now, speech.zone), 1), speech.zone);
    void act({ type: 'beQuiet', until: tomorrow, why: 'pause' });
  };
  return (
    <div class="row">
      <button type="button" onClick={pause}>
        {t('help.pause')}
      </button>
      <span class="muted">{t('help.pause.text')}</span>
    </div>
  );
}
