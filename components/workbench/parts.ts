import { useEffect } from 'preact/hooks';

/** The parts of the workbench, in the order of the page. */
const parts = ['.activity-bar', '#main', '.status-bar'] as const;

/** What had the focus in each part, to come back to. */
type Places = Map<Element, HTMLElement>;

/** `F6` goes from part to part and `Shift+F6` back, round at the ends, each time to where the focus was in it. */
export function usePartKeys(): void {
  useEffect(() => {
    const places: Places = new Map();
    const note = ({ target }: FocusEvent) => {
      const part = target instanceof HTMLElement ? partOf(target) : undefined;
      if (part !== undefined) places.set(part, target as HTMLElement);
    };
    const press = (event: KeyboardEvent) => {
      const { key, ctrlKey, altKey, metaKey } = event;
      if (key !== 'F6' || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
      // What is modal keeps the focus.
      if (document.querySelector('dialog[open]') !== null) return;
      event.preventDefault();
      goOn(event.shiftKey ? -1 : 1, places);
    };
    addEventListener('focusin', note);
    addEventListener('keydown', press);
    return () => {
      removeEventListener('focusin', note);
      removeEventListener('keydown', press);
    };
  }, []);
}

function goOn(step: 1 | -1, places: Places): void {
  const all = parts.flatMap((selector) => document.querySelector(selector) ?? []);
  const now = document.activeElement === null ? undefined : partOf(document.activeElement);
  const at = now === undefined ? -1 : all.indexOf(now);
  // From nowhere, forward leads to the first part and back to the last.
  const from = at < 0 && step < 0 ? 0 : at;
  for (let n = 1; n <= all.length; n += 1) {
    const part = all[(from + step * n + all.length * n) % all.length];
    const place = part === undefined ? null : placeIn(part, places);
    if (place === null) continue;
    place.focus();
    return;
  }
}

/** Where the focus was, while that is still there; else what is current, or what comes first. */
function placeIn(part: Element, places: Places): HTMLElement | null {
  const before = places.get(part);
  if (before?.isConnected === true) return before;
  if (part instanceof HTMLElement && part.tabIndex === -1 && part.hasAttribute('tabindex'))
    return part;
  return part.querySelector<HTMLElement>('[aria-current]') ?? part.querySelector('a, button');
}

function partOf(element: Element): Element | undefined {
  return element.closest(parts.join()) ?? undefined;
}
