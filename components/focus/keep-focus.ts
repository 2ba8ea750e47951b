/** Within this time whatever takes the focus by itself has taken it: a question that was asked, a file's preview. */
const settling = 100;
const heads = 'h1, h2, h3, h4';

/**
 * The focus is never lost within `element`. What had it may go away by being pressed, or be switched off: the focus then goes to what
 * marks itself with `data-takes-focus` in the nearest part that is left, or to that part's heading, so that reading goes on there.
 * Gives back what ends it.
 */
export function keepFocusIn(element: HTMLElement): () => void {
  let last: HTMLElement | null = null;
  /** The parts around it, from the inside out: what is taken off the page no longer knows them. */
  let around: readonly Element[] = [];
  let looking: ReturnType<typeof setTimeout> | undefined;
  const note = ({ target }: FocusEvent) => {
    const isInside = target instanceof HTMLElement && element.contains(target);
    last = isInside && target !== element ? target : null;
    around = last === null ? [] : partsAround(last, element);
  };
  // Whoever presses beside everything wants the focus nowhere; a press that leaves it where it is, on a scroll bar, says nothing.
  const forget = () => {
    setTimeout(() => {
      if (last?.isConnected && document.activeElement !== last) last = null;
    });
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
export function takeFocus(place: HTMLElement): void {
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus({ preventScroll: true });
}
