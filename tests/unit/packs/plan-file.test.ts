import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPlan, pacingSettings, setKnown } from '../../../lib/pacing/index.ts';
import {
  acceptedIn,
  planFileOf,
  planPreview,
  toldFor,
  withoutPlan,
  withPlan,
} from '../../../lib/packs/plan-changes.ts';
import { planIn } from '../../../lib/packs/read-pack.ts';
import { planJsonSchema } from '../../../scripts/pack-schema.ts';

const example = readFileSync('docs/packs/steady-start.deskpace-plan.json', 'utf8');
const now = Date.parse('2026-11-25T12:00:00Z');
const plan = createPlan();

function read(text: string) {
  const answer = planIn(text);
  if (!answer.ok) throw new Error(JSON.stringify(answer.fault));
  return answer.plan;
}
const fault = (value: unknown) => {
  const answer = planIn(typeof value === 'string' ? value : JSON.stringify(value));
  return answer.ok ? null : answer.fault;
};
const head = { format: 'deskpace-plan', version: 1, by: 'A' };

describe('a plan file', () => {
  it('is read as the example has it, and has the published schema', () => {
    expect(read(example)).toMatchObject({ by: 'An example', start: { sitting: 20 } });
    const published = readFileSync('docs/packs/deskpace-plan.schema.json', 'utf8');
    expect(JSON.parse(published)).toEqual(planJsonSchema());
  });

  it('is refused with the first place that does not fit', () => {
    expect(fault('{')).toMatchObject({ kind: 'syntax', line: 1 });
    expect(fault({ ...head, format: 'deskpace-pack' })).toEqual({ kind: 'notAPack' });
    expect(fault({ ...head, version: 2 })).toEqual({ kind: 'newer' });
    expect(fault(head)).toEqual({ kind: 'empty', path: [] });
    expect(fault({ ...head, start: {} })).toEqual({ kind: 'empty', path: [] });
    const step = { percent: 50 };
    expect(fault({ ...head, step })).toEqual({ kind: 'range', path: ['step', 'percent'] });
    expect(fault({ ...head, start: { sitting: '20' } })).toMatchObject({ kind: 'type' });
    expect(fault({ ...head, start: { lying: 20 } })).toMatchObject({ kind: 'unknown' });
    expect(fault({ ...head, pack: { format: 'x' } })).toMatchObject({
      kind: 'type',
      path: ['pack', 'format'],
    });
    expect(fault('{"format":"deskpace-plan","__proto__":{"a":1}}')).toMatchObject({
      kind: 'unknown',
    });
  });

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(['boolean']).toContain(typeof planIn(text).ok);
      }),
    );
  });

  it('made of a plan is one, and changes nothing of that plan', () => {
    const file = read(JSON.stringify(planFileOf(plan, 'A')));
    const { changes } = planPreview(file, plan, []);
    expect(changes.length).toBe(11);
    for (const { from, to } of changes) expect(Math.abs(from - to)).toBeLessThanOrEqual(0.5);
  });
});

describe('what accepting a plan would change', () => {
  it('is told number by number, with what stands now', () => {
    const { changes, pack } = planPreview(read(example), plan, []);
    expect(changes).toContainEqual({ kind: 'setting', key: 'growthPercent', from: 10, to: 5 });
    expect(changes[0]).toMatchObject({ kind: 'start', activity: 'sitting', to: 20 });
    expect(pack?.items).toHaveLength(1);
  });

  it('starts from the very minutes of the file', () => {
    const known = setKnown(plan, 'sitting', toldFor(plan, 20));
    expect(known.postures.sitting.baseline).toBeCloseTo(20, 9);
  });

  it('is taken back whole, but for what the person changed since', () => {
    const values = { 'pacing.growthPercent': 8, 'hours.quiet': [], other: 1 };
    const preview = planPreview(read(example), plan, []);
    const after = withPlan(values, preview, plan, [], now);
    expect(after).toMatchObject({ 'pacing.growthPercent': 5, 'pacing.growthMinutes': 2, other: 1 });
    const accepted = acceptedIn(after);
    if (accepted === null) throw new Error('nothing accepted');
    expect(accepted.starts).toHaveLength(2);
    expect(withoutPlan(after, accepted, preview.pack === null ? [] : [preview.pack.pack])).toEqual(
      values,
    );
    const changed = { ...after, 'pacing.growthMinutes': 4 };
    expect(withoutPlan(changed, accepted, [])).toEqual({ ...values, 'pacing.growthMinutes': 4 });
  });

  it('stores no default, and knows nothing of what is no accepted plan', () => {
    const { growthPercent } = pacingSettings;
    const file = read(JSON.stringify({ ...head, step: { percent: growthPercent.default } }));
    const after = withPlan({ 'pacing.growthPercent': 5 }, planPreview(file, plan, []), plan, [], 0);
    expect(Object.keys(after)).toEqual(['plan.accepted']);
    for (const odd of [undefined, null, 7, {}, { by: 'A' }])
      expect(acceptedIn({ 'plan.accepted': odd })).toBeNull();
  });
});
