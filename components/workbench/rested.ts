import { useEffect, useState } from 'preact/hooks';

const rest = 500;

/** A value once it has stayed the same for half a second, so that what is told about it is not told at each key. */
export function useRested<Value>(value: Value): Value {
  const [rested, setRested] = useState(value);
  const told = JSON.stringify(value);
  useEffect(() => {
    const wait = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(wait);
  }, [told]);
  return rested;
}
