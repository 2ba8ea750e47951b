import { useMemo, useState } from 'preact/hooks';
import { movementWords } from '../../lib/i18n/en/movements.ts';
import { movementsPage } from '../../lib/i18n/en/movements-page.ts';
import { catalogue, type Movement } from '../../lib/movements/index.ts';
import { RunningBreak } from '../break/break.tsx';
import { wordsOf } from '../break/movement-words.ts';
import type { ViewProps } from '../workbench/desk.ts';
import { type Filter, filters, fits } from './filters.ts';
import { MovementCard } from './movement-card.tsx';
import './movements.css';

/** Every movement there is, by what suits the moment, with its steps and its dose. */
export default function MovementsView({ desk }: ViewProps) {
  const { session, speech } = desk;
  const t = useMemo(() => speech.texts(movementsPage), [speech]);
  const common = useMemo(() => speech.texts(movementWords), [speech]);
  const [chosen, setChosen] = useState<ReadonlySet<Filter>>(new Set());
  const glance = session.glance.value;
  const flareUp = glance?.flareUp != null;
  const all: readonly Movement[] = catalogue;
  const shown = all.filter((movement) => fits(movement, chosen));
  const running = glance?.running ?? null;
  const toggle = (filter: Filter) => {
    const next = new Set(chosen);
    if (!next.delete(filter)) next.add(filter);
    setChosen(next);
  };
  return (
    <article class="view movements">
      <header class="view-head">
        <h1>{t('movements.title')}</h1>
      </header>
      <p>{common('movement.common')}</p>
      <p class="muted">{common('movement.ask')}</p>
      {running !== null && (
        <RunningBreak
          language={speech}
          running={running}
          movement={running.movement === null ? null : wordsOf(speech, running.movement, flareUp)}
          now={session.now.value}
          onEnd={() => void desk.act({ type: 'endBreak' })}
        />
      )}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws its legend where nothing else can stand beside it. */}
      <div role="group" class="row movement-filters" aria-label={t('movements.filter')}>
        {filters.map((filter) => (
          <button
            key={filter}
            type="button"
            aria-pressed={chosen.has(filter)}
            onClick={() => toggle(filter)}
          >
            {t(`movements.${filter}`)}
          </button>
        ))}
      </div>
      <p class="muted" role="status">
        {shown.length === 0 ? t('movements.none') : t('movements.count', { count: shown.length })}
        {flareUp && ` ${t('movements.flareUpOn')}`}
      </p>
      <ul class="movement-cards">
        {shown.map((movement) => (
          <MovementCard
            key={movement.id}
            t={t}
            speech={speech}
            movement={movement}
            flareUp={flareUp}
            onStart={() =>
              void desk.act({
                type: 'startBreak',
                suggestion: (movement.tags as readonly string[]).includes('walk') ? 'walk' : 'move',
                movement: movement.id,
              })
            }
          />
        ))}
      </ul>
    </article>
  );
}
