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

/** Whether a movement has all that is asked for. One for any posture can be done sitting and standing. */
export function fits({ tags, from }: Movement, chosen: ReadonlySet<Filter>): boolean {
  return [...chosen].every((filter) => {
    const [kind = '', name = ''] = filter.split('.');
    return kind === 'tag' ? tags.some((tag) => tag === name) : from === name || from === 'any';
  });
}
