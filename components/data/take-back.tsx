import { useEffect } from 'preact/hooks';
import { dataCare } from '../../lib/i18n/en/data-care.ts';
import { dataIn } from '../../lib/i18n/en/data-in.ts';
import { dayOf } from '../../lib/timeline/days.ts';
import type { Desk } from '../workbench/desk.ts';
import { back, busy, change } from './changing.ts';

/** The last change of the whole log, for as long as it can be taken back. */
export function TakeBack({ desk }: { readonly desk: Desk }) {
  const { speech, records } = desk;
  const t = speech.texts({ ...dataIn, ...dataCare });
  useEffect(() => {
    records
      .data()
      .then((door) => door.undoable())
      .then((known) => {
        back.value = known;
      })
      .catch(console.error);
  }, []);
  const last = back.value;
  if (last === null) return null;
  const { what, at, until, count } = last;
  const day = dayOf(at, speech.zone);
  const when = { date: speech.date(day), time: speech.time(at) };
  return (
    <section class="data-back" aria-labelledby="data-back">
      <h2 id="data-back">{t('back.title')}</h2>
      <p>{t(`back.${what}`, { count, ...when })}</p>
      <p class="muted">{t('back.until', { date: speech.date(until) })}</p>
      <p class="row">
        <button
          type="button"
          disabled={busy.value !== null}
          onClick={() => void change(desk, t, t('outcome.undone'), (door) => door.undo())}
        >
          {t('back.button')}
        </button>
        <button
          type="button"
          class="plain"
          disabled={busy.value !== null}
          onClick={() => void change(desk, t, t('outcome.forgotten'), (door) => door.forget())}
        >
          {t('back.forget')}
        </button>
      </p>
    </section>
  );
}
