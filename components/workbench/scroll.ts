import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { keep, kept } from '../../lib/client/kept.ts';
import type { Route } from './routes.ts';

/** Whoever does one of these wants to be elsewhere. */
const own = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/**
 * Each view comes back where it was scrolled to, after a reload too. An address that names a place within a view leads to that place,
 * except when the page was just loaded again.
 */
export function useKeptScroll(main: RefObject<HTMLElement | null>, { view, rest }: Route): void {
  const isFirst = useRef(true);
  const shown = useRef(view);
  useEffect(() => {
    const element = main.current;
    if (element === null) return;
    const save = () => keep(`scroll.${shown.current}`, Math.round(element.scrollTop));
    element.addEventListener('scrollend', save);
    addEventListener('pagehide', save);
    return () => {
      element.removeEventListener('scrollend', save);
      removeEventListener('pagehide', save);
    };
  }, []);
  // Before the new view is laid out: a shorter one ends a scroll, which is not the old view's.
  useLayoutEffect(() => {
    const element = main.current;
    if (element === null) return;
    shown.current = view;
    const found = kept(`scroll.${view}`);
    const wanted = typeof found === 'number' ? found : 0;
    const isPlace = rest !== '' && !isFirst.current;
    isFirst.current = false;
    if (isPlace || wanted === 0) {
      element.scrollTop = 0;
      return;
    }
    return comeBack(element, wanted);
  }, [view]);
}

/** A view that has grown so far may still grow above what is shown. */
const settling = 1000;

/** Views grow while they read what they show: tries again until it is there and stays there, or the person goes elsewhere. */
function comeBack(element: HTMLElement, wanted: number): () => void {
  let stopping: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(stopping);
    watcher.disconnect();
    for (const name of own) removeEventListener(name, stop, true);
  };
  const tryIt = () => {
    element.scrollTop = wanted;
    if (Math.abs(element.scrollTop - wanted) < 1) stopping ??= setTimeout(stop, settling);
  };
  const watcher = new MutationObserver(tryIt);
  watcher.observe(element, { childList: true, subtree: true, attributes: true });
  for (const name of own) addEventListener(name, stop, { capture: true, passive: true });
  tryIt();
  return stop;
}
