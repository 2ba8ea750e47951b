import { useEffect, useRef } from 'preact/hooks';
import { packTexts } from '../../lib/i18n/en/packs.ts';
import { planFileTexts } from '../../lib/i18n/en/plan-file.ts';
import { pacingSettings } from '../../lib/pacing/index.ts';
import type { PlanChange, PlanPreview } from '../../lib/packs/plan-changes.ts';
import { PackItems } from '../movements/pack-preview.tsx';
import { settingWords } from '../settings/words.ts';
import type { Speech } from '../workbench/speech.ts';

export interface PreviewProps {
  readonly speech: Speech;
  readonly preview: PlanPreview;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

/** Every number that a plan would change, beside what stands now, and its exercises, before any of it is taken. */
export function PlanFilePreview({ speech, preview, onAccept, onLeave }: PreviewProps) {
  const { file, changes, pack } = preview;
  const t = speech.texts({ ...planFileTexts, ...packTexts });
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [preview]);
  const isNews = pack !== null || changes.some((change) => !isSame(speech, change));
  return (
    <section
      class="file-preview plan-file-preview"
      ref={place}
      tabIndex={-1}
      aria-labelledby="plan-preview"
    >
      <h3 id="plan-preview">{t('planFile.preview', { by: file.by })}</h3>
      {file.note !== undefined && <p>{file.note}</p>}
      {!isNews && <p>{t('planFile.nothing')}</p>}
      {changes.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('planFile.what')}</th>
              <th scope="col">{t('planFile.now')}</th>
              <th scope="col">{t('planFile.then')}</th>
            </tr>
          </thead>
          <tbody>
            {changes.map((change) => (
              <Row key={nameOf(change)} speech={speech} change={change} />
            ))}
          </tbody>
        </table>
      )}
      {pack !== null && (
        <>
          <p>{t('planFile.pack', { name: pack.pack.name })}</p>
          <PackItems t={t} speech={speech} preview={pack} />
        </>
      )}
      <div class="row">
        <button type="button" class="primary" onClick={onAccept}>
          {t('preview.accept')}
        </button>
        <button type="button" onClick={onLeave}>
          {t('preview.leave')}
        </button>
      </div>
    </section>
  );
}

function Row({ speech, change }: { readonly speech: Speech; readonly change: PlanChange }) {
  const t = speech.texts(planFileTexts);
  const same = isSame(speech, change);
  const title =
    change.kind === 'start'
      ? t(`planFile.start.${change.activity}`)
      : settingWords(speech).title({ key: `pacing.${change.key}` });
  return (
    <tr data-same={same ? '' : undefined}>
      <th scope="row">{title}</th>
      <td>{amountOf(speech, change, change.from)}</td>
      <td>{same ? t('planFile.same') : amountOf(speech, change, change.to)}</td>
    </tr>
  );
}

function nameOf(change: PlanChange): string {
  return change.kind === 'start' ? `start/${change.activity}` : change.key;
}

/** Whether a person could tell the two apart. */
function isSame(speech: Speech, change: PlanChange): boolean {
  return amountOf(speech, change, change.from) === amountOf(speech, change, change.to);
}

function amountOf(speech: Speech, change: PlanChange, amount: number): string {
  if (change.kind === 'start') return speech.short(Math.round(amount));
  const { unit } = pacingSettings[change.key];
  if (unit === 'share') return speech.share(amount);
  return `${speech.number(amount)} ${settingWords(speech).unit({ unit })}`.trim();
}
