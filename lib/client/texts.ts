import { type Bundle, bundlePath } from '../i18n/bundles.ts';
import type { LanguageCode } from '../i18n/languages.ts';
import type { Message, Messages } from '../i18n/message.ts';

/** The language of this page, and its texts as far as they are read; English has none, for it is compiled in where it is shown. */
let spoken: LanguageCode = 'en';
const texts: Record<string, Message> = {};
const read = new Map<string, Promise<Messages>>();

/**
 * Begins to read a bundle before it is known that the page will speak this language, so that it is there when the store is read.
 * A file that cannot be read is told to the console, and the page speaks English there.
 */
export function readAhead(language: LanguageCode, bundle: Bundle): Promise<Messages> {
  if (language === 'en') return none;
  const path = bundlePath(language, bundle);
  const reading = read.get(path) ?? readFile(path);
  read.set(path, reading);
  return reading;
}

/** Settles what this page speaks, once for each page, and reads what is wanted at once. The texts that come back go on filling. */
export async function speak(
  language: LanguageCode,
  wanted: readonly Bundle[] = [],
): Promise<Messages> {
  spoken = language;
  await Promise.all(wanted.map(needTexts));
  return texts;
}

/** Resolves when the texts of a bundle can be said in the language of this page. */
export async function needTexts(bundle: Bundle): Promise<void> {
  if (spoken !== 'en') Object.assign(texts, await readAhead(spoken, bundle));
}

const none: Promise<Messages> = Promise.resolve({});

async function readFile(path: string): Promise<Messages> {
  try {
    const file = await fetch(path);
    return await file.json();
  } catch (error) {
    console.error(error);
    return {};
  }
}
