import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly name: string;
  readonly onFelt: (comfortable: boolean) => void;
}

/** One question after a movement; its answer lets the dose grow or wait (R43). No answer is fine too (R26). */
export function Felt({ t, name, onFelt }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" class="running" aria-label={t('felt.group')}>
      <p data-takes-focus="" tabIndex={-1}>
        {t('felt.question', { name })}
      </p>
      <div class="row">
        <button type="button" onClick={() => onFelt(true)}>
          {t('felt.yes')}
        </button>
        <button type="button" onClick={() => onFelt(false)}>
          {t('felt.no')}
        </button>
        <span class="muted">{t('felt.free')}</span>
      </div>
    </div>
  );
}
