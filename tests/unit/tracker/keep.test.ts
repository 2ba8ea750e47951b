import { expect, it } from 'vitest';
import { createPlan, withSettings } from '../../../lib/pacing/index.ts';
import { worthKeeping } from '../../../lib/tracker/keep.ts';
import { Desk } from './day.ts';

it('a turn that changes nothing is not worth a write, a setting of the plan is', () => {
  const { state } = new Desk();
  expect(worthKeeping(state, state)).toBe(false);
  const plan = withSettings(createPlan(), { growthPercent: 5 });
  expect(worthKeeping(state, { ...state, plan })).toBe(true);
});
