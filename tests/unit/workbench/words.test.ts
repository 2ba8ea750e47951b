import { describe, expect, it } from 'vitest';
import { settingsByTopic } from '../../../components/settings/topics.ts';
import { settingWords } from '../../../components/settings/words.ts';
import { speech } from '../../../components/workbench/speech.ts';
import { settings } from '../../../lib/contributions/settings.ts';
import { getStarted } from '../../../lib/i18n/en/get-started.ts';
import { help } from '../../../lib/i18n/en/help.ts';
import { movementsPage } from '../../../lib/i18n/en/movements-page.ts';
import { packTexts } from '../../../lib/i18n/en/packs.ts';
import { plan } from '../../../lib/i18n/en/plan.ts';
import { report } from '../../../lib/i18n/en/report.ts';
import { reportPage } from '../../../lib/i18n/en/report-page.ts';
import { settingTexts } from '../../../lib/i18n/en/settings.ts';
import { pacingTexts } from '../../../lib/i18n/en/settings-pacing.ts';
import { today } from '../../../lib/i18n/en/today.ts';
import { workbench } from '../../../lib/i18n/en/workbench.ts';
import type { Message } from '../../../lib/i18n/message.ts';

const words = settingWords(speech('en', 'UTC'));
const sources = [
  getStarted,
  help,
  movementsPage,
  packTexts,
  plan,
  report,
  reportPage,
  settingTexts,
  pacingTexts,
  today,
  workbench,
];

describe('every setting', () => {
  it.each(settings.map((setting) => [setting.key, setting] as const))(
    '%s has a title and one sentence about it',
    (key, setting) => {
      expect(words.title(setting)).not.toBe(key);
      expect(words.description(setting)).toMatch(/^[A-Z].+\.$/);
    },
  );

  it('stands under one topic', () => {
    const shown = settingsByTopic.flatMap((topic) => topic.settings);
    expect(shown.map(({ key }) => key).sort()).toEqual(settings.map(({ key }) => key).sort());
  });

  it('has a unit in words where it has one', () => {
    const plain = new Set(['', 'switch', 'whole number']);
    const wordless = settings.filter(
      (setting) => !plain.has(setting.unit) && words.unit(setting) === '',
    );
    expect(wordless).toEqual([]);
  });
});

describe('the words of the workbench', () => {
  it('have keys of their own, so that one table of translations holds them all', () => {
    const keys = sources.flatMap((source) => Object.keys(source));
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });

  it('describe and do not judge', () => {
    const texts = sources
      .filter((source) => source !== help)
      .flatMap((source) => Object.values<Message>(source))
      .flatMap((message) =>
        typeof message === 'string' ? [message] : Object.values<string>(message),
      );
    const judging =
      /\b(damage|injur|slipped|bad posture|weak core|must|failed|missed|streak|compliance|only)\b/i;
    expect(texts.filter((text) => judging.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });
});
