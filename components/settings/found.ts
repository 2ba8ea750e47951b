import { find, findAsTyped } from '../../lib/contributions/search.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import { settingsByTopic, topicOf } from './topics.ts';
import type { SettingWords } from './words.ts';

/**
 * The settings with what is looked for, under their headings: in titles, with letters left out or mistaken; in descriptions, choices and
 * keys; and, where no setting under a heading has it, all of those whose heading has it, or one of the words by which people look for
 * what stands there. A heading that is typed as it is called shows all under it. A key is looked for as it stands.
 */
export function foundSettings(
  wanted: string,
  words: SettingWords,
  locale: string,
  only: ((setting: Setting) => boolean) | null,
): typeof settingsByTopic {
  const typed = wanted.trim().toLocaleLowerCase(locale);
  const isKey = /^[\p{L}\p{N}]+\.[\p{L}\p{N}.]*$/u.test(typed);
  const isFound = isKey
    ? ({ key }: Setting) => key.toLocaleLowerCase(locale).includes(typed)
    : byWords(wanted, words);
  return settingsByTopic
    .map(({ topic, settings }) => ({
      topic,
      settings: settings.filter((setting) => isFound(setting) && (only?.(setting) ?? true)),
    }))
    .filter(({ settings }) => settings.length > 0);
}

function byWords(wanted: string, words: SettingWords): (setting: Setting) => boolean {
  const { t } = words;
  const lines = settingsByTopic
    .flatMap(({ settings }) => settings)
    .map((setting) => lineOf(setting, words));
  const themselves = new Set(findAsTyped(lines, wanted).map(({ line }) => line.setting));
  const headings = settingsByTopic.map(({ topic }) => ({
    topic,
    title: t(`topic.${topic}`),
    words: '',
  }));
  const typed = new Set(findAsTyped(headings, wanted).map(({ line }) => line.topic));
  const narrowed = new Set([...themselves].map(topicOf).filter((topic) => !typed.has(topic)));
  const broad = lines.map((line) => {
    const topic = topicOf(line.setting);
    return { ...line, words: `${line.words} ${t(`topic.${topic}`)} ${t(`topic.${topic}.words`)}` };
  });
  const all = new Set(find(broad, wanted).map(({ line }) => line.setting));
  return (setting) => (narrowed.has(topicOf(setting)) ? themselves.has(setting) : all.has(setting));
}

/** `@modified` among the words asks for what was changed, as in VS Code. */
export function onlyChangedIn(wanted: string) {
  const rest = wanted.replace(/(^|\s)@modified(?=\s|$)/gi, ' ').trim();
  return rest === wanted.trim()
    ? { rest: wanted, isOnlyChanged: false }
    : { rest, isOnlyChanged: true };
}

function lineOf(setting: Setting, words: SettingWords) {
  const { title, description, choice } = words;
  const choices =
    setting.type === 'choice' ? setting.choices.map((value) => choice(setting, value)) : [];
  return {
    setting,
    title: title(setting),
    words: [description(setting), setting.key, ...choices].join(' '),
  };
}
