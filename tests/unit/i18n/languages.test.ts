import { expect, it } from 'vitest';
import {
  directionOf,
  languageOf,
  languages,
  localeFor,
  spoken,
} from '../../../lib/i18n/languages.ts';

it('a language is known by the first part of its tag; English stands for those we have not', () => {
  expect(
    ['de-AT', 'es-419', 'fr_CA', 'JA', 'ar', 'en-GB'].map((tag) => languageOf(tag, languages)),
  ).toEqual(['de', 'es', 'fr', 'ja', 'ar', 'en']);
  expect(['zh-TW', 'pl', '', 'deu'].map((tag) => languageOf(tag, languages))).toEqual([
    'en',
    'en',
    'en',
    'en',
  ]);
});

it('what is not whole is not spoken yet', () => {
  expect(localeFor('de', 'de', ['de'], ['en'])).toMatchObject({ language: 'en' });
  expect(languages).toEqual(expect.arrayContaining([...spoken]));
});

it('the language chosen comes before that of the browser, which comes before English', () => {
  expect(localeFor(undefined, 'de', [], languages).language).toBe('de');
  expect(localeFor('fr', 'de', [], languages).language).toBe('fr');
  expect(localeFor('klingon', 'de', [], languages).language).toBe('de');
  expect(localeFor(undefined, 'zh-CN', ['de'], languages).language).toBe('en');
});

it('times are written as the own tag in that language has it', () => {
  expect(localeFor(undefined, 'de', ['en-US', 'de-AT', 'de'], languages).tag).toBe('de-AT');
  expect(localeFor(undefined, 'en-US', ['en-GB', 'en-US']).tag).toBe('en-GB');
});

it('in a language from elsewhere times are written with the clock of the region', () => {
  const time = (chosen: string | undefined, ui: string) =>
    new Intl.DateTimeFormat(localeFor(chosen, ui, [ui], languages).tag, {
      hour: 'numeric',
      minute: '2-digit',
      timeZone: 'UTC',
    }).format(Date.parse('2026-11-23T15:05:00Z'));
  expect(time(undefined, 'pl')).toBe('15:05');
  expect(time('de', 'en-US')).toMatch(/3:05/);
  expect(localeFor('en', 'not a tag', []).tag).toBe('en');
});

it('Arabic alone is written from right to left', () => {
  expect(languages.filter((language) => directionOf(language) === 'rtl')).toEqual(['ar']);
});
