import type { Movement } from '../../lib/movements/index.ts';
import { useKept } from '../workbench/kept-state.ts';

export const filters = [
  'tag.flareUp',
  'tag.discreet',
  'from.sit',
  'from.stand',
  'tag.walk',
  'tag.mobility',
  'tag.strength',
  'tag.shift',
] as const;
export type Filter = (typeof filters)[number];

/** What is asked for; `region` is a region's name as it is shown, and empty where any will do. */
export interface Wanted {
  readonly filters: ReadonlySet<Filter>;
  readonly region: string;
}

/** What is asked for in this tab, after a reload too. */
export function useWanted(): [Wanted, (wanted: Wanted) => void] {
  const [{ chosen, region }, set] = useKept('movements.filters', none, read);
  return [
    { filters: new Set(chosen), region },
    (wanted) => set({ chosen: [...wanted.filters], region: wanted.region }),
  ];
}

interface Kept {
  readonly chosen: readonly Filter[];
  readonly region: string;
}

const none: Kept = { chosen: [], region: '' };

function read(found: unknown): Kept | null {
  if (typeof found !== 'object' || found === null) return null;
  const { chosen, region } = found as Partial<Kept>;
  if (!Array.isArray(chosen) || typeof region !== 'string') return null;
  return { chosen: filters.filter((filter) => chosen.includes(filter)), region };
}

/** Whether a movement has all that is asked for. One for any posture can be done sitting and standing. */
export function fits({ tags, from }: Movement, region: string, wanted: Wanted): boolean {
  if (wanted.region !== '' && wanted.region !== region) return false;
  return [...wanted.filters].every((filter) => {
    const [kind = '', name = ''] = filter.split('.');
    return kind === 'tag' ? tags.some((tag) => tag === name) : from === name || from === 'any';
  });
}
