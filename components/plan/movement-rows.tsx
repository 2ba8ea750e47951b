import { listedDose } from '../../lib/movements/index.ts';
import { type DoseAhead, doseAhead, type Plan } from '../../lib/pacing/index.ts';
import { doseInWords } from '../break/movement-words.ts';
import { type ShownMovement, shownMovements } from '../movements/shown.ts';
import { storedMovements } from '../movements/stored.ts';
import { Table } from '../report/table.tsx';
import type { Speech } from '../workbench/speech.ts';
import { ShareBar } from './pacing-bar.tsx';
import type { PlanWords } from './postures.tsx';

interface Props {
  readonly t: PlanWords;
  readonly speech: Speech;
  readonly plan: Plan;
  /** Where the packs of movements are. */
  readonly settings: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly shown: ShownMovement;
  readonly ahead: DoseAhead;
}

/** Each movement that was done, paced like a posture: its dose, its next step and what that wants (R43). */
export function MovementRows({ t, speech, plan, settings }: Props) {
  const rows = shownMovements(speech, storedMovements(settings).packs, plan)
    .filter(({ movement }) => Object.hasOwn(plan.doses, movement.id))
    .map((shown): Row => ({ shown, ahead: doseAhead(plan, listedDose(shown.movement)) }));
  if (rows.length === 0)
    return (
      <section>
        <h2>{t('plan.movements')}</h2>
        <p>{t('plan.movements.none')}</p>
      </section>
    );
  return (
    <section>
      <Table
        caption={t('plan.movements')}
        rows={rows}
        keyOf={({ shown }) => shown.movement.id}
        columns={[
          { name: t('plan.column.movement'), cell: ({ shown }) => shown.name },
          {
            name: t('plan.column.grown'),
            picture: true,
            cell: ({ ahead }) => <ShareBar share={ahead.share} />,
          },
          {
            name: t('plan.column.dose'),
            cell: ({ shown }) => doseInWords(speech, shown.dose),
          },
          { name: t('plan.column.nextDose'), cell: (row) => nextText(t, speech, row) },
          { name: t('plan.column.times'), cell: ({ ahead }) => timesText(t, speech, ahead) },
        ]}
      />
    </section>
  );
}

function nextText(t: PlanWords, speech: Speech, { shown, ahead }: Row): string {
  const { next, weeks } = ahead;
  if (next === null) return shown.progress === '' ? t('plan.dose.grown') : shown.progress;
  const dose = doseInWords(speech, { ...shown.dose, amount: next });
  return t('plan.dose.after', { dose, count: weeks });
}

function timesText(t: PlanWords, { list }: Speech, ahead: DoseAhead): string {
  const { comfortable: done, bothered, wanted } = ahead;
  const times = t('plan.dose.times', { done, wanted });
  return bothered === 0 ? times : list([times, t('plan.dose.bothered', { count: bothered })]);
}
