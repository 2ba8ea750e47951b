import { freshTexts } from '../../lib/i18n/en/popup-fresh.ts';
import type { Language } from '../language/language.ts';

interface Props {
  readonly language: Pick<Language, 'texts'>;
  /** False while not even a clock runs. */
  readonly begun: boolean;
}

/** The first minute: what to do, which is next to nothing, and where to look for more. */
export function Fresh({ language, begun }: Props) {
  const t = language.texts(freshTexts);
  return (
    <div class="card fresh">
      <p>{begun ? t('fresh.text') : t('fresh.loading')}</p>
      <a href="workbench.html#/get-started" target="_blank" rel="noopener">
        {t('fresh.start')}
      </a>
    </div>
  );
}
