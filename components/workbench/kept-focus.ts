import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ViewName } from './routes.ts';

/** Within this time whatever takes the focus by itself has taken it: a question that was asked, a file's preview. */
const settling = 100;
const heads = 'h1, h2, h3, h4';

/**
 * The focus is never lost in the view. What had it may go away by being pressed, or be switched off: the focus then goes to what
 * marks itself with `data-takes-focus` in the nearest part that is left, or to that part's heading, so that reading goes on there.
 */
export function useKeptFocus(main: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = main.current;
    if (element === null) return;
    let last: HTMLElement | null = null;
    /** The parts around it, from the inside out: what is taken off the page no longer knows them. */
    let around: readonly Element[] = [];
    let looking: ReturnType<typeof setTimeout> | undefined;
    const note = ({ target }: FocusEvent) => {
      const isInside = target instanceof HTMLElement && element.contains(target);
      last = isInside && target !== element ? target : null;
      around = last === null ? [] : partsAround(last, element);
    };
    // Whoever presses beside everything wants the focus nowhere.
    const forget = ({ target }: PointerEvent) => {
      if (target instanceof Node && last?.contains(target)) return;
      last = null;
    };
    const look = () => {
      if (last === null || document.activeElement !== document.body) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      const place = placeIn(around, element);
      last = null;
      takeFocus(place);
    };
    const watcher = new MutationObserver(() => {
      clearTimeout(looking);
      looking = setTimeout(look, settling);
    });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    watcher.observe(element, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['disabled'],
    });
    return () => {
      clearTimeout(looking);
      watcher.disconnect();
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
    };
  }, []);
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

function partsAround(inner: HTMLElement, outer: HTMLElement): readonly Element[] {
  const parts: Element[] = [];
  for (let part = inner.parentElement; part !== null && part !== outer; part = part.parentElement)
    parts.push(part);
  return parts;
}

function placeIn(around: readonly Element[], main: HTMLElement): HTMLElement {
  const left = around.filter(({ isConnected }) => isConnected);
  // A bar of ways to go keeps it; it has no heading.
  const found = left.map(
    (part) =>
      part.querySelector<HTMLElement>(part.matches('nav') ? 'a' : '[data-takes-focus]') ??
      part.querySelector<HTMLElement>(heads),
  );
  return found.find((place) => place !== null) ?? main.querySelector('h1') ?? main;
}

/** Where reading goes on; the view stays scrolled as it is. Headings take a focus given to them, and none by Tab. */
function takeFocus(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
