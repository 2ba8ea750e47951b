import { expect, it } from 'vitest';
import { linesFor } from '../../../lib/contributions/lines.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';
import { languages } from '../../../lib/i18n/languages.ts';
import type { Message } from '../../../lib/i18n/message.ts';
import { translator } from '../../../lib/i18n/translator.ts';
import { topicsOf } from '../../../scripts/texts.ts';

const typed = {
  en: 'pain 4',
  de: 'schmerz 4',
  es: 'dolor 4',
  fr: 'douleur 4',
  ja: '痛み 4',
  ar: 'ألم 4',
} as const;

it.each(languages)('in %s the word for pain and a score log it, first of all', async (language) => {
  const topics = await topicsOf(language);
  const own: Record<string, Message> = Object.assign({}, ...topics.values());
  const t = translator(commandTexts, own, language);
  const lines = linesFor(typed[language], {
    language: { t, time: String, zone: 'UTC', locale: language } as never,
    t,
    moment: { now: 0, zone: 'UTC', glance: null },
    recent: [],
  });
  expect(lines[0]?.line).toMatchObject({ command: { id: 'pain.log' }, answers: { score: 4 } });
});
