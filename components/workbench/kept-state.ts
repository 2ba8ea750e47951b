import { useState } from 'preact/hooks';
import { keep, kept } from '../../lib/client/kept.ts';

/** State that this tab keeps over a reload. `read`: what is found, or null where it is none of these values. */
export function useKept<Value>(
  name: string,
  usual: Value,
  read: (found: unknown) => Value | null,
): [Value, (value: Value) => void] {
  const [value, set] = useState<Value>(() => read(kept(name)) ?? usual);
  return [
    value,
    (next) => {
      keep(name, next);
      set(next);
    },
  ];
}

export const asText = (found: unknown) => (typeof found === 'string' ? found : null);
export const asSwitch = (found: unknown) => (typeof found === 'boolean' ? found : null);
