/** The forms a text takes by number, named by CLDR: `other` always, the rest as a language needs them. */
export type Plural = { readonly [Form in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};
/** A text with `{name}` places, or one with forms chosen by `{count}`. */
export type Message = string | Plural;
export type Messages = Readonly<Record<string, Message>>;

type Places<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Places<Rest>
  : never;
type PlacesOf<M extends Message> = M extends string
  ? Places<M>
  : M extends Plural
    ? Places<Extract<M[keyof M], string>> | 'count'
    : never;

/** The values a message wants: one for each of its places. */
export type Values<M extends Message> = {
  readonly [Name in PlacesOf<M>]: Name extends 'count' ? number : string | number;
};
/** No second argument where a message has no places. */
export type Arguments<M extends Message> = [PlacesOf<M>] extends [never] ? [] : [values: Values<M>];

/**
 * Puts values into a text; numbers are written as the language writes them. A place without a value is left as it stands. The full stop
 * of a value that is abbreviated (`44 Min.`) ends the sentence too.
 */
export function fill(
  message: Message,
  values: Readonly<Record<string, string | number>>,
  locale: string,
): string {
  const text =
    typeof message === 'string' ? message : formOf(message, Number(values['count']), locale);
  return text.replace(/\{(\w+)\}(\.?)/g, (place, name: string, stop: string) => {
    const value = values[name];
    if (value === undefined) return place;
    if (typeof value !== 'number') return value.endsWith('.') ? value : value + stop;
    return (isPlain(value, locale) ? String(value) : numberFormat(locale).format(value)) + stop;
  });
}

const latinDigits = new Set(['en', 'de', 'es', 'fr', 'ja']);

/** Written alike with and without the browser's formatter, whose first use costs a page some 17 ms. */
function isPlain(value: number, locale: string): boolean {
  const [language = ''] = locale.split('-');
  return Number.isInteger(value) && value >= 0 && value < 1000 && latinDigits.has(language);
}

function formOf(plural: Plural, count: number, locale: string): string {
  return plural[pluralRules(locale).select(count)] ?? plural.other;
}

const pluralRules = remember((locale) => new Intl.PluralRules(locale));
const numberFormat = remember(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
);

function remember<Made>(make: (locale: string) => Made): (locale: string) => Made {
  const made = new Map<string, Made>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
