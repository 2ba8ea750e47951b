import type { Activity, Suggestion } from '../timeline/entries.ts';
import { catalogue, type Movement } from './catalogue.ts';
import { longestUnused, pick } from './draw.ts';

export interface MovementWish {
  /** What the person does now. Somebody who sits can stand up for a movement; nobody is asked to sit down for one. */
  readonly posture: Activity;
  readonly flareUp: boolean;
  /** Only what nobody around will notice. */
  readonly discreet: boolean;
  /** Ids of what was done today and yesterday, oldest first. */
  readonly lastUsed: readonly string[];
  /** The same wish and seed give the same movement. An instant will do. */
  readonly seed: number;
  /** A walk, or anything but a walk. */
  readonly kind: 'walk' | 'move';
  /** During a call, the walk that goes with one. */
  readonly onCall?: boolean;
  /** Movements of packs, which come round like those of the catalogue. */
  readonly own?: readonly Movement[];
  /** Ids of those that the person has switched off. */
  readonly off?: readonly string[];
}

/**
 * The id of a movement for this break: of the fitting ones, one of those used longest ago, so that the whole catalogue comes
 * round and nothing comes twice in a row. One for strength every other day, which makes three in a working week. Null where
 * nothing fits. Source: pacing.md section 5.
 */
export function chooseMovement(wish: MovementWish): string | null {
  const all: readonly Movement[] = [...catalogue, ...(wish.own ?? [])];
  const fitting = all.filter((movement) => fits(movement, wish));
  const strengthIsDue = !all.some(
    (movement) => isStrength(movement) && wish.lastUsed.includes(movement.id),
  );
  const wanted = fitting.filter((movement) => isStrength(movement) === strengthIsDue);
  const candidates = wish.kind === 'walk' || wanted.length === 0 ? fitting : wanted;
  return (
    pick(
      longestUnused(candidates, wish.lastUsed, ({ id }) => id),
      wish.seed,
    )?.id ?? null
  );
}

function fits({ id, tags, from }: Movement, wish: MovementWish): boolean {
  if (wish.off?.includes(id)) return false;
  if (tags.includes('walk') !== (wish.kind === 'walk')) return false;
  if (wish.flareUp && !tags.includes('flareUp')) return false;
  if (wish.discreet && !tags.includes('discreet')) return false;
  if ((id === 'walk-call') !== (wish.kind === 'walk' && wish.onCall === true && !wish.flareUp))
    return false;
  return wish.posture === 'sitting' || from !== 'sit';
}

function isStrength({ tags }: Movement): boolean {
  return tags.includes('strength') && !tags.includes('walk');
}

export interface BreakWish {
  readonly posture: Activity;
  readonly standDesk: boolean;
  /** What the prompts before suggested, oldest first; the last dozen is enough. */
  readonly recent: readonly Suggestion[];
  readonly seed: number;
  /** How many of the breaks are to be walks, 0.4-0.6. */
  readonly walkShare?: number;
}

/**
 * What kind of break to suggest: a walk first, and whatever the seeds, from two in five to three in five of them (R18); the
 * rest by turns the other posture and a movement. Without a desk to stand at, a walk takes the place of standing (R15).
 */
export function chooseSuggestion(wish: BreakWish): Suggestion {
  const { posture, standDesk, recent, seed, walkShare = 0.5 } = wish;
  if (posture === 'walking') return 'sit';
  if (walkIsNext(recent, seed, walkShare)) return 'walk';
  if (posture === 'sitting' && !standDesk) return recent.at(-1) === 'move' ? 'walk' : 'move';
  const other = recent.findLast((suggestion) => suggestion !== 'walk');
  if (other !== undefined && other !== 'move') return 'move';
  return posture === 'standing' ? 'sit' : 'stand';
}

/** Of the last four: fewer walks than their share, a walk; more, none; just their share, the seed says. */
function walkIsNext(recent: readonly Suggestion[], seed: number, share: number): boolean {
  const last = recent.slice(-4);
  const walks = last.filter((suggestion) => suggestion === 'walk').length;
  if (last.length === 0 || walks < share * last.length) return true;
  return walks === share * last.length && pick([true, false], seed) === true;
}
