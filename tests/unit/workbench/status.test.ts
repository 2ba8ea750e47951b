import { describe, expect, it } from 'vitest';
import { speech } from '../../../components/workbench/speech.ts';
import { statusOf } from '../../../components/workbench/status.ts';
import { workbench } from '../../../lib/i18n/en/workbench.ts';
import { at } from '../../../lib/timeline/days.ts';
import type { Glance } from '../../../lib/tracker/glance.ts';

const zone = 'Europe/Berlin';
const time = (clock: string) => at('2026-11-23', clock, zone);
const now = time('10:12');
const language = speech('en-GB', zone);
const t = language.texts(workbench);

const sitting = {
  posture: 'sitting',
  certainty: 'confirmed',
  clock: { activity: 'sitting', spent: 0, running: true, zeroAt: time('10:00') },
  limits: { sitting: 24.9, standing: 15, walking: 10 },
  nextPromptAt: time('10:25'),
  silent: null,
  prompt: null,
  quiet: null,
  overdo: null,
  flareUp: null,
} as const;

function told(change: Partial<Glance> = {}): readonly string[] {
  const glance = { ...sitting, ...change } as Glance;
  return statusOf(t, language, glance, now).map(({ text }) => text);
}

describe('the status bar', () => {
  it('tells posture and minutes, the limit and the next change', () => {
    expect(told()).toEqual(['Sitting 12 min', 'limit 24 min', 'Next change about 10:25']);
  });

  it('tells of an absence and of doubt', () => {
    expect(told({ posture: 'away', clock: null, nextPromptAt: null })).toEqual([
      'Away from the desk',
    ]);
    expect(told({ certainty: 'unsure', nextPromptAt: null })[0]).toBe('Posture unsure');
  });

  it('tells of quiet time, a longer turn and a flare-up while they last', () => {
    const lasting = {
      quiet: { until: time('11:00'), why: 'pause' },
      overdo: { activity: 'sitting', until: time('12:00') },
      flareUp: { since: null },
    } as const;
    expect(told(lasting).slice(3)).toEqual([
      'Quiet until 11:00',
      'Longer turn until 12:00',
      'Flare-up plan',
    ]);
    const over = { quiet: { until: time('10:00'), why: 'pause' } } as const;
    expect(told(over)).toHaveLength(3);
  });

  it('says that a change would be nice once it is due', () => {
    expect(told({ nextPromptAt: time('10:05') })[2]).toBe('A change would be nice now');
    expect(told({ nextPromptAt: null, silent: 'hours' })[2]).toBe('Outside working hours');
  });
});
