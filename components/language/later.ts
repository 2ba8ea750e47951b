import { signal } from '@preact/signals-core';

/** A part that is loaded when it is first wanted, so that the first bytes stay few. */
export interface Later<Part> {
  /** The part, or null until it is there; who reads it while drawing is drawn again then. */
  (): Part | null;
  load(): Promise<Part>;
}

export function later<Part>(load: () => Promise<Part>): Later<Part> {
  const loaded = signal<Part | null>(null);
  let loading: Promise<Part> | null = null;
  const start = () => {
    loading ??= load().then((part) => {
      loaded.value = part;
      return part;
    });
    return loading;
  };
  const read = () => {
    if (loaded.value === null) void start();
    return loaded.value;
  };
  return Object.assign(read, { load: start });
}
