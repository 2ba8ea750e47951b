import { Fragment } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { asFound, heldValue } from '../../lib/contributions/company.ts';
import type { Setting } from '../../lib/contributions/settings.ts';
import {
  keptValues,
  settingOf,
  type Values,
  valueFault,
  withoutOwn,
  withValue,
} from '../../lib/contributions/values.ts';
import { importedIn } from '../../lib/theme/imported.ts';
import { Broken } from '../workbench/broken.tsx';
import type { ViewProps } from '../workbench/desk.ts';
import { asSwitch, asText, useKept } from '../workbench/kept-state.ts';
import { useReading } from '../workbench/reading.ts';
import { addressOf } from '../workbench/routes.ts';
import { Contents } from './contents.tsx';
import { foundSettings, onlyChangedIn } from './found.ts';
import { KeptList } from './kept-list.tsx';
import { type Made, SettingRow } from './setting-row.tsx';
import { ThemeFile } from './theme-file.tsx';
import { Tools } from './tools.tsx';
import { settingsByTopic } from './topics.ts';
import { type SettingWords, settingWords } from './words.ts';
import './settings.css';

/** One editor for every setting there is, drawn from the list of settings. */
export default function SettingsView({ desk, rest }: ViewProps) {
  const { speech, session, records } = desk;
  const words = useMemo(() => settingWords(speech), [speech]);
  const [wanted, setWanted] = useKept('settings.search', '', asText);
  const [isOnlyChanged, setOnlyChanged] = useKept('settings.onlyChanged', false, asSwitch);
  const [before, setBefore] = useState<Values | null>(null);
  const [saves, setSaves] = useState(0);
  const reading = useReading(
    async () => {
      const [stored, company] = await Promise.all([records.settings(), records.company()]);
      return { stored, company };
    },
    'settings',
    // What the company sets changes without anybody saving it here.
    [session.glance.value?.at, saves, JSON.stringify(session.settings.value)],
  );
  const isJson = rest === 'json';
  // Read only where it is wanted: the text's own parser comes with it.
  const json = useReading(
    async () => (isJson ? (await import('./json-view.tsx')).JsonView : null),
    `json ${isJson}`,
    [],
  );
  const isRead = reading.state === 'read';
  useEffect(() => {
    if (!isRead || settingOf(rest) === undefined) return;
    setWanted('');
    setOnlyChanged(false);
    // Once all are drawn.
    requestAnimationFrame(() => {
      fieldOf(rest)?.focus();
      // It has been followed: neither Back nor a reload shall follow it again, and the same one leads here once more.
      location.replace(addressOf('settings'));
    });
  }, [isRead, rest]);
  const { t } = words;
  const stored = reading.state === 'read' ? reading.value.stored : {};
  const company = reading.state === 'read' ? reading.value.company : {};
  const isChanged = ({ key }: Setting) => stored[key] !== undefined;
  const { rest: sought, isOnlyChanged: isTyped } = onlyChangedIn(wanted);
  const isLess = isOnlyChanged || isTyped;
  const found = foundSettings(sought, words, speech.locale, isLess ? isChanged : null);
  const count = found.reduce((sum, { settings }) => sum + settings.length, 0);
  const changed = settingsByTopic.flatMap(({ settings }) => settings.filter(isChanged)).length;
  const kept = keptValues(stored);

  const save = async (made: (stored: Values) => Values, done: string) => {
    const isStored = await desk.change(made, done);
    if (isStored) setSaves((times) => times + 1);
    return isStored;
  };
  const change = (setting: Setting, made: Made) => {
    const { key } = setting;
    const madeOf = (values: Values) => made(heldValue(setting, values, company));
    if (valueFault(key, madeOf(stored)) !== null) return;
    void save(
      (now) => withValue(now, key, madeOf(now), company),
      t('settings.saved', { title: words.title(setting) }),
    );
  };
  const remove = (key: string) => {
    void save(({ [key]: _, ...others }) => others, t('settings.kept.removed', { key }));
  };
  const resetAll = async () => {
    const own = Object.entries(stored).filter(([key]) => settingOf(key) !== undefined);
    if (await save(withoutOwn, t('settings.resetDone'))) setBefore(Object.fromEntries(own));
  };
  const takeBack = async () => {
    const isBack = await save((now) => ({ ...now, ...before }), t('settings.takenBack'));
    if (isBack) setBefore(null);
  };
  const Json = json.state === 'read' ? json.value : null;
  return (
    <article class="view settings" aria-busy={reading.state === 'reading'}>
      <header class="view-head">
        <h1>{t('settings.title')}</h1>
      </header>
      {!isJson && (
        <>
          <input
            type="search"
            class="settings-search"
            aria-label={t('settings.search')}
            placeholder={t('settings.search')}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
          <p class="muted" role="status">
            {countText(t, count, isLess && sought.trim() === '')}
          </p>
        </>
      )}
      <Tools
        t={t}
        changed={changed}
        isOnlyChanged={isLess}
        isJson={isJson}
        canTakeBack={before !== null}
        onOnlyChanged={() => {
          setOnlyChanged(!isLess);
          if (isTyped) setWanted(sought);
        }}
        onResetAll={() => void resetAll()}
        onTakeBack={() => void takeBack()}
        onJson={() => location.assign(addressOf('settings', isJson ? '' : 'json'))}
      />
      {(reading.state === 'broken' || json.state === 'broken') && <Broken speech={speech} />}
      {reading.state === 'read' && Json !== null && (
        <Json
          words={words}
          speech={speech}
          stored={stored}
          company={company}
          onSave={(made) => save(made, t('settings.json.saved'))}
        />
      )}
      {reading.state === 'read' && !isJson && kept.length > 0 && (
        <KeptList words={words} speech={speech} kept={kept} onRemove={remove} />
      )}
      {reading.state === 'read' && !isJson && (
        <div class="settings-body">
          <Contents t={t} number={speech.number} found={found} />
          <div>
            {found.map(({ topic, settings }) => (
              <section key={topic}>
                <h2 id={`topic-${topic}`} tabIndex={-1}>
                  {t(`topic.${topic}`)}
                </h2>
                {settings.map((setting) => (
                  <Fragment key={setting.key}>
                    <SettingRow
                      words={words}
                      speech={speech}
                      setting={asFound(setting, company)}
                      isByCompany={company[setting.key] !== undefined}
                      stored={stored[setting.key]}
                      absent={importedIn(stored) === null ? ['imported'] : []}
                      onChange={(made) => change(setting, made)}
                    />
                    {setting.key === 'appearance.theme' && (
                      <ThemeFile
                        desk={desk}
                        values={stored}
                        onStored={() => setSaves((times) => times + 1)}
                      />
                    )}
                  </Fragment>
                ))}
              </section>
            ))}
          </div>
        </div>
      )}
    </article>
  );
}

function countText(t: SettingWords['t'], count: number, isOfChanged: boolean): string {
  if (count > 0) return t('settings.found', { count });
  return t(isOfChanged ? 'settings.noneChanged' : 'settings.nothing');
}

/** Where the setting that an address names is changed. */
function fieldOf(key: string): HTMLElement | null {
  const row = document.querySelector(`.setting[data-key="${CSS.escape(key)}"]`);
  return row?.querySelector<HTMLElement>('select, input') ?? row?.querySelector('button') ?? null;
}
