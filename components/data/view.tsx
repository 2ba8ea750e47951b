import { useEffect } from 'preact/hooks';
import { data } from '../../lib/i18n/en/data.ts';
import type { ViewProps } from '../workbench/desk.ts';
import { addressOf } from '../workbench/routes.ts';
import { BringIn } from './bring-in.tsx';
import { Delete } from './delete.tsx';
import { Exchange } from './exchange.tsx';
import { startExport } from './jobs.ts';
import { dataPlaces, isDataPlace } from './places.ts';
import { Said } from './said.tsx';
import { StoredData } from './stored.tsx';
import { TakeBack } from './take-back.tsx';
import { WeeklyCopy } from './weekly.tsx';
import './data.css';

/** The ways out and in for the data, on a page of its own. Some addresses begin something at once, for the command palette. */
export default function YourData({ desk, rest }: ViewProps) {
  const t = desk.speech.texts(data);
  useEffect(() => {
    if (!isDataPlace(rest) || rest === 'data') return;
    history.replaceState(null, '', addressOf('report', 'data'));
    const kind = dataPlaces[rest];
    if (kind !== null) void startExport(desk, kind);
  }, [rest]);
  return (
    <article class="view data">
      <header class="view-head">
        <h1>{t('data.title')}</h1>
        <a class="button plain" href={addressOf('report')}>
          {t('data.report')}
        </a>
      </header>
      <p>{t('data.purpose')}</p>
      <section aria-labelledby="data-exchange">
        <h2 id="data-exchange">{t('data.exchange')}</h2>
        <p class="muted">{t('data.exchange.note')}</p>
        <Exchange desk={desk} />
      </section>
      <WeeklyCopy desk={desk} />
      <BringIn desk={desk} />
      <StoredData desk={desk} />
      <Delete desk={desk} />
      <Said desk={desk} />
      <TakeBack desk={desk} />
    </article>
  );
}
