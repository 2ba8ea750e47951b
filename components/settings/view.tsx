import { Fragment } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { faultIn } from '../../lib/contributions/resolve.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import { importedIn } from '../../lib/theme/imported.ts';
import { Broken } from '../workbench/broken.tsx';
import type { Desk, ViewProps } from '../workbench/desk.ts';
import { asText, useKept } from '../workbench/kept-state.ts';
import { useReading } from '../workbench/reading.ts';
import { SettingRow } from './setting-row.tsx';
import { ThemeFile } from './theme-file.tsx';
import { settingsByTopic } from './topics.ts';
import { settingWords } from './words.ts';
import './settings.css';

type Values = Readonly<Record<string, unknown>>;

/** One editor for every setting there is, drawn from the list of settings. */
export default function SettingsView({ desk }: ViewProps) {
  const { speech, session, records } = desk;
  const words = useMemo(() => settingWords(speech), [speech]);
  const [wanted, setWanted] = useKept('settings.search', '', asText);
  const [saves, setSaves] = useState(0);
  const reading = useReading(() => records.settings(), 'settings', [
    session.glance.value?.at,
    saves,
  ]);
  const { t } = words;
  const found = settingsByTopic
    .map(({ topic, settings }) => ({
      topic,
      settings: settings.filter((setting) =>
        matches(
          wanted,
          [words.title(setting), words.description(setting), setting.key],
          speech.locale,
        ),
      ),
    }))
    .filter(({ settings }) => settings.length > 0);
  const count = found.reduce((sum, { settings }) => sum + settings.length, 0);
  const change = async (values: Values, setting: Setting, value: unknown) => {
    const done = await save(
      desk,
      values,
      setting,
      value,
      t('settings.saved', { title: words.title(setting) }),
    );
    if (done) setSaves(saves + 1);
  };
  return (
    <article class="view settings" aria-busy={reading.state === 'reading'}>
      <header class="view-head">
        <h1>{t('settings.title')}</h1>
      </header>
      <input
        type="search"
        class="settings-search"
        aria-label={t('settings.search')}
        placeholder={t('settings.search')}
        value={wanted}
        onInput={({ currentTarget }) => setWanted(currentTarget.value)}
      />
      <p class="muted" role="status">
        {count === 0 ? t('settings.nothing') : t('settings.found', { count })}
      </p>
      {reading.state === 'broken' && <Broken speech={speech} />}
      {reading.state === 'read' &&
        found.map(({ topic, settings }) => (
          <section key={topic} aria-labelledby={`topic-${topic}`}>
            <h2 id={`topic-${topic}`}>{t(`topic.${topic}`)}</h2>
            {settings.map((setting) => (
              <Fragment key={setting.key}>
                <SettingRow
                  words={words}
                  speech={speech}
                  setting={setting}
                  stored={reading.value[setting.key]}
                  absent={importedIn(reading.value) === null ? ['imported'] : []}
                  onChange={(value) => void change(reading.value, setting, value)}
                />
                {setting.key === 'appearance.theme' && (
                  <ThemeFile
                    desk={desk}
                    values={reading.value}
                    onStored={() => setSaves(saves + 1)}
                  />
                )}
              </Fragment>
            ))}
          </section>
        ))}
    </article>
  );
}

/** Stores what differs from the default; values that are not known here stay as they are. */
function save(
  desk: Desk,
  values: Values,
  setting: Setting,
  value: unknown,
  done: string,
): Promise<boolean> {
  const { [setting.key]: _, ...rest } = values;
  const usual = JSON.stringify(value) === JSON.stringify(setting.default);
  if (!usual && faultIn(setting, value) !== null) return Promise.resolve(false);
  const next = usual ? rest : { ...rest, [setting.key]: value };
  return desk.ask({ type: 'saveSettings', values: next }, done);
}

/** Every word that is looked for stands in one of the texts. */
function matches(wanted: string, texts: readonly string[], locale: string): boolean {
  const all = texts.join(' ').toLocaleLowerCase(locale);
  return wanted
    .toLocaleLowerCase(locale)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
