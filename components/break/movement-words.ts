import { movements, movementWords } from '../../lib/i18n/en/movements.ts';
import { type Dose, doseOf, movementOf } from '../../lib/movements/index.ts';
import type { Language } from '../language/language.ts';

/** A movement in words, ready to be shown. */
export interface MovementWords {
  readonly name: string;
  readonly dose: string;
  readonly steps: readonly string[];
}

/** A movement of the catalogue in words; null for one it does not hold. */
export function wordsOf(language: Language, id: string, flareUp: boolean): MovementWords | null {
  const movement = movementOf(id);
  if (movement === null) return null;
  const t = language.texts(movements);
  return {
    name: t(`${movement.id}.name`),
    dose: doseInWords(language, doseOf(movement, 0, flareUp)),
    steps: t(`${movement.id}.steps`).split('\n'),
  };
}

/** `6 times each side`. */
export function doseInWords({ texts }: Language, { amount, unit, each, rounds }: Dose): string {
  const t = texts(movementWords);
  const plain = t(`dose.${unit}`, { count: amount });
  const sided = each ? t('dose.each', { dose: plain }) : plain;
  return t('dose.rounds', { dose: sided, count: rounds });
}
