import type { Setting } from '../../lib/contributions/settings.ts';
import { settingTexts } from '../../lib/i18n/en/settings.ts';
import { settingsEditor } from '../../lib/i18n/en/settings-editor.ts';
import { pacingTexts } from '../../lib/i18n/en/settings-pacing.ts';
import type { Speech } from '../workbench/speech.ts';

const texts = { ...settingTexts, ...settingsEditor, ...pacingTexts };
type Key = keyof typeof texts;
/** Keys whose text has no places. */
type PlainKey = {
  [K in Key]: (typeof texts)[K] extends string
    ? (typeof texts)[K] extends `${string}{${string}`
      ? never
      : K
    : never;
}[Key];

/** How settings are called: by their key, the unit by its own. */
export interface SettingWords {
  readonly t: ReturnType<typeof translated>;
  title(setting: Pick<Setting, 'key'>): string;
  description(setting: Pick<Setting, 'key'>): string;
  /** Other words by which people look for it. */
  sought(setting: Pick<Setting, 'key'>): string;
  /** What a choice is called. */
  choice(setting: Pick<Setting, 'key'>, value: string): string;
  unit(setting: Pick<Setting, 'unit'>): string;
}

function translated(speech: Pick<Speech, 'texts'>) {
  return speech.texts(texts);
}

export function settingWords(speech: Pick<Speech, 'texts'>): SettingWords {
  const t = translated(speech);
  const named = (key: string) => (isKey(key) ? t(key) : '');
  return {
    t,
    title: ({ key }) => named(`${key}.title`) || key,
    description: ({ key }) => named(`${key}.description`),
    sought: ({ key }) => named(`${key}.words`),
    choice: ({ key }, value) => named(`choice.${key}.${value}`) || value,
    unit: ({ unit }) => named(`unit.${unit}`),
  };
}

function isKey(key: string): key is PlainKey {
  return Object.hasOwn(texts, key);
}
