import { popup } from '../../lib/i18n/en/popup.ts';
import {
  clockOf,
  type Faces,
  type LengthStyle,
  unitOf,
  writeLength,
  writeTime,
} from '../../lib/i18n/faces.ts';
import type { Messages } from '../../lib/i18n/message.ts';
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
 * @param zone null for that of this computer
 * @param translated the texts of `locale` by key, where there are any; the rest is shown in English
 * @param faces how the language writes times, where that is known: without it the browser's formatter is asked
 * @throws RangeError for an unknown zone, when a time is first written
 */
export function language(
  locale: string,
  zone: string | null,
  translated: Messages = {},
  faces: Faces | null = null,
): Language {
  const texts = <const Source extends Messages>(source: Source) =>
    translator(source, translated, locale);
  const clock = lazily(() => clockOf(locale, zone ?? undefined));
  const minute = lazily(
    () => new Intl.DateTimeFormat('en', { minute: 'numeric', timeZone: zone ?? undefined }),
  );
  return {
    get zone() {
      return zone ?? Temporal.Now.timeZoneId();
    },
    t: texts(popup),
    texts,
    time: (at) => (faces !== null && zone === null ? writeTime(faces, at) : clock().format(at)),
    short: lengths(locale, 'narrow', faces),
    inWords: lengths(locale, 'long', faces),
    minuteOf: (at) => (zone === null ? new Date(at).getMinutes() : Number(minute().format(at))),
  };
}

/** Formatters cost milliseconds to make: only what is used is made, once. */
function lazily<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Hours and minutes, without the hours where there is none. */
function lengths(
  locale: string,
  style: LengthStyle,
  faces: Faces | null,
): (length: Minutes) => string {
  const minutes = lazily(() => unitOf(locale, 'minute', style));
  const hours = lazily(() => new Intl.DurationFormat(locale, { style }));
  return (length) => {
    const known = faces === null ? null : writeLength(faces[style], length);
    if (known !== null) return known;
    const whole = Math.floor(length);
    return whole < 60
      ? minutes().format(whole)
      : hours().format({ hours: Math.floor(whole / 60), minutes: whole % 60 });
  };
}
