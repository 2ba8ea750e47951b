import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../../../lib/timeline/entries.ts';
import { standing } from '../../../lib/timeline/entries.ts';
import { promptsUntil } from '../../../lib/tracker/hours.ts';
import { overdoSpans, quietSpans, spanAt } from '../../../lib/tracker/spans.ts';
import { nothingCarried } from '../../../lib/tracker/state.ts';
import { storiesOf } from '../../../lib/tracker/stories.ts';
import { Desk, minute } from '../../unit/tracker/day.ts';
import { runs } from '../pacing/histories.ts';
import { happens, plainDay } from './days.ts';

const isShown = ({ type }: Entry) => type === 'prompted' || type === 'promptRepeated';

/** The entries made before this one. */
const before = (log: readonly Entry[], { id }: Entry) => log.filter((entry) => entry.id < id);

it('no prompt shows in quiet time, after hours, or in a longer turn of its posture', () => {
  fc.assert(
    fc.property(plainDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      for (const entry of desk.log.filter(isShown)) {
        const facts = standing(before(desk.log, entry));
        const overdo = spanAt(overdoSpans(facts, nothingCarried), entry.at);
        const id = entry.type === 'promptRepeated' ? entry.prompt : entry.id;
        const { prompt } =
          storiesOf(standing(desk.log)).find((story) => story.prompt.id === id) ?? {};
        expect(spanAt(quietSpans(facts, nothingCarried), entry.at)).toBeNull();
        expect(promptsUntil(desk.settings, entry.at, entry.zone)).not.toBeNull();
        expect(prompt).toBeDefined();
        expect(overdo?.activity).not.toBe(prompt?.activity);
      }
    }),
    runs(100),
  );
}, 600_000);

it('no new prompt comes within fifteen minutes of the last time that one showed', () => {
  fc.assert(
    fc.property(plainDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      const shown = desk.log.filter(isShown);
      shown.slice(1).forEach((entry, i) => {
        const last = shown[i]?.at ?? Number.NEGATIVE_INFINITY;
        if (entry.type === 'prompted') expect(entry.at - last).toBeGreaterThanOrEqual(15 * minute);
      });
    }),
    runs(100),
  );
}, 600_000);

it('a prompt is put off twice at most, and repeated once for each time that it came', () => {
  fc.assert(
    fc.property(plainDay, (events) => {
      const desk = new Desk();
      for (const told of events) happens(desk, told);
      for (const { postpones, shows } of storiesOf(standing(desk.log))) {
        expect(postpones).toBeLessThanOrEqual(2);
        expect(shows).toBeLessThanOrEqual(3);
      }
    }),
    runs(100),
  );
}, 600_000);
