import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, spoken } from '../../../lib/i18n/languages.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import { ownNames } from '../../../lib/i18n/own-names.ts';
import { topicsOf } from '../../../scripts/texts.ts';

const source = await topicsOf('en');
const whole = languages.filter((language) => spoken.includes(language));
const translated = await Promise.all(
  whole
    .filter((language) => language !== 'en')
    .map(async (language) => ({ language, topics: await topicsOf(language) })),
);

const formsOf = (message: Message): [form: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);

const placesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');

/** The forms that a language has for the numbers that are counted here: none is a million. */
function formsFor(language: string): ReadonlyMap<string, readonly number[]> {
  const rules = new Intl.PluralRules(language);
  const counts = Array.from({ length: 10_000 }, (_, count) => count);
  return Map.groupBy([...counts, 0.5, 1.5], (count) => rules.select(count));
}

const saysOneInWords = (english: Message) =>
  typeof english !== 'string' && !placesIn(english.one ?? '').includes('count');

/** What is wrong with a message beside the English one. */
function faultsOf(english: Message, own: Message | undefined, forms: ReturnType<typeof formsFor>) {
  if (own === undefined) return ['is missing'];
  const counted = typeof english !== 'string';
  const has = new Set(typeof own === 'string' ? [] : Object.keys(own));
  const wanted = new Set(formsOf(english).flatMap(([, text]) => placesIn(text)));
  const lacking = counted ? [...forms.keys()].filter((form) => !has.has(form)) : [];
  const odd = formsOf(own).flatMap(([form, text]) => {
    const places = new Set(placesIn(text));
    // A form for one number alone may say it in words, as may one that says it so in English.
    const isOne = forms.get(form)?.length === 1 || (form === 'one' && saysOneInWords(english));
    if (counted && isOne && wanted.has('count')) places.add('count');
    return text.trim() === '' || places.symmetricDifference(wanted).size > 0 ? [form] : [];
  });
  return [...lacking.map((form) => `lacks ${form}`), ...odd.map((form) => `odd ${form}`)];
}

it('no key stands in two topics: a page has one table for all of them', () => {
  const keys = [...source.values()].flatMap((texts) => Object.keys(texts));
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

it('the manifest is told in each of them, and fits where stores show it', () => {
  const folders = readdirSync('public/_locales');
  expect(folders.toSorted()).toEqual(spoken.toSorted());
  for (const folder of folders) {
    const { extName, extDescription } = JSON.parse(
      readFileSync(`public/_locales/${folder}/messages.json`, 'utf8'),
    );
    expect(extName.message).toBe('Deskpace');
    expect(extDescription.message.length, folder).toBeLessThanOrEqual(132);
  }
});

it('languages are called as they call themselves', () => {
  const names = (language: string) => new Intl.DisplayNames(language, { type: 'language' });
  for (const language of languages) {
    expect(ownNames[language].toLowerCase()).toBe(names(language).of(language)?.toLowerCase());
  }
});

describe.each(translated)('the texts in $language', ({ language, topics }) => {
  const forms = formsFor(language);

  it('are those of the English topics, key by key', () => {
    expect([...topics.keys()].toSorted()).toEqual([...source.keys()].toSorted());
    for (const [topic, texts] of source) {
      expect(Object.keys(topics.get(topic) ?? {}).toSorted(), topic).toEqual(
        Object.keys(texts).toSorted(),
      );
    }
  });

  it.each([...source.keys()])('%s keeps the places and has every form', (topic) => {
    const own = topics.get(topic) ?? {};
    for (const [key, english] of Object.entries(source.get(topic) ?? {})) {
      expect(faultsOf(english, own[key], forms), key).toEqual([]);
    }
  });

  it('have as many lines, where each line is shown by itself', () => {
    const lines = (message: Message | undefined) => String(message).split('\n').length;
    for (const [topic, texts] of source) {
      for (const [key, english] of Object.entries(texts)) {
        expect(lines(topics.get(topic)?.[key]), key).toBe(lines(english));
      }
    }
  });

  it('fit on a notification, shout at nobody, and name nothing that is private', () => {
    const prompts = Object.values(topics.get('prompts') ?? {}).map(String);
    expect(prompts.filter((text) => text.length > 140 || /[!！¡]/.test(text))).toEqual([]);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(prompts.filter((text) => privateWords[language]?.test(text))).toEqual([]);
  });
});

/** Screens are shared: no prompt tells that somebody is in pain. */
const privateWords: Readonly<Record<string, RegExp>> = {
  de: /schmerz|schub|weh\b|verletz|beschwerde|dein(en)? rücken/i,
  es: /dolor|duele|brote|lesi|molest|tu espalda/i,
  fr: /douleur|mal\b|poussée|bless|gêne|ton dos|votre dos/i,
  ja: /痛|ぶり返し|怪我|つら/,
  ar: /ألم|آلام|وجع|نوبة|إصابة/,
};
