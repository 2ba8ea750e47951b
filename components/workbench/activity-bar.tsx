import type { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { walkBar } from '../keys/walk.ts';
import { addressOf, type ViewName, views } from './routes.ts';
import './activity-bar.css';

interface Props {
  readonly t: Translator<typeof workbench>;
  readonly current: ViewName;
}

/** The views as links; arrow keys walk through them, as in VS Code. */
export function ActivityBar({ t, current }: Props) {
  return (
    <nav class="activity-bar" aria-label={t('workbench.views')}>
      <ul onKeyDown={walkBar}>
        {views.map((view) => (
          <li key={view}>
            <a
              href={addressOf(view)}
              aria-current={view === current ? 'page' : undefined}
              title={t(`workbench.${view}`)}
            >
              <i class={`view-icon view-icon-${view}`} aria-hidden="true" />
              <span>{t(`workbench.${view}`)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
