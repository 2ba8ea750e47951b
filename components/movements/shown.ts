import { movements, movementWords, regions } from '../../lib/i18n/en/movements.ts';
import {
  catalogue,
  type Dose,
  doseNow,
  listedDose,
  type Movement,
  movementsOf,
  type OwnWords,
  type Pack,
} from '../../lib/movements/index.ts';
import { isDoseGrown, type Plan } from '../../lib/pacing/index.ts';
import type { Speech } from '../workbench/speech.ts';

/** A movement as its card shows it, whether it is the catalogue's or a pack's. */
export interface ShownMovement {
  readonly movement: Movement;
  /** The texts that came with it; null for one of the catalogue. */
  readonly words: OwnWords | null;
  readonly pack: string | null;
  readonly name: string;
  readonly region: string;
  readonly progress: string;
  readonly leaveOut: string;
  readonly dose: Dose;
  readonly isGrown: boolean;
}

/** Every movement there is, in the order of the catalogue, those of packs first: they were chosen for this person. */
export function shownMovements(
  speech: Speech,
  packs: readonly Pack[],
  plan: Plan | null,
): readonly ShownMovement[] {
  const doses = (movement: Movement) => {
    const dose = doseNow(movement, plan);
    const isMore = dose.amount > movement.start.amount;
    return { dose, isGrown: isMore && plan !== null && isDoseGrown(plan, listedDose(movement)) };
  };
  const own = packs.flatMap(movementsOf).map(
    (movement): ShownMovement => ({
      movement,
      words: movement.words,
      pack: movement.pack,
      name: movement.words.name,
      region: movement.region,
      progress: '',
      leaveOut: leaveOutText(speech, movement.words.leaveOut),
      ...doses(movement),
    }),
  );
  const regionText = speech.texts(regions);
  const listed = catalogue.map(
    (movement): ShownMovement => ({
      movement,
      words: null,
      pack: null,
      name: textOf(speech, `${movement.id}.name`),
      region: regionText(`region.${movement.region}`),
      progress: textOf(speech, `${movement.id}.progress`),
      leaveOut: leaveOutText(speech, textOf(speech, `${movement.id}.leaveOut`)),
      ...doses(movement),
    }),
  );
  return [...own, ...listed];
}

function leaveOutText(speech: Speech, reason: string): string {
  return reason === '' ? '' : speech.texts(movementWords)('movement.leaveOut', { reason });
}

/** A text that not every movement has. */
function textOf(speech: Speech, key: string): string {
  return isText(key) ? speech.texts(movements)(key) : '';
}

function isText(key: string): key is keyof typeof movements {
  return Object.hasOwn(movements, key);
}

/** The regions there are, by name. */
export function regionsOf(all: readonly ShownMovement[], locale: string): readonly string[] {
  const names = new Set(all.map(({ region }) => region).filter((region) => region !== ''));
  return [...names].sort((a, b) => a.localeCompare(b, locale));
}
