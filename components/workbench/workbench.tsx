import type { Signal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { workbench } from '../../lib/i18n/en/workbench.ts';
import { Troubles } from '../states/troubles.tsx';
import { ActivityBar } from './activity-bar.tsx';
import { useCommandKeys } from './command-keys.ts';
import type { Desk } from './desk.ts';
import { useFocusOfView, useKeptFocus } from './kept-focus.ts';
import { usePartKeys } from './parts.ts';
import type { Route } from './routes.ts';
import { useKeptScroll } from './scroll.ts';
import { StatusBar } from './status-bar.tsx';
import { ViewHost } from './view-host.tsx';
import './workbench.css';

interface Props {
  readonly desk: Desk;
  readonly route: Signal<Route>;
}

/** VS Code's layout: the views at the side, one of them in the middle, what holds now at the bottom. */
export function Workbench({ desk, route }: Props) {
  const t = desk.speech.texts(workbench);
  const { view, rest } = route.value;
  const main = useRef<HTMLElement>(null);
  useCommandKeys(desk);
  usePartKeys();
  useKeptScroll(main, route.value);
  useKeptFocus(main);
  useFocusOfView(main, view);
  useEffect(() => {
    document.title = t('workbench.title', { view: t(`workbench.${view}`) });
  }, [view]);
  return (
    <>
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is an anchor; the handler keeps the view's address */}
      <a class="skip-link" href="#main" onClick={skip}>
        {t('workbench.skip')}
      </a>
      <ActivityBar t={t} current={view} />
      <main id="main" tabIndex={-1} ref={main}>
        <Troubles language={desk.speech} troubles={desk.session.troubles.value} />
        <ViewHost t={t} desk={desk} view={view} rest={rest} />
      </main>
      <StatusBar t={t} desk={desk} />
    </>
  );
}

/** The address of a view is a hash, so the link cannot name the place it leads to. */
function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
