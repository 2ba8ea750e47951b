import type { Picked } from '../../lib/diary/ratings.ts';
import type { Table } from '../../lib/diary/table.ts';
import { diaryTexts } from '../../lib/i18n/en/diary.ts';
import type { Speech } from '../workbench/speech.ts';

interface Props {
  readonly speech: Speech;
  readonly table: Table;
  readonly picked: Picked;
  /** Whether the file leaves open which comes first in its dates. */
  readonly isOpen: boolean;
  readonly onPick: (picked: Picked) => void;
}

/** Which column tells what, and how it is to be understood. */
export function DiaryColumns({ speech, table, picked, isOpen, onPick }: Props) {
  const t = speech.texts(diaryTexts);
  const names = Array.from({ length: table.width }, (_, i) => {
    const name = picked.heading ? (table.rows[0]?.[i] ?? '') : '';
    return name === '' ? t('diary.column', { number: i + 1 }) : name.slice(0, 60);
  });
  const column = (of: 'day' | 'time' | 'pain') => (
    <label class="row">
      {t(`diary.${of}`)}
      <select
        value={picked[of] ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onPick({ ...picked, [of]: value === '' ? null : Number(value) })
        }
      >
        {of === 'time' && <option value="">{t('diary.time.withDay')}</option>}
        {names.map((name, i) => (
          <option key={i} value={i}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="diary-columns">
      <legend>{t('diary.columns')}</legend>
      {column('day')}
      {column('time')}
      {column('pain')}
      <label class="row">
        {t('diary.most')}
        <select
          value={picked.most}
          onChange={({ currentTarget }) =>
            onPick({ ...picked, most: currentTarget.value === '100' ? 100 : 10 })
          }
        >
          <option value={10}>{speech.number(10)}</option>
          <option value={100}>{speech.number(100)}</option>
        </select>
      </label>
      <label class="row">
        {t('diary.order')}
        <select
          value={picked.order}
          aria-describedby={isOpen ? 'diary-open' : undefined}
          onChange={({ currentTarget }) =>
            onPick({
              ...picked,
              order: currentTarget.value === 'monthFirst' ? 'monthFirst' : 'dayFirst',
            })
          }
        >
          <option value="dayFirst">{t('diary.order.dayFirst')}</option>
          <option value="monthFirst">{t('diary.order.monthFirst')}</option>
        </select>
      </label>
      {isOpen && (
        <p id="diary-open" role="note">
          {t('diary.order.open')}
        </p>
      )}
      <label class="row">
        <input
          type="checkbox"
          checked={picked.heading}
          onChange={({ currentTarget }) => onPick({ ...picked, heading: currentTarget.checked })}
        />
        {t('diary.heading')}
      </label>
    </fieldset>
  );
}
