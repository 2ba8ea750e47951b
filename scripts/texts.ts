// The texts of each language as files of the package, so that a page or the worker loads its own language and no other. Run by
// itself it prints what each language still lacks.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { browserMessages } from '../lib/contributions/outside.ts';
import { type Bundle, bundlePath, bundles } from '../lib/i18n/bundles.ts';
import { type LanguageCode, languages, spoken } from '../lib/i18n/languages.ts';
import type { Message, Messages } from '../lib/i18n/message.ts';

const folder = path.join(path.dirname(path.dirname(fileURLToPath(import.meta.url))), 'lib/i18n');

/** The texts of one file of lib/i18n/en: a topic. */
export type Topics = ReadonlyMap<string, Messages>;

const isMessage = (value: unknown): value is Message =>
  typeof value === 'string' ||
  (typeof value === 'object' && value !== null && 'other' in value && !Array.isArray(value));

const isMessages = (value: unknown): value is Messages =>
  typeof value === 'object' && value !== null && Object.values(value).every(isMessage);

/** What is said in one language, by topic; a topic that is not translated yet is missing. */
export async function topicsOf(language: LanguageCode): Promise<Topics> {
  const own = path.join(folder, language);
  const files = existsSync(own) ? readdirSync(own).toSorted() : [];
  const read = files.map(async (file): Promise<[string, Messages]> => {
    const module: object = await import(pathToFileURL(path.join(own, file)).href);
    return [
      path.basename(file, '.ts'),
      Object.assign({}, ...Object.values(module).filter(isMessages)),
    ];
  });
  return new Map(await Promise.all(read));
}

function namesOf(bundle: Bundle, source: Topics): readonly string[] {
  if (bundle !== 'workbench') return bundles[bundle];
  const named = new Set<string>(Object.values(bundles).flat());
  return [...source.keys()].filter((topic) => !named.has(topic));
}

function merged(topics: Topics, names: readonly string[]): Messages {
  return Object.assign({}, ...names.map((name) => topics.get(name) ?? {}));
}

/** The worker has no English built in, as pages have. */
const withoutEnglish: ReadonlySet<Bundle> = new Set(['worker', 'prompts']);

/** Every file of texts that a package holds. */
export async function textFiles(): Promise<{ relativeDest: string; contents: string }[]> {
  const source = await topicsOf('en');
  const files = spoken.map(async (language) => {
    const topics = await topicsOf(language);
    return (Object.keys(bundles) as Bundle[])
      .filter((bundle) => language !== 'en' || withoutEnglish.has(bundle))
      .map((bundle) => {
        const names = namesOf(bundle, source);
        const english = withoutEnglish.has(bundle) ? merged(source, names) : {};
        const texts = { ...english, ...merged(topics, names) };
        return {
          relativeDest: bundlePath(language, bundle).slice(1),
          contents: JSON.stringify(texts),
        };
      });
  });
  return (await Promise.all(files)).flat();
}

/** What the browser itself says of the extension: name and description as they stand in public/_locales, and the commands. */
export async function browserTexts(): Promise<{ relativeDest: string; contents: string }[]> {
  const english = (await topicsOf('en')).get('commands') ?? {};
  const files = spoken.map(async (language) => {
    const relativeDest = `_locales/${language}/messages.json`;
    const own = JSON.parse(readFileSync(path.join(folder, '../../public', relativeDest), 'utf8'));
    const titles = (await topicsOf(language)).get('commands') ?? {};
    const contents = JSON.stringify({ ...own, ...browserMessages({ ...english, ...titles }) });
    return { relativeDest, contents };
  });
  return Promise.all(files);
}

/** The keys of each topic that a language lacks. */
export async function missingIn(language: LanguageCode): Promise<ReadonlyMap<string, string[]>> {
  const [source, own] = await Promise.all([topicsOf('en'), topicsOf(language)]);
  const missing = [...source].map(([topic, texts]): [string, string[]] => {
    const known = own.get(topic) ?? {};
    return [topic, Object.keys(texts).filter((key) => !Object.hasOwn(known, key))];
  });
  return new Map(missing.filter(([, keys]) => keys.length > 0));
}

async function tell(): Promise<void> {
  for (const language of languages.slice(1)) {
    for (const [topic, keys] of await missingIn(language)) {
      console.log(`${language}/${topic}: ${keys.length} missing: ${keys.join(', ')}`);
    }
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await tell();
