import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../components/sidepanel/turns.tsx';

const minute = 60_000;
const piece = (from: number, until: number) =>
  ({
    from: from * minute,
    until: until * minute,
    posture: 'sitting',
    certainty: 'confirmed',
  }) as const;

describe('today turn by turn', () => {
  it('tells the newest first, and the last one up to now', () => {
    expect(turnsOf([piece(0, 30), piece(30, 35)], 50 * minute)).toEqual([
      piece(30, 50),
      piece(0, 30),
    ]);
  });

  it('leaves out what was shorter than a minute', () => {
    expect(turnsOf([piece(0, 0.5), piece(0.5, 9)], 9 * minute)).toEqual([piece(0.5, 9)]);
    expect(turnsOf([], 0)).toEqual([]);
  });
});
