import { faultIn } from '../../lib/contributions/resolve.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import type { Speech } from '../workbench/speech.ts';
import { ChoiceField } from './choice-field.tsx';
import { HoursField, WeekHoursField } from './hours-field.tsx';
import { NumberField } from './number-field.tsx';
import { ruleOf } from './topics.ts';
import type { SettingWords } from './words.ts';

export interface SettingProps {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly setting: Setting;
  /** What is stored; undefined where the default holds. */
  readonly stored: unknown;
  /** Whether the company has set it: its default is theirs. */
  readonly isByCompany: boolean;
  /** Choices that cannot be made now. */
  readonly absent: readonly string[];
  readonly onChange: (made: Made) => void;
}

/** What a value becomes; from the value that holds when it is stored, as another part of it may have changed meanwhile. */
export type Made = (now: unknown) => unknown;

/** One setting: what it is, its value, whether it was changed, and the way back. */
export function SettingRow(props: SettingProps) {
  const { words, speech, setting, stored, isByCompany, absent, onChange } = props;
  const { t } = words;
  const id = `setting-${setting.key}`;
  const usable = stored !== undefined && faultIn(setting, stored) === null;
  const value = usable ? stored : setting.default;
  const rule = ruleOf(setting.key);
  return (
    <div
      class="setting"
      data-key={setting.key}
      data-modified={stored === undefined ? undefined : ''}
    >
      {/* Beside the heading, not in it: the field is named by the heading. */}
      <div class="setting-head">
        {setting.type === 'boolean' ? (
          <h3>
            <label>
              <input
                type="checkbox"
                aria-describedby={`${id}-about`}
                checked={value === true}
                onChange={({ currentTarget: { checked } }) => onChange(() => checked)}
              />
              {words.title(setting)}
            </label>
          </h3>
        ) : (
          <h3 id={id}>{words.title(setting)}</h3>
        )}
        {stored !== undefined && (
          <Reset words={words} setting={setting} onReset={() => onChange(() => setting.default)} />
        )}
      </div>
      <p
        id={`${id}-about`}
        class="muted"
        title={rule === null ? undefined : t('settings.rule', { rule })}
      >
        {words.description(setting)}
      </p>
      {stored !== undefined && usable && (
        <p class="setting-by">{changedText(words, speech, setting)}</p>
      )}
      {stored === undefined && isByCompany && <p class="setting-by">{t('settings.by.company')}</p>}
      {stored !== undefined && !usable && <p role="note">{t('settings.unused')}</p>}
      {setting.type === 'number' && (
        <NumberField
          words={words}
          speech={speech}
          setting={setting}
          value={Number(value)}
          labelledBy={id}
          onChange={(typed) => onChange(() => typed)}
        />
      )}
      {setting.type === 'choice' && (
        <ChoiceField
          words={words}
          setting={setting}
          value={String(value)}
          absent={absent}
          labelledBy={id}
          onChange={(choice) => onChange(() => choice)}
        />
      )}
      {setting.type === 'weekHours' && (
        <WeekHoursField
          words={words}
          speech={speech}
          value={value}
          labelledBy={id}
          describedBy={`${id}-about`}
          onChange={onChange}
        />
      )}
      {setting.type === 'clockRanges' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
        <div role="group" aria-labelledby={id} aria-describedby={`${id}-about`}>
          <HoursField
            words={words}
            id={id}
            day={t('settings.everyDay')}
            value={value}
            onChange={(ranges) => onChange(() => ranges)}
          />
        </div>
      )}
    </div>
  );
}

/** Who set it, and what it is without that; hours are too long to be told in a line. */
function changedText(words: SettingWords, speech: Speech, setting: Setting): string {
  const usual = usualText(words, speech, setting);
  const parts = [words.t('settings.by.you')];
  if (usual !== null) parts.push(words.t('settings.modified', { value: usual }));
  return speech.list(parts);
}

function usualText(words: SettingWords, speech: Speech, setting: Setting): string | null {
  switch (setting.type) {
    case 'number': {
      const value = setting.default * (setting.unit === 'share' ? 100 : 1);
      return `${speech.number(value)} ${words.unit(setting)}`.trim();
    }
    case 'boolean':
      return words.t(setting.default ? 'settings.on' : 'settings.off');
    case 'choice':
      return words.choice(setting, setting.default);
    default:
      return null;
  }
}

interface ResetProps {
  readonly words: SettingWords;
  readonly setting: Setting;
  readonly onReset: () => void;
}

function Reset({ words, setting, onReset }: ResetProps) {
  const name = words.t('settings.reset', { title: words.title(setting) });
  return (
    <button
      type="button"
      class="plain setting-reset"
      aria-label={name}
      title={name}
      onClick={onReset}
    >
      <i class="reset-icon" aria-hidden="true" />
    </button>
  );
}
