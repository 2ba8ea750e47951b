import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createPlan, nextPrompt, type Plan, type ShownPrompt } from '../../../lib/pacing/index.ts';
import { runs, settings } from './histories.ts';

// As long as it takes, on however busy a machine.
vi.setConfig({ testTimeout: 0 });

const minute = 60_000;

const answers = fc.constantFrom('taken' as const, 'postponed', 'skipped', 'unseen', null);

/** How a bout goes: how long it would last, what is answered to its prompts, how long the break after it is. */
const bouts = fc.array(
  fc.record({
    minutes: fc.integer({ min: 1, max: 120 }),
    answers: fc.tuple(answers, answers, answers, answers),
    postponed: fc.constantFrom(5, 10, 15),
    late: fc.double({ min: 0, max: 1, noNaN: true }),
    pause: fc.integer({ min: 0, max: 20 }),
  }),
  { maxLength: 20, size: 'max' },
);

const days = fc.record({
  known: fc.integer({ min: 1, max: 120 }),
  settings,
  activity: fc.constantFrom('sitting' as const, 'standing'),
  bouts,
  quietUntil: fc.integer({ min: -60, max: 200 }),
});

type Day = typeof days extends fc.Arbitrary<infer One> ? One : never;

/** What is known when the next prompt is asked for. */
interface Sitting {
  readonly day: Day;
  readonly plan: Plan;
  readonly zeroAt: number;
  readonly history: ShownPrompt[];
}

/** The next showing of a prompt within the bout, answered as the bout says; null where there is none. */
function nextShown(
  sitting: Sitting,
  bout: Day['bouts'][number],
  boutPrompts: number,
  now: number,
): ShownPrompt | null {
  const { day, plan, zeroAt, history } = sitting;
  const { dueAt, latestAt } = nextPrompt({
    plan,
    activity: day.activity,
    clock: { zeroAt },
    now,
    history,
    boutPrompts,
    quietUntil: day.quietUntil * minute,
    workingRanges: null,
    graceUntil: null,
  });
  if (dueAt === null || latestAt === null) return null;
  const at = Math.max(now, dueAt + (latestAt - dueAt) * bout.late);
  if (at > zeroAt + bout.minutes * minute) return null;
  const answer = bout.answers[boutPrompts] ?? null;
  return {
    at,
    answer,
    answeredAt: answer === null ? null : at,
    postponedMinutes: answer === 'postponed' ? bout.postponed : null,
    again: boutPrompts > 0,
  };
}

/** Lives a day at the desk through; every prompt shown is handed over with those before it. */
function live(day: Day, look: (shown: ShownPrompt, before: readonly ShownPrompt[]) => void): void {
  const plan = createPlan({ known: { [day.activity]: day.known }, settings: day.settings });
  const history: ShownPrompt[] = [];
  let zeroAt = 0;
  for (const bout of day.bouts) {
    const sitting = { day, plan, zeroAt, history };
    let now = zeroAt;
    for (let boutPrompts = 0; boutPrompts < 4; boutPrompts += 1) {
      const shown = nextShown(sitting, bout, boutPrompts, now);
      if (shown === null) break;
      look(shown, history);
      history.push(shown);
      now = shown.at;
    }
    zeroAt += (bout.minutes + bout.pause) * minute;
  }
}

function always(
  look: (shown: ShownPrompt, before: readonly ShownPrompt[], day: Day) => void,
): void {
  fc.assert(
    fc.property(days, (day) => live(day, (shown, before) => look(shown, before, day))),
    runs(500),
  );
}

describe('never, over random days', () => {
  it('is a prompt closer than 15 minutes to the last, unless it is the same one again (R21)', () => {
    always((shown, before, day) => {
      const last = before.at(-1);
      if (last === undefined) return;
      const spacing = shown.again === true ? 5 : (day.settings.spacingMinutes ?? 15);
      expect((shown.at - last.at) / minute).toBeGreaterThanOrEqual(spacing - 1e-9);
    });
  });

  it('are there more than two an hour or ten a day (R20)', () => {
    always((shown, before, day) => {
      if (shown.again === true) return;
      const prompts = before.filter(({ again }) => again !== true);
      expect(prompts.length).toBeLessThan(day.settings.promptsPerDay ?? 10);
      const lately = prompts.filter(({ at }) => shown.at - at < 60 * minute - 1);
      expect(lately.length).toBeLessThan(Math.floor(day.settings.promptsPerHour ?? 2));
    });
  });

  it('does a prompt come while it is quiet', () => {
    always((shown, _, day) => {
      expect(shown.at).toBeGreaterThanOrEqual(day.quietUntil * minute);
    });
  });
});
