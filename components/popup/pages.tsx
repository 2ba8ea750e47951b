import { rows } from '../../lib/contributions/first.ts';
import { Icon } from '../icon/icon.tsx';
import type { Texts } from '../language/language.ts';

interface Props {
  readonly t: Texts;
  readonly news: boolean;
  readonly onPalette: () => void;
}

/** The way to everything else: views in a tab of their own, the palette here. */
export function Pages({ t, news, onPalette }: Props) {
  return (
    <nav class="pages" aria-label={t('nav.label')}>
      {rows.pages.map(({ id, button: { icon, label }, run }) => (
        <a key={id} href={`workbench.html#/${run().view}`} target="_blank" rel="noopener">
          <Icon name={icon} />
          {t(label)}
          {news && icon === 'plan' && (
            <>
              <i class="dot" aria-hidden="true" /> <span class="unseen">{t('nav.news')}</span>
            </>
          )}
        </a>
      ))}
      <button type="button" class="plain" aria-keyshortcuts="F1" onClick={onPalette}>
        <Icon name="palette" />
        {t('nav.palette')}
      </button>
    </nav>
  );
}
