import { browser } from 'wxt/browser';
import { type Bundle, bundlePath } from '../i18n/bundles.ts';
import type { prompts } from '../i18n/en/prompts.ts';
import type { worker } from '../i18n/en/worker.ts';
import type { LanguageCode, Locale } from '../i18n/languages.ts';
import type { Messages } from '../i18n/message.ts';
import { type Translator, translator } from '../i18n/translator.ts';

interface Sources {
  readonly worker: typeof worker;
  readonly prompts: typeof prompts;
}

/** Texts of the package's own files, remembered for as long as the worker lives. */
const read = new Map<string, Promise<Messages>>();

/**
 * The worker's texts are files, English too, read when they are first wanted: most of its starts show none of them.
 * @throws TypeError where a file of the package cannot be read
 */
export async function textsFor<Name extends keyof Sources>(
  bundle: Name,
  { language, tag }: Locale,
): Promise<Translator<Sources[Name]>> {
  const texts = (await remembered(bundle, language)) as Sources[Name];
  return translator(texts, texts, tag);
}

function remembered(bundle: Bundle, language: LanguageCode): Promise<Messages> {
  const path = bundlePath(language, bundle);
  const reading = read.get(path) ?? readTexts(path);
  read.set(path, reading);
  // What could not be read is read again when it is next wanted.
  reading.catch(() => read.delete(path));
  return reading;
}

async function readTexts(path: string): Promise<Messages> {
  const file = await fetch(browser.runtime.getURL(path as '/popup.html'));
  return file.json();
}
