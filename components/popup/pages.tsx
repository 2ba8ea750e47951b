import { Icon } from '../icon/icon.tsx';
import type { Texts } from '../language/language.ts';

const pages = [
  ['plan', '#/plan'],
  ['report', '#/report'],
  ['settings', '#/settings'],
  ['palette', '#/palette'],
] as const;

/** The way to everything else, each in a tab of its own. */
export function Pages({ t, news }: { readonly t: Texts; readonly news: boolean }) {
  return (
    <nav class="pages" aria-label={t('nav.label')}>
      {pages.map(([name, route]) => (
        <a key={name} href={`workbench.html${route}`} target="_blank" rel="noopener">
          <Icon name={name} />
          {t(`nav.${name}`)}
          {news && name === 'plan' && (
            <>
              <i class="dot" aria-hidden="true" /> <span class="unseen">{t('nav.news')}</span>
            </>
          )}
        </a>
      ))}
    </nav>
  );
}
