import { movements, movementWords } from '../../lib/i18n/en/movements.ts';
import type { Dose, OwnWords } from '../../lib/movements/index.ts';
import type { Language } from '../language/language.ts';

/** A movement in words, ready to be shown. */
export interface MovementWords {
  readonly name: string;
  readonly dose: string;
  readonly steps: readonly string[];
}

/** A movement and how much of it, in words; those of a pack have words of their own. Null for one that has none. */
export function wordsOf(
  language: Language,
  {
    id,
    dose,
    words,
  }: { readonly id: string; readonly dose: Dose; readonly words: OwnWords | null },
): MovementWords | null {
  const told = doseInWords(language, dose);
  if (words !== null) return { name: words.name, dose: told, steps: words.steps };
  const [name, steps] = [`${id}.name`, `${id}.steps`];
  if (!isText(name) || !isText(steps)) return null;
  const t = language.texts(movements);
  return { name: t(name), dose: told, steps: t(steps).split('\n') };
}

function isText(key: string): key is keyof typeof movements {
  return Object.hasOwn(movements, key);
}

/** `6 times each side`. */
export function doseInWords({ texts }: Language, { amount, unit, each, rounds }: Dose): string {
  const t = texts(movementWords);
  const plain = t(`dose.${unit}`, { count: amount });
  const sided = each ? t('dose.each', { dose: plain }) : plain;
  return t('dose.rounds', { dose: sided, count: rounds });
}
