/** The languages that Deskpace is made for. English is the source of the others. */
export const languages = ['en', 'de', 'es', 'fr', 'ja', 'ar'] as const;
export type LanguageCode = (typeof languages)[number];

/** Those whose texts are whole: the package holds no others, and nothing speaks them yet. */
export const spoken: readonly LanguageCode[] = languages;

/** A language of ours, and how times, numbers and weeks are written with it. */
export interface Locale {
  readonly language: LanguageCode;
  /** BCP 47, for the browser's formatters: `de-AT`, `en-DE-u-hc-h23`. */
  readonly tag: string;
}

/** Our language for a tag of the browser's, by its first part: `de-AT` is `de`; English where we have none. */
export function languageOf(tag: string, known = spoken): LanguageCode {
  const [first] = tag.toLowerCase().split(/[-_]/);
  return known.find((language) => language === first) ?? 'en';
}

/**
 * The language that was chosen, or that of the browser where `chosen` is none of ours. Times and numbers are written as the first
 * of the person's own tags in that language has it; where there is none, as its language does in the region of the browser.
 * `ui` is the language of the browser itself, `preferred` what it tells web pages, best first.
 */
export function localeFor(
  chosen: unknown,
  ui: string,
  preferred: readonly string[],
  known = spoken,
): Locale {
  const language = known.find((language) => language === chosen) ?? languageOf(ui, known);
  const own = [...preferred, ui].find((tag) => tag.toLowerCase().split(/[-_]/)[0] === language);
  return { language, tag: own ?? abroad(language, ui) };
}

/** A language in a region whose own it is not, with that region's clock of 12 or 24 hours. */
function abroad(language: LanguageCode, ui: string): string {
  try {
    const { region } = new Intl.Locale(ui).maximize();
    const { hourCycle } = new Intl.DateTimeFormat(ui, { hour: 'numeric' }).resolvedOptions();
    return new Intl.Locale(language, {
      ...(region === undefined ? {} : { region }),
      ...(hourCycle === undefined ? {} : { hourCycle }),
    }).toString();
  } catch {
    // What the browser calls its language is no tag at all.
    return language;
  }
}

export function directionOf(language: LanguageCode): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
