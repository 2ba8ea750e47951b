import { useMemo, useRef, useState } from 'preact/hooks';
import { movementWords } from '../../lib/i18n/en/movements.ts';
import { movementsPage } from '../../lib/i18n/en/movements-page.ts';
import { Broken } from '../workbench/broken.tsx';
import type { Desk, ViewProps } from '../workbench/desk.ts';
import { useReading } from '../workbench/reading.ts';
import { FilterBar } from './filter-bar.tsx';
import { fits, useWanted } from './filters.ts';
import { MovementCard } from './movement-card.tsx';
import { Now } from './now.tsx';
import { Packs } from './packs.tsx';
import { regionsOf, type ShownMovement, shownMovements } from './shown.ts';
import { storedMovements, switchMovement } from './stored.ts';
import '../break/break.css';
import './movements.css';

/** Every movement there is, by what suits the moment, with its steps and its dose; and the packs. */
export default function MovementsView({ desk }: ViewProps) {
  const { session, speech, records } = desk;
  const t = useMemo(() => speech.texts(movementsPage), [speech]);
  const common = useMemo(() => speech.texts(movementWords), [speech]);
  const [wanted, setWanted] = useWanted();
  const [saves, setSaves] = useState(0);
  const asked = useRef(false);
  const glance = session.glance.value;
  const reading = useReading(
    () => Promise.all([records.settings(), records.plan(session.now.peek())]),
    'movements',
    [glance?.at, saves],
  );
  if (reading.state === 'broken') return <Broken speech={speech} />;
  const [settings, plan] = reading.state === 'read' ? reading.value : [{}, null];
  const stored = storedMovements(settings);
  const all = shownMovements(speech, stored.packs, plan);
  const shown = all.filter(({ movement, region }) => fits(movement, region, wanted));
  const saved = () => setSaves((before) => before + 1);
  return (
    <article class="view movements" aria-busy={reading.state === 'reading'}>
      <header class="view-head">
        <h1>{t('movements.title')}</h1>
        <button type="button" class="plain" onClick={toPacks}>
          {t('movements.packs')}
        </button>
      </header>
      <p>{common('movement.common')}</p>
      <p class="muted">{common('movement.ask')}</p>
      <Now t={t} desk={desk} all={all} asked={asked} />
      <FilterBar t={t} wanted={wanted} regions={regionsOf(all, speech.locale)} onWant={setWanted} />
      <p class="muted" role="status">
        {shown.length === 0 ? t('movements.none') : t('movements.count', { count: shown.length })}
        {glance?.flareUp != null && ` ${t('movements.flareUpOn')}`}
      </p>
      <ul class="movement-cards">
        {shown.map((one) => (
          <MovementCard
            key={one.movement.id}
            t={t}
            speech={speech}
            shown={one}
            isOn={!stored.off.includes(one.movement.id)}
            onStart={() => {
              asked.current = true;
              void start(desk, one).then((isBegun) => {
                asked.current &&= isBegun;
              });
            }}
            onSwitch={(isOn) => {
              const done = t(isOn ? 'movements.on.saved' : 'movements.off.saved', {
                name: one.name,
              });
              void switchMovement(desk, one.movement.id, isOn, done).then(saved);
            }}
            onDose={(amount, as) =>
              void desk.act({ type: 'tellDose', movement: one.movement.id, amount, as })
            }
          />
        ))}
      </ul>
      <Packs desk={desk} stored={stored} onStored={saved} />
    </article>
  );
}

/** They lie below the whole catalogue. An address within the page is not to be had: the hash names the view. */
function toPacks(): void {
  const packs = document.getElementById('packs');
  packs?.scrollIntoView({ block: 'start' });
  packs?.focus();
}

function start(desk: Desk, { movement }: ShownMovement): Promise<boolean> {
  const suggestion = movement.tags.includes('walk') ? 'walk' : 'move';
  document.querySelector('main')?.scrollTo({ top: 0 });
  return desk.act({ type: 'startBreak', suggestion, movement: movement.id });
}
