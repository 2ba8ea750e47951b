import { find } from '../../lib/contributions/search.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import { settingsByTopic, topicOf } from './topics.ts';
import type { SettingWords } from './words.ts';

/**
 * The settings with what is looked for, under their headings: in titles, with letters left out or mistaken; in descriptions, choices, keys
 * and headings; and in words by which people look for a setting or for what stands under a heading. A key is looked for as it stands.
 */
export function foundSettings(
  wanted: string,
  words: SettingWords,
  locale: string,
  only: ((setting: Setting) => boolean) | null,
): typeof settingsByTopic {
  const lines = settingsByTopic
    .flatMap(({ settings }) => settings)
    .map((setting) => lineOf(setting, words));
  const isKey = /^[\p{L}\p{N}]+\.[\p{L}\p{N}.]*$/u.test(wanted.trim());
  const hits = isKey
    ? lines.filter(({ setting }) =>
        setting.key.toLocaleLowerCase(locale).includes(wanted.trim().toLocaleLowerCase(locale)),
      )
    : find(lines, wanted).map(({ line }) => line);
  const found = new Set(hits.map(({ setting }) => setting));
  return settingsByTopic
    .map(({ topic, settings }) => ({
      topic,
      settings: settings.filter((setting) => found.has(setting) && (only?.(setting) ?? true)),
    }))
    .filter(({ settings }) => settings.length > 0);
}

/** `@modified` among the words asks for what was changed, as in VS Code. */
export function onlyChangedIn(wanted: string) {
  const rest = wanted.replace(/(^|\s)@modified(?=\s|$)/gi, ' ').trim();
  return rest === wanted.trim()
    ? { rest: wanted, isOnlyChanged: false }
    : { rest, isOnlyChanged: true };
}

function lineOf(setting: Setting, words: SettingWords) {
  const { t, title, description, choice, sought } = words;
  const topic = topicOf(setting);
  const choices =
    setting.type === 'choice' ? setting.choices.map((value) => choice(setting, value)) : [];
  const others = [
    description(setting),
    sought(setting),
    setting.key,
    t(`topic.${topic}`),
    t(`topic.${topic}.words`),
  ];
  return { setting, title: title(setting), words: [...others, ...choices].join(' ') };
}
