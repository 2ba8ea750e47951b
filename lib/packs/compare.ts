import type { Pack, PackItem } from '../movements/index.ts';

/** What accepting a pack would change. */
export interface PackPreview {
  readonly pack: Pack;
  /** Who made the pack of that name that is there already; null where there is none. */
  readonly replaces: string | null;
  readonly items: readonly {
    readonly item: PackItem;
    readonly state: 'new' | 'changed' | 'same';
  }[];
  /** Names of exercises that the new version no longer has. */
  readonly gone: readonly string[];
}

export function previewOf(pack: Pack, known: readonly Pack[]): PackPreview {
  const before = known.find(({ name }) => name === pack.name);
  const old = new Map(before?.items.map((item) => [item.id, item]));
  const kept = new Set(pack.items.map(({ id }) => id));
  return {
    pack,
    replaces: before?.by ?? null,
    items: pack.items.map((item) => ({ item, state: stateOf(item, old.get(item.id)) })),
    gone: [...old.values()].filter(({ id }) => !kept.has(id)).map(({ name }) => name),
  };
}

function stateOf(item: PackItem, before: PackItem | undefined): 'new' | 'changed' | 'same' {
  if (before === undefined) return 'new';
  return told(item) === told(before) ? 'same' : 'changed';
}

/** The same for two items that say the same, in whatever order. */
function told(item: PackItem): string {
  return JSON.stringify(item, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

/** The packs with this one in place of the one of its name. */
export function withPack(known: readonly Pack[], pack: Pack): readonly Pack[] {
  return [...withoutPack(known, pack.name), pack];
}

export function withoutPack(known: readonly Pack[], name: string): readonly Pack[] {
  return known.filter((pack) => pack.name !== name);
}
