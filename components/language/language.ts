import { popup } from '../../lib/i18n/en/popup.ts';
import type { Message, Messages } from '../../lib/i18n/message.ts';
import { type Translator, translator } from '../../lib/i18n/translator.ts';
import type { Instant, Minutes } from '../../lib/timeline/entries.ts';

export type Texts = Translator<typeof popup>;

/** How things are said to the person: texts, and times and lengths as the language writes them. */
export interface Language {
  readonly zone: string;
  readonly t: Texts;
  /** The translator for texts that are loaded with the part that shows them. */
  texts<const Source extends Messages>(source: Source): Translator<Source>;
  /** A time of day: `10:42`, `10:42 AM`. */
  time(at: Instant): string;
  /** A length in whole minutes, short: `1h 20m`. */
  short(minutes: Minutes): string;
  /** The same in words, for ears: `1 hour, 20 minutes`. */
  inWords(minutes: Minutes): string;
  /** Which minute of its hour an instant is, 0-59. */
  minuteOf(at: Instant): number;
}

/**
 * @param translated the texts of `locale` by key, where there are any; the rest is shown in English
 * @throws RangeError for an unknown zone
 */
export function language(
  locale: string,
  zone: string,
  translated: Readonly<Record<string, Message>> = {},
): Language {
  const texts = <const Source extends Messages>(source: Source) =>
    translator(source, translated as Partial<Record<keyof Source, Message>>, locale);
  const clock = new Intl.DateTimeFormat(locale, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  });
  const minute = new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone: zone });
  return {
    zone,
    t: texts(popup),
    texts,
    time: (at) => clock.format(at),
    short: lengths(locale, 'narrow'),
    inWords: lengths(locale, 'long'),
    minuteOf: (at) => Number(minute.format(at)),
  };
}

/** Hours and minutes, without the hours where there is none. */
function lengths(locale: string, style: 'narrow' | 'long'): (length: Minutes) => string {
  return (length) => {
    const whole = Math.floor(length);
    return whole < 60
      ? new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute', unitDisplay: style }).format(
          whole,
        )
      : new Intl.DurationFormat(locale, { style }).format({
          hours: Math.floor(whole / 60),
          minutes: whole % 60,
        });
  };
}
