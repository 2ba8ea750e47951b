import type { Dose } from '../../lib/movements/index.ts';

/** How far a movement has been done: whole stages (sides and rounds), and how much of the one that is on. */
export interface Count {
  readonly stage: number;
  readonly done: number;
}

export const begun: Count = { stage: 0, done: 0 };

/** Where a count stands in words: which side, which round, how much of how much, and the whole as a share. */
export interface Standing {
  readonly side: 1 | 2 | null;
  readonly round: number;
  readonly done: number;
  readonly share: number;
  readonly isOver: boolean;
}

/** Each side and each round is a stage. */
export function stagesOf({ each, rounds }: Dose): number {
  return rounds * (each ? 2 : 1);
}

export function standingOf(dose: Dose, { stage, done }: Count): Standing {
  const stages = stagesOf(dose);
  const isOver = stage >= stages;
  const at = Math.min(stage, stages - 1);
  const inStage = isOver ? dose.amount : Math.min(done, dose.amount);
  return {
    side: dose.each ? (at % 2 === 0 ? 1 : 2) : null,
    round: Math.floor(at / (dose.each ? 2 : 1)) + 1,
    done: inStage,
    share: isOver ? 1 : (stage * dose.amount + inStage) / (stages * dose.amount),
    isOver,
  };
}

/** So much more; a stage that is full gives way to the next one, and what is over is not carried on. */
export function counted(dose: Dose, { stage, done }: Count, more: number): Count {
  const next = Math.max(0, done + more);
  if (stage >= stagesOf(dose)) return { stage, done: 0 };
  return next >= dose.amount ? { stage: stage + 1, done: 0 } : { stage, done: next };
}

/** One less, back into the stage before where this one has just begun. */
export function uncounted(dose: Dose, { stage, done }: Count): Count {
  if (done >= 1) return { stage, done: done - 1 };
  return stage === 0 ? begun : { stage: stage - 1, done: dose.amount - 1 };
}
