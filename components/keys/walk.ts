const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowRight: 1,
  ArrowUp: -1,
  ArrowLeft: -1,
};

/** Arrow keys, Home and End walk through the links and buttons of a bar, round at the ends. */
export function walkBar(event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void {
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>('a, button')];
  const at = places.findIndex((place) => place.matches(':focus'));
  const to = targetOf(event.key, at, places.length, event.currentTarget);
  if (at < 0 || to === null) return;
  event.preventDefault();
  places[to]?.focus();
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
