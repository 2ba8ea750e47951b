import type { Movement } from '../../lib/movements/index.ts';

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

/** Whether a movement has all that is asked for. One for any posture can be done sitting and standing. */
export function fits({ tags, from }: Movement, region: string, wanted: Wanted): boolean {
  if (wanted.region !== '' && wanted.region !== region) return false;
  return [...wanted.filters].every((filter) => {
    const [kind = '', name = ''] = filter.split('.');
    return kind === 'tag' ? tags.some((tag) => tag === name) : from === name || from === 'any';
  });
}
