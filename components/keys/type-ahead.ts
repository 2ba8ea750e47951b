/**
 * Keeps what is typed while that for which it is meant still loads, so that no key does anything else meanwhile. What comes back ends
 * it, and tells the letters.
 */
export function typeAhead(): () => string {
  let typed = '';
  const keep = (event: KeyboardEvent) => {
    if (event.key.length === 1) typed += event.key;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', keep, true);
  return () => {
    removeEventListener('keydown', keep, true);
    return typed;
  };
}
