import type { Dose, Growth, Movement, Tag, Unit } from './catalogue.ts';

/** An exercise of a pack, as its file has it. */
export interface PackItem {
  /** Small letters, digits and hyphens; unlike every other in the pack. */
  readonly id: string;
  readonly name: string;
  readonly from: Movement['from'];
  readonly steps: readonly string[];
  readonly dose: {
    readonly amount: number;
    readonly unit: Unit;
    readonly each?: boolean | undefined;
    readonly rounds?: number | undefined;
  };
  readonly growth?: Growth | undefined;
  readonly tags?: readonly Tag[] | undefined;
  readonly region?: string | undefined;
  readonly leaveOut?: string | undefined;
}

/** A pack as it is stored: what its file holds. Two packs of one name are the same pack in two versions. */
export interface Pack {
  readonly format: 'deskpace-pack';
  readonly version: 1;
  readonly name: string;
  readonly by: string;
  readonly items: readonly PackItem[];
}

/** The texts that a movement brings along where the catalogue has none for it. */
export interface OwnWords {
  readonly name: string;
  readonly steps: readonly string[];
  readonly leaveOut: string;
}

export interface PackMovement extends Movement {
  readonly pack: string;
  readonly words: OwnWords;
}

/** What is told of movements besides the catalogue: those of packs, and the ids of those switched off. */
export interface MovementChoice {
  readonly own: readonly PackMovement[];
  readonly off: readonly string[];
}

/** The id that the log knows an exercise of a pack by; those of the catalogue have no slash. */
export function packMovementId(pack: Pick<Pack, 'name'>, item: Pick<PackItem, 'id'>): string {
  return `${pack.name}/${item.id}`;
}

export function movementsOf(pack: Pack): readonly PackMovement[] {
  return pack.items.map((item) => {
    const { name, from, steps, dose, growth, tags, region, leaveOut } = item;
    const start: Dose = {
      amount: dose.amount,
      unit: dose.unit,
      each: dose.each ?? false,
      rounds: dose.rounds ?? 1,
    };
    return {
      id: packMovementId(pack, item),
      pack: pack.name,
      from,
      region: region ?? '',
      tags: tags ?? [],
      start,
      growth: growth ?? null,
      words: { name, steps, leaveOut: leaveOut ?? '' },
    };
  });
}

/**
 * The stored packs that can be used; a file is checked with care before it is stored, so this only looks for what would break. Never
 * throws.
 */
export function usablePacks(stored: unknown): readonly Pack[] {
  return Array.isArray(stored) ? stored.filter(isPack) : [];
}

export function movementChoice(packs: unknown, off: unknown): MovementChoice {
  const ids = Array.isArray(off) ? off.filter(isText) : [];
  return { own: usablePacks(packs).flatMap(movementsOf), off: ids };
}

function isPack(value: unknown): value is Pack {
  if (!isRecord(value)) return false;
  const { format, version, name, by, items } = value;
  if (format !== 'deskpace-pack' || version !== 1) return false;
  return isText(name) && isText(by) && Array.isArray(items) && items.every(isItem);
}

function isItem(value: unknown): value is PackItem {
  if (!isRecord(value)) return false;
  const { id, name, from, steps, dose, tags, growth } = value;
  const hasTexts = isText(id) && isText(name) && Array.isArray(steps) && steps.every(isText);
  const isKnown = ['sit', 'stand', 'any'].some((posture) => posture === from);
  const hasTags = tags === undefined || (Array.isArray(tags) && tags.every(isText));
  return (
    hasTexts && isKnown && hasTags && isDose(dose) && (growth === undefined || isGrowth(growth))
  );
}

function isDose(value: unknown): boolean {
  return isRecord(value) && isText(value['unit']) && isAmount(value['amount']);
}

function isGrowth(value: unknown): boolean {
  return isRecord(value) && isAmount(value['upTo']) && isAmount(value['weeks']);
}

function isAmount(value: unknown): boolean {
  return typeof value === 'number' && value > 0 && value <= 3600;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
