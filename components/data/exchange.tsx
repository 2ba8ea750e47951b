import { data } from '../../lib/i18n/en/data.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Desk } from '../workbench/desk.ts';
import { type HeldFile, job, startExport } from './jobs.ts';

type Words = Translator<typeof data>;

const kinds = ['json', 'csv', 'fhir'] as const;

/** The buttons that take data out, and how far that has come. */
export function Exchange({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(data);
  return (
    <div class="data-exchange">
      <fieldset class="row">
        <legend class="unseen">{t('data.exchange')}</legend>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            // One at a time, which it sees to itself; switched off, it would lose the focus.
            aria-disabled={job.value?.state === 'making'}
            onClick={() => void startExport(desk, kind)}
          >
            {t(`data.${kind}`)}
          </button>
        ))}
      </fieldset>
      <Progress t={t} desk={desk} />
    </div>
  );
}

function Progress({ t, desk }: { readonly t: Words; readonly desk: Desk }) {
  const now = job.value;
  return (
    <div class="data-job">
      <p role="status">{now === null || now.state === 'making' ? '' : wordsOf(t, now)}</p>
      {now?.state === 'making' && (
        <div class="row">
          <label>
            {t('job.making')}
            <progress value={now.share} max={1} />
          </label>
          <span class="muted">{t('job.share', { share: desk.speech.share(now.share) })}</span>
          <button type="button" onClick={now.stop}>
            {t('job.stop')}
          </button>
        </div>
      )}
      {now?.state === 'made' && <Files t={t} files={now.files} />}
    </div>
  );
}

function wordsOf(t: Words, now: Exclude<NonNullable<typeof job.value>, { state: 'making' }>) {
  return now.state === 'made' ? t('job.made', { count: now.files.length }) : t(`job.${now.state}`);
}

/** Some browsers ask before a page saves more than one file: each can be saved by hand. */
function Files({ t, files }: { readonly t: Words; readonly files: readonly HeldFile[] }) {
  return (
    <ul class="data-files" aria-label={t('job.again')}>
      {files.map(({ name, size, url }) => (
        <li key={name}>
          <a href={url} download={name}>
            {t('job.file', { name, size: sizeOf(t, size) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A size as people read it: kilobytes up to a megabyte, then megabytes. */
export function sizeOf(t: Words, bytes: number): string {
  return bytes < 1_000_000
    ? t('size.kb', { count: Math.ceil(bytes / 1000) })
    : t('size.mb', { count: bytes / 1_000_000 });
}
