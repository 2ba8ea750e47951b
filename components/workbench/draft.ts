import { useState } from 'preact/hooks';

/**
 * What a person is typing over `value`, dropped in the very render that brings another value. An effect would drop it later: after
 * the first keys of a quick hand.
 */
export function useDraft<Value>(value: Value): [Value, (draft: Value) => void] {
  const told = JSON.stringify(value);
  const [{ over, draft }, set] = useState({ over: told, draft: value });
  return [over === told ? draft : value, (next) => set({ over: told, draft: next })];
}
