import { useEffect, useRef } from 'preact/hooks';
import { movementWords } from '../../lib/i18n/en/movements.ts';
import { movementsPage } from '../../lib/i18n/en/movements-page.ts';
import { movementsOf } from '../../lib/movements/index.ts';
import type { PackPreview } from '../../lib/packs/compare.ts';
import { doseInWords } from '../break/movement-words.ts';
import type { Speech } from '../workbench/speech.ts';
import type { PackWords } from './words.ts';
import './packs.css';

interface Props {
  readonly t: PackWords;
  readonly speech: Speech;
  readonly preview: PackPreview;
  readonly onAccept: () => void;
  readonly onLeave: () => void;
}

const states = ['new', 'changed', 'same'] as const;

/** Everything in a pack, and what it would change, before any of it is taken. */
export function Preview({ t, speech, preview, onAccept, onLeave }: Props) {
  const { pack, items, gone, replaces } = preview;
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), [preview]);
  const counts = states
    .map((state) => ({ state, count: items.filter((item) => item.state === state).length }))
    .filter(({ count }) => count > 0);
  return (
    <section class="file-preview" ref={place} tabIndex={-1} aria-labelledby="preview">
      <h3 id="preview">{t('preview.title', { name: pack.name })}</h3>
      <p>
        {t('packs.by', { by: pack.by })}
        {' · '}
        {speech.list(counts.map(({ state, count }) => t(`preview.${state}`, { count })))}
      </p>
      {replaces !== null && <p>{t('preview.replaces', { by: replaces })}</p>}
      {gone.length > 0 && <p>{t('preview.gone', { names: speech.list(gone) })}</p>}
      <PackItems t={t} speech={speech} preview={preview} />
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

/** Every exercise of a pack with its steps, and whether it is new. */
export function PackItems({ t, speech, preview }: Pick<Props, 't' | 'speech' | 'preview'>) {
  const { pack, items } = preview;
  const page = speech.texts(movementsPage);
  const common = speech.texts(movementWords);
  const movements = movementsOf(pack);
  return (
    <ul class="pack-items">
      {movements.map(({ id, words, start, tags, region }, i) => {
        const state = items[i]?.state ?? 'new';
        return (
          <li key={id} data-state={state}>
            <p>
              <strong>{words.name}</strong> <em>{t(`preview.state.${state}`)}</em>
            </p>
            <p class="muted">
              {[
                doseInWords(speech, start),
                region,
                ...tags.map((tag) => page(`movements.tag.${tag}`)),
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </p>
            <ol>
              {words.steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
            {words.leaveOut !== '' && (
              <p class="muted">{common('movement.leaveOut', { reason: words.leaveOut })}</p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
