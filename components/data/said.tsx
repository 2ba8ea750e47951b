import { dataIn } from '../../lib/i18n/en/data-in.ts';
import type { Desk } from '../workbench/desk.ts';
import { busy, said } from './changing.ts';

/** What goes on, and what became of the last thing done. */
export function Said({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(dataIn);
  const { value } = said;
  const isRefused = value?.tone === 'refused';
  return (
    <>
      <p role="status">
        {busy.value !== null ? t(`in.${busy.value}`) : value !== null && !isRefused && value.text}
      </p>
      {isRefused && (
        <p class="field-fault" role="alert">
          {value.text}
        </p>
      )}
    </>
  );
}
