import { useRef, useState } from 'preact/hooks';
import { readSettingsText, settingsText } from '../../lib/contributions/settings-json.ts';
import { changedKeys, type Values, withText } from '../../lib/contributions/values.ts';
import { useKept } from '../workbench/kept-state.ts';
import { useRested } from '../workbench/rested.ts';
import type { Speech } from '../workbench/speech.ts';
import { faultText } from './kept-list.tsx';
import type { SettingWords } from './words.ts';

interface Props {
  readonly words: SettingWords;
  readonly speech: Speech;
  readonly stored: Values;
  readonly company: Values;
  /** Stores what this makes of what is stored by then; true where it was. */
  readonly onSave: (made: (stored: Values) => Values) => Promise<boolean>;
}

/** What is typed and not saved, and the text that it began with. */
interface Draft {
  readonly text: string;
  readonly began: string;
}

/** All settings as one text, with the checks of the editor: what cannot be read is not saved, what is wrong is kept and pointed at. */
export function JsonView({ words, speech, stored, company, onSave }: Props) {
  const { t } = words;
  // What is typed stays whatever is stored meanwhile, and over a reload.
  const [draft, setDraft] = useKept<Draft | null>('settings.json', null, asDraft);
  // What was saved last, and what was stored before: until that is read anew, the text says what is stored.
  const [saved, setSaved] = useState<{ text: string; before: Values } | null>(null);
  const usual = saved?.before === stored ? saved.text : settingsText(stored);
  const { text, began } = draft ?? { text: usual, began: usual };
  const newest = useRef(draft);
  const put = (next: Draft | null) => {
    newest.current = next;
    setDraft(next);
  };
  const valuesIn = (written: string) => {
    const result = readSettingsText(written, company);
    return result.ok ? result.values : {};
  };
  const read = readSettingsText(text, company);
  // What is wrong is told when the hands rest, not at each key.
  const told = readSettingsText(useRested(text), company);
  const pending = useRef(0);
  const [isSaving, setSaving] = useState(false);
  const count = (by: 1 | -1) => {
    pending.current += by;
    setSaving(pending.current > 0);
  };
  const meanwhile = isSaving ? [] : changedKeys(valuesIn(began), valuesIn(usual));
  // Who saves what cannot be saved is told again.
  const [refused, setRefused] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const storedNow = useRef(stored);
  storedNow.current = stored;
  const saving = useRef(Promise.resolve());
  const saveDraft = async (wanted: Draft | null) => {
    if (wanted === null) return void (await onSave((now) => now));
    // Where another save came between, the text goes on from what that one has stored.
    const from = valuesIn(newest.current?.began ?? wanted.began);
    if (await onSave((now) => withText(now, from, valuesIn(wanted.text)))) {
      setSaved({ text: wanted.text, before: storedNow.current });
      // What was typed while it was saved is the next draft.
      const { current: typed } = newest;
      const isSaved = typed === null || typed.text === wanted.text;
      put(isSaved ? null : { text: typed.text, began: wanted.text });
    }
  };
  /** One after the other: each changes what the one before it has stored. */
  const save = () => {
    const { current: wanted } = newest;
    // Of a text that cannot be read nothing is taken, least of all that it sets nothing.
    if (!readSettingsText(wanted?.text ?? text, company).ok) return setRefused(refused + 1);
    count(1);
    saving.current = saving.current
      .then(() => saveDraft(wanted))
      .catch(console.error)
      .finally(() => count(-1));
  };
  const discard = () => {
    put(null);
    area.current?.focus();
  };
  return (
    <div class="settings-json">
      <p id="settings-json-about" class="muted">
        {t('settings.json.about')}
      </p>
      <textarea
        ref={area}
        aria-label={t('settings.json.name')}
        aria-describedby="settings-json-faults settings-json-about"
        aria-invalid={!read.ok}
        spellcheck={false}
        autocomplete="off"
        dir="ltr"
        rows={Math.min(30, Math.max(12, text.split('\n').length))}
        value={text}
        onInput={({ currentTarget: { value } }) =>
          put(value === usual && pending.current === 0 ? null : { text: value, began })
        }
        onKeyDown={(event) => {
          if (event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save();
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
        {meanwhile.length > 0 && (
          <p class="muted">{t('settings.json.meanwhile', { keys: speech.list(meanwhile) })}</p>
        )}
      </div>
      <div class="row">
        <button type="button" class="primary" disabled={!read.ok} onClick={save}>
          {t('settings.json.save')}
        </button>
        <button type="button" disabled={draft === null} onClick={discard}>
          {t('settings.json.discard')}
        </button>
      </div>
    </div>
  );
}

function asDraft(found: unknown): Draft | null {
  const { text, began } = (found ?? {}) as Partial<Draft>;
  return typeof text === 'string' && typeof began === 'string' ? { text, began } : null;
}
