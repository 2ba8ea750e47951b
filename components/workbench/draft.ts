import { useRef, useState } from 'preact/hooks';

/**
 * What a person is typing over `value`, dropped in the very render that brings another value. An effect would drop it later: after
 * the first keys of a quick hand. What was dropped does not come back with the value that it was typed over.
 */
export function useDraft<Value>(value: Value): [Value, (draft: Value) => void] {
  const told = JSON.stringify(value);
  const kept = useRef({ over: told, draft: value });
  const [, drawAgain] = useState({});
  if (kept.current.over !== told) kept.current = { over: told, draft: value };
  const type = (draft: Value) => {
    kept.current = { over: kept.current.over, draft };
    drawAgain({});
  };
  return [kept.current.draft, type];
}
