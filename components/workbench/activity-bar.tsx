import type { workbench } from '../../lib/i18n/en/workbench.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
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
      <ul onKeyDown={walk}>
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

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

function walk(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link.matches(':focus'));
  const to = targetOf(event.key, at, links.length, event.currentTarget);
  if (at < 0 || to === null) return;
  event.preventDefault();
  links[to]?.focus();
}

function targetOf(key: string, at: number, count: number, bar: HTMLElement): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = steps[key];
  if (step === undefined) return null;
  const turned = key === 'ArrowLeft' || key === 'ArrowRight' ? directionOf(bar) : 1;
  return (at + step * turned + count) % count;
}

/** Right is forward, but where the text runs from right to left. */
function directionOf(element: HTMLElement): 1 | -1 {
  return getComputedStyle(element).direction === 'rtl' ? -1 : 1;
}
