import { expect, it } from 'vitest';
import { type Entry, standing } from '../../../lib/timeline/entries.ts';
import { promptsUntil } from '../../../lib/tracker/hours.ts';
import { overdoSpans, quietSpans, spanAt } from '../../../lib/tracker/spans.ts';
import { nothingCarried } from '../../../lib/tracker/state.ts';
import { storiesOf } from '../../../lib/tracker/stories.ts';
import { minute } from '../../unit/tracker/day.ts';
import { holds, plainDay } from './days.ts';

const patience = 600_000;
const isShown = ({ type }: Entry) => type === 'prompted' || type === 'promptRepeated';

/** The facts told before this entry. */
const before = (log: readonly Entry[], { id }: Entry) =>
  standing(log.filter((entry) => entry.id < id));

it(
  'no prompt shows in quiet time, after hours, or in a longer turn of its posture',
  () =>
    holds(plainDay, ({ log, settings }) => {
      const stories = storiesOf(standing(log));
      for (const entry of log.filter(isShown)) {
        const facts = before(log, entry);
        const overdo = spanAt(overdoSpans(facts, nothingCarried), entry.at);
        const id = entry.type === 'promptRepeated' ? entry.prompt : entry.id;
        const story = stories.find(({ prompt }) => prompt.id === id);
        expect(spanAt(quietSpans(facts, nothingCarried), entry.at)).toBeNull();
        expect(promptsUntil(settings, entry.at, entry.zone)).not.toBeNull();
        expect(story).toBeDefined();
        expect(overdo?.activity).not.toBe(story?.prompt.activity);
      }
    }),
  patience,
);

it(
  'no new prompt comes within fifteen minutes of the last time that one showed',
  () =>
    holds(plainDay, ({ log }) => {
      const shown = log.filter(isShown);
      shown.slice(1).forEach((entry, i) => {
        const last = shown[i]?.at ?? Number.NEGATIVE_INFINITY;
        if (entry.type === 'prompted') expect(entry.at - last).toBeGreaterThanOrEqual(15 * minute);
      });
    }),
  patience,
);

it(
  'a prompt is put off twice at most, and repeated once for each time that it came',
  () =>
    holds(plainDay, ({ log }) => {
      for (const { postpones, shows } of storiesOf(standing(log))) {
        expect(postpones).toBeLessThanOrEqual(2);
        expect(shows).toBeLessThanOrEqual(3);
      }
    }),
  patience,
);
