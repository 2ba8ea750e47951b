/**
 * What a tab keeps over a reload: where it was scrolled to, what was open. It is gone when the tab closes, and nothing is missed where
 * it is lost.
 */
const prefix = 'deskpace.';

/** What was kept, as it is found; undefined where there is nothing that can be read. */
export function kept(name: string): unknown {
  try {
    const text = sessionStorage.getItem(prefix + name);
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

export function keep(name: string, value: unknown): void {
  try {
    sessionStorage.setItem(prefix + name, JSON.stringify(value));
  } catch (error) {
    // Full or switched off: the page works without it.
    console.error(error);
  }
}
