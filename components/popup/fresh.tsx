import type { Texts } from '../language/language.ts';

/** The first minute: what to do, which is next to nothing, and where to look for more. */
export function Fresh({ t, known }: { readonly t: Texts; readonly known: boolean }) {
  return (
    <div class="card fresh">
      <p>{known ? t('fresh.text') : t('fresh.loading')}</p>
      <a href="workbench.html#/get-started" target="_blank" rel="noopener">
        {t('fresh.start')}
      </a>
    </div>
  );
}
