import { type Arguments, fill, type Message, type Messages } from './message.ts';

/**
 * Texts of one topic in one language. `t('key', { name: 1 })` fills the places; a key or a place that does not exist does not
 * compile. English is the source: a text missing in `translated` is shown in English.
 */
export interface Translator<Source extends Messages> {
  readonly locale: string;
  <Key extends keyof Source & string>(key: Key, ...values: Arguments<Source[Key]>): string;
}

export function translator<const Source extends Messages>(
  source: Source,
  translated: Messages = {},
  locale = 'en',
): Translator<Source> {
  function t<Key extends keyof Source & string>(
    key: Key,
    ...[values]: Arguments<Source[Key]>
  ): string {
    const own = translated[key];
    const message: Message = own ?? source[key] ?? key;
    return fill(message, values ?? {}, own === undefined ? 'en' : locale);
  }
  return Object.assign(t, { locale });
}
