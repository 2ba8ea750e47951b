import { type Filter, filters, type Wanted } from './filters.ts';
import type { PageWords } from './words.ts';

interface Props {
  readonly t: PageWords;
  readonly wanted: Wanted;
  readonly regions: readonly string[];
  readonly onWant: (wanted: Wanted) => void;
}

/** What suits the moment, by buttons that stay down, and a region. */
export function FilterBar({ t, wanted, regions, onWant }: Props) {
  const toggle = (filter: Filter) => {
    const next = new Set(wanted.filters);
    if (!next.delete(filter)) next.add(filter);
    onWant({ ...wanted, filters: next });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it.
    <div role="group" class="row movement-filters" aria-label={t('movements.filter')}>
      {filters.map((filter) => (
        <button
          key={filter}
          type="button"
          aria-pressed={wanted.filters.has(filter)}
          onClick={() => toggle(filter)}
        >
          {t(`movements.${filter}`)}
        </button>
      ))}
      <select
        aria-label={t('movements.region')}
        value={wanted.region}
        onChange={({ currentTarget }) => onWant({ ...wanted, region: currentTarget.value })}
      >
        <option value="">{t('movements.region.any')}</option>
        {regions.map((region) => (
          <option key={region} value={region}>
            {region}
          </option>
        ))}
      </select>
    </div>
  );
}
