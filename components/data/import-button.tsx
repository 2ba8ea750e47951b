import { useRef } from 'preact/hooks';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { Desk } from '../workbench/desk.ts';
import { addressOf } from '../workbench/routes.ts';
import { chosen } from './chosen.ts';

/** Asks for a file, and opens the view that says what it would change. */
export function ImportButton({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(dataIn);
  const field = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // The same file can be chosen again once it was mended.
    input.value = '';
    if (file === undefined) return;
    chosen.value = file;
    location.hash = addressOf('report', 'data');
  };
  return (
    <>
      <button type="button" onClick={() => field.current?.click()}>
        {t('in.button')}
      </button>
      <input
        ref={field}
        type="file"
        hidden
        accept=".json,.csv,.tsv,.txt,application/json,text/csv"
        onChange={({ currentTarget }) => take(currentTarget)}
      />
    </>
  );
}
