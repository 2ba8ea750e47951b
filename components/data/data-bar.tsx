import { data } from '../../lib/i18n/en/data.ts';
import type { Desk } from '../workbench/desk.ts';
import { Exchange } from './exchange.tsx';
import { ImportButton } from './import-button.tsx';
import './data.css';

/** The ways out and in for the data, below the report that is made of them. Not on paper. */
export function DataBar({ desk }: { readonly desk: Desk }) {
  const t = desk.speech.texts(data);
  return (
    <section class="view data-bar" aria-labelledby="data-bar">
      <h2 id="data-bar">{t('data.title')}</h2>
      <Exchange desk={desk} />
      <p class="row">
        <ImportButton desk={desk} />
      </p>
    </section>
  );
}
