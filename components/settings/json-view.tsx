import { useState } from 'preact/hooks';
import { readSettingsText, settingsText } from '../../lib/contributions/settings-json.ts';
import type { Values } from '../../lib/contributions/values.ts';
import { asText, useKept } from '../workbench/kept-state.ts';
import { useRested } from '../workbench/rested.ts';
import type { Speech } from '../workbench/speech.ts';
import { faultText } from './kept-list.tsx';
import type { SettingWords } from './words.ts';

interface Props {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly stored: Values;
  readonly company: Values;
  /** What the text says is to be stored; true where it was. */
  readonly onSave: (values: Values) => Promise<boolean>;
}

/** All settings as one text, with the checks of the editor: what cannot be read is not saved, what is wrong is kept and pointed at. */
export function JsonView({ words, speech, stored, company, onSave }: Props) {
  const { t } = words;
  // What is typed stays whatever is stored meanwhile, and over a reload.
  const [typed, setTyped] = useKept<string | null>('settings.json', null, asText);
  const text = typed ?? settingsText(stored);
  const read = readSettingsText(text, company);
  // What is wrong is told when the hands rest, not at each key.
  const told = readSettingsText(useRested(text), company);
  // Who saves what cannot be saved is told again.
  const [refused, setRefused] = useState(0);
  const save = async () => {
    if (!read.ok) setRefused(refused + 1);
    else if (await onSave(read.values)) setTyped(null);
  };
  return (
    <div class="settings-json">
      <p id="settings-json-about" class="muted">
        {t('settings.json.about')}
      </p>
      <textarea
        aria-label={t('settings.json.name')}
        aria-describedby="settings-json-faults settings-json-about"
        aria-invalid={!read.ok}
        spellcheck={false}
        autocomplete="off"
        dir="ltr"
        rows={Math.min(30, Math.max(12, text.split('\n').length))}
        value={text}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          void save();
        }}
      />
      <div id="settings-json-faults" role="status">
        {!told.ok && (
          <p key={refused} class="field-fault">
            {told.fault === 'syntax'
              ? t('settings.json.syntax', { line: told.line, column: told.column })
              : t('settings.json.notAnObject')}
          </p>
        )}
        {told.ok && told.problems.length > 0 && (
          <ul class="json-problems">
            {told.problems.map(({ line, key, why }) => (
              <li key={`${line} ${key}`}>
                {t('settings.json.at', { line, key, what: faultText(words, speech, key, why) })}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button type="button" class="primary" disabled={!read.ok} onClick={() => void save()}>
        {t('settings.json.save')}
      </button>
    </div>
  );
}
