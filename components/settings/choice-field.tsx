import type { Setting } from '../../lib/contributions/settings.ts';
import { languages } from '../../lib/i18n/languages.ts';
import { ownNames } from '../../lib/i18n/own-names.ts';
import type { SettingWords } from './words.ts';

interface Props {
  readonly words: SettingWords;
  readonly setting: Extract<Setting, { type: 'choice' }>;
  readonly value: string;
  readonly absent: readonly string[];
  readonly labelledBy: string;
  readonly onChange: (value: string) => void;
}

/** One of a few named values. */
export function ChoiceField({ words, setting, value, absent, labelledBy, onChange }: Props) {
  return (
    <select
      aria-labelledby={labelledBy}
      aria-describedby={`${labelledBy}-about`}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    >
      {setting.choices.map((choice) => {
        const language =
          setting.key === 'appearance.language'
            ? languages.find((code) => code === choice)
            : undefined;
        return (
          <option key={choice} value={choice} lang={language} disabled={absent.includes(choice)}>
            {language === undefined ? words.choice(setting, choice) : ownNames[language]}
          </option>
        );
      })}
    </select>
  );
}
