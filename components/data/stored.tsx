import { useEffect, useState } from 'preact/hooks';
import type { StoredInfo } from '../../lib/exchange/door.ts';
import { data } from '../../lib/i18n/en/data.ts';
import { dataCare } from '../../lib/i18n/en/data-care.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import { Broken } from '../workbench/broken.tsx';
import type { Desk } from '../workbench/desk.ts';
import { back, busy, change } from './changing.ts';
import { sizeOf } from './exchange.tsx';
import { handOver, held } from './jobs.ts';

/** What is stored and how large it is; and where some of it cannot be read, the way to keep that in a file and be rid of it. */
export function StoredData({ desk }: { readonly desk: Desk }) {
  const { speech, records } = desk;
  const t = speech.texts({ ...data, ...dataIn, ...dataCare });
  const [info, setInfo] = useState<StoredInfo | null>(null);
  const [isBroken, setBroken] = useState(false);
  // Counted again when the log was changed here.
  useEffect(() => {
    const stopping = new AbortController();
    const { signal } = stopping;
    records
      .data()
      .then((door) => door.stored({ progress: () => {}, signal }))
      .then((counted) => {
        setInfo(counted);
        setBroken(false);
      })
      .catch((error: unknown) => {
        if (signal.aborted) return;
        console.error(error);
        setBroken(true);
      });
    return () => stopping.abort();
  }, [back.value]);
  const save = async () => handOver(held(await (await records.data()).unreadFile()));
  return (
    <section aria-labelledby="data-stored" aria-busy={info === null && !isBroken}>
      <h2 id="data-stored">{t('care.title')}</h2>
      {isBroken && <Broken speech={speech} />}
      {info === null && !isBroken && <p class="muted">{t('care.counting')}</p>}
      {info !== null && (
        <p>
          {info.first === null
            ? t('care.none')
            : speech.list([
                t('care.entries', { count: info.entries }),
                t('care.days', { count: info.days }),
                t('care.since', { date: speech.range(info.first, info.first) }),
              ])}
        </p>
      )}
      {info !== null && info.bytes !== null && (
        <p>{t('care.size', { size: sizeOf(t, info.bytes) })}</p>
      )}
      {info !== null && info.unread > 0 && (
        <div class="data-preview">
          <p>{t('care.unread', { count: info.unread })}</p>
          <p class="muted">{t('care.repair.note')}</p>
          <p class="row">
            <button type="button" onClick={() => void save()}>
              {t('care.unread.save')}
            </button>
            <button
              type="button"
              disabled={busy.value !== null}
              onClick={() => void change(desk, t, t('care.repair.done'), (door) => door.repair())}
            >
              {t('care.repair')}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
