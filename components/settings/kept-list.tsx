import type { JsonProblem } from '../../lib/contributions/settings-json.ts';
import { type KeptValue, settingOf } from '../../lib/contributions/values.ts';
import type { Speech } from '../workbench/speech.ts';
import type { SettingWords } from './words.ts';

interface Props {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly kept: readonly KeptValue[];
  readonly onRemove: (key: string) => void;
}

/** As much of a value as tells it. */
const longest = 120;

/** Stored values that are not used: what they are, why, and the way to remove them. */
export function KeptList({ words, speech, kept, onRemove }: Props) {
  const { t } = words;
  return (
    <section class="kept-values" aria-labelledby="kept-values">
      <h2 id="kept-values">{t('settings.kept')}</h2>
      <ul>
        {kept.map(({ key, value, why }) => (
          <li key={key}>
            <code>
              {key}: {(JSON.stringify(value) ?? '').slice(0, longest)}
            </code>
            <p>{faultText(words, speech, key, why)}</p>
            <button type="button" onClick={() => onRemove(key)}>
              {t('settings.kept.remove', { key })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Why a stored value is not used. */
export function faultText(
  { t }: SettingWords,
  speech: Speech,
  key: string,
  why: JsonProblem['why'],
): string {
  if (why === 'outOfRange') {
    const setting = settingOf(key);
    const ends = setting?.type === 'number' ? setting : { minimum: 0, maximum: 0 };
    return t('settings.kept.outOfRange', {
      minimum: speech.number(ends.minimum),
      maximum: speech.number(ends.maximum),
    });
  }
  if (why === 'notANumber' || why === 'notHours' || why === 'elsewhere')
    return t(`settings.kept.${why}`);
  return t(`settings.fault.${why}`);
}
