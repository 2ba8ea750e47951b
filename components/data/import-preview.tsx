import { useEffect, useRef, useState } from 'preact/hooks';
import type { ImportChoice, ImportPreview } from '../../lib/exchange/door.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { ExportFile } from '../../lib/report/import-json.ts';
import type { Desk } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { busy } from './changing.ts';

interface Props {
  readonly desk: Desk;
  readonly name: string;
  readonly file: ExportFile;
  readonly onAccept: (choice: ImportChoice) => void;
  readonly onLeave: () => void;
}

/** What a file would change, and the choice of how. */
export function ImportPreviewed({ desk, name, file, onAccept, onLeave }: Props) {
  const t = desk.speech.texts(dataIn);
  const [mode, setMode] = useState<ImportChoice['mode']>('merge');
  const [settings, setSettings] = useState(Object.keys(file.settings).length > 0);
  const choice = { mode, settings };
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const reading = useReading(
    async () => (await desk.records.data()).preview(file, choice),
    `${mode} ${settings}`,
    [desk.session.glance.value?.at],
  );
  const found = reading.state === 'read' ? reading.value : null;
  const made = dateOf(desk, file.exportedAt);
  return (
    <div class="data-preview">
      <h3 ref={heading} tabIndex={-1}>
        {t('in.before', { name })}
      </h3>
      {made !== null && <p class="muted">{t('in.made', { date: made })}</p>}
      <fieldset>
        <legend>{t('in.mode')}</legend>
        {(['merge', 'replace'] as const).map((one) => (
          <label key={one} class="row">
            <input type="radio" name="mode" checked={mode === one} onChange={() => setMode(one)} />
            {t(`in.${one}`)}
          </label>
        ))}
        {Object.keys(file.settings).length > 0 && (
          <label class="row">
            <input
              type="checkbox"
              checked={settings}
              onChange={({ currentTarget }) => setSettings(currentTarget.checked)}
            />
            {t('in.settings')}
          </label>
        )}
      </fieldset>
      <h4>{t('in.what')}</h4>
      {reading.state === 'broken' && <p class="field-fault">{t('outcome.broken')}</p>}
      {found !== null && (
        <ul class="data-files" aria-label={t('in.what')}>
          {lines(desk, found).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <p class="row">
        <button
          type="button"
          disabled={found === null || !changes(found) || busy.value !== null}
          onClick={() => onAccept(choice)}
        >
          {t(`in.accept.${mode}`)}
        </button>
        <button type="button" class="plain" onClick={onLeave}>
          {t('in.leave')}
        </button>
      </p>
    </div>
  );
}

function changes({ days, settings }: ImportPreview): boolean {
  return days.length > 0 || settings.changed > 0;
}

function lines({ speech }: Desk, found: ImportPreview): readonly string[] {
  const t = speech.texts(dataIn);
  const { added, known, removed, days, settings } = found;
  const [first, last] = [days[0], days.at(-1)];
  const told = [
    !changes(found) && t('in.nothing'),
    added > 0 && t('in.added', { count: added }),
    known > 0 && changes(found) && t('in.known', { count: known }),
    removed > 0 && t('in.removed', { count: removed }),
    first !== undefined &&
      last !== undefined &&
      t(first === last ? 'in.day' : 'in.days', {
        count: days.length,
        range: speech.range(first, last),
      }),
    settings.changed > 0 && t('in.settings.changed', { count: settings.changed }),
    settings.left > 0 && t('in.settings.left', { count: settings.left }),
  ];
  return told.filter((line) => line !== false);
}

/** The day on which a file was made, as it says itself; null where it says nothing that can be read. */
function dateOf({ speech }: Desk, at: string): string | null {
  try {
    const day = Temporal.Instant.from(at).toZonedDateTimeISO(speech.zone).toPlainDate().toString();
    return speech.range(day, day);
  } catch {
    return null;
  }
}
