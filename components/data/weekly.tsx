import { useEffect, useState } from 'preact/hooks';
import { type Backup, backupSetting } from '../../lib/exchange/backup.ts';
import type { DataDoor } from '../../lib/exchange/door.ts';
import { dataCare } from '../../lib/i18n/en/data-care.ts';
import { dayOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';
import { said } from './changing.ts';

/** What is known of the weekly copies. */
interface Known {
  readonly door: DataDoor;
  readonly isOn: boolean;
  readonly backup: Backup;
}

/** The weekly copy: wanted or not, and what became of the last one. */
export function WeeklyCopy({ desk }: { readonly desk: Desk }) {
  const { speech, session, records } = desk;
  const t = speech.texts(dataCare);
  const [known, setKnown] = useState<Known | null>(null);
  const [isSaving, setSaving] = useState(false);
  const read = async (): Promise<Known> => {
    const [door, settings] = await Promise.all([records.data(), records.settings()]);
    const now = { door, isOn: settings[backupSetting] === true, backup: await door.backup.read() };
    setKnown(now);
    return now;
  };
  useEffect(() => void read().catch(console.error), []);
  const isOff = known === null || isSaving;
  const store = (isOn: boolean) =>
    desk.change(
      ({ [backupSetting]: _, ...others }) => (isOn ? { ...others, [backupSetting]: true } : others),
      null,
    );
  const saveNow = async () => {
    setSaving(true);
    said.value = { tone: 'done', text: t('backup.saving') };
    await session.request({ type: 'backUp' });
    const { backup } = await read();
    setSaving(false);
    said.value =
      backup.failed === null && backup.saved !== null
        ? { tone: 'done', text: t('backup.saved', { file: backup.saved.file }) }
        : { tone: 'refused', text: t(`backup.failed.${backup.failed?.why ?? 'notSaved'}`) };
  };
  // The browser is asked in the click itself.
  const ask = () => {
    known?.door.backup
      .ask()
      .then(async (isAllowed) => {
        if (!isAllowed) said.value = { tone: 'refused', text: t('backup.refused') };
        else if (await store(true)) await saveNow();
      })
      .catch(console.error);
  };
  const stop = async () => {
    if (!(await store(false))) return;
    await read();
    said.value = { tone: 'done', text: t('backup.stopped') };
    await known?.door.backup.giveUp().catch(console.error);
  };
  const { saved = null, failed = null } = known?.backup ?? {};
  return (
    <section aria-labelledby="data-weekly" aria-busy={isOff}>
      <h2 id="data-weekly">{t('backup.title')}</h2>
      <p class="muted">{t('backup.note')}</p>
      {known?.isOn && (
        <p>
          {saved === null
            ? t('backup.none')
            : t('backup.last', {
                file: saved.file,
                date: speech.date(dayOf(saved.at, speech.zone)),
              })}
        </p>
      )}
      {known?.isOn && failed !== null && (
        <p class="field-fault">{t(`backup.failed.${failed.why}`)}</p>
      )}
      <p class="row">
        {known?.isOn ? (
          <>
            {failed?.why === 'notAllowed' ? (
              <button type="button" disabled={isOff} onClick={ask}>
                {t('backup.allow')}
              </button>
            ) : (
              <button type="button" disabled={isOff} onClick={() => void saveNow()}>
                {t('backup.now')}
              </button>
            )}
            <button type="button" class="plain" disabled={isOff} onClick={() => void stop()}>
              {t('backup.off')}
            </button>
          </>
        ) : (
          <button type="button" disabled={isOff} onClick={ask}>
            {t('backup.on')}
          </button>
        )}
      </p>
    </section>
  );
}
