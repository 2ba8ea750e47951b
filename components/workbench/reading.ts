import { useEffect, useState } from 'preact/hooks';

/** Something that is being read, was read, or could not be. */
export type Reading<Value> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: Value }
  | { readonly state: 'broken' };

/**
 * Reads when the view opens and again whenever one of `causes` changes; what was read before stays until then, unless `subject`,
 * what is read about, has changed.
 */
export function useReading<Value>(
  read: () => Promise<Value>,
  subject: string,
  causes: readonly unknown[],
): Reading<Value> {
  const [known, setKnown] = useState<{ subject: string; reading: Reading<Value> }>({
    subject,
    reading: { state: 'reading' },
  });
  useEffect(() => {
    let wanted = true;
    const tell = (reading: Reading<Value>) => {
      if (wanted) setKnown({ subject, reading });
    };
    read().then(
      (value) => tell({ state: 'read', value }),
      (error: unknown) => {
        console.error(error);
        tell({ state: 'broken' });
      },
    );
    return () => {
      wanted = false;
    };
  }, [subject, ...causes]);
  return known.subject === subject ? known.reading : { state: 'reading' };
}
