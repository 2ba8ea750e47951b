import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { keepFocusIn, takeFocus } from '../focus/keep-focus.ts';
import type { ViewName } from './routes.ts';

/** The focus is never lost in the view. */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => (main.current === null ? undefined : keepFocusIn(main.current)), []);
}

/** Another view is read from its heading on, as a page that is opened is. Not where the page itself was just opened. */
export function useFocusOfView(main: RefObject<HTMLElement | null>, view: ViewName): void {
  const shown = useRef(view);
  useEffect(() => {
    const element = main.current;
    if (element === null || shown.current === view) return;
    shown.current = view;
    const go = () => {
      const head = element.querySelector('h1');
      if (head === null) return;
      watcher.disconnect();
      const { activeElement } = document;
      // A place within the view may have been asked for, and has it already.
      if (activeElement === element || !element.contains(activeElement)) takeFocus(head);
    };
    // Views are loaded when they are first wanted.
    const watcher = new MutationObserver(go);
    watcher.observe(element, { childList: true, subtree: true });
    go();
    return () => watcher.disconnect();
  }, [view]);
}
