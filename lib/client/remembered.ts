/**
 * What pages remember of how they were used, for their next opening: no fact about the person, and nothing that is missed where it is
 * lost. It is kept in the extension's own local storage, which every page of it shares and reads at once (docs/decisions).
 */
const prefix = 'deskpace.';

/** What was remembered, as it is found; undefined where there is nothing that can be read. */
export function remembered(name: string): unknown {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : JSON.parse(text);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

export function remember(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch (error) {
    // Full or switched off: the page works without it.
    console.error(error);
  }
}

export function forget(name: string): void {
  try {
    localStorage.removeItem(prefix + name);
  } catch (error) {
    console.error(error);
  }
}
