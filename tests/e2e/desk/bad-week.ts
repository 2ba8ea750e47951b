import { addDays, at, type Day } from '../../../lib/timeline/days.ts';
import type { Entry, Fact, Instant } from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

const minute = 60_000;

/** The log of a bad week, from Monday on: long turns, prompts that nobody took, pain up to 8, a flare-up and much that is unsure. */
export function badWeek(monday: Day, zone: string, before: readonly Entry[]): readonly Entry[] {
  const entries: Entry[] = [];
  const add = (now: Instant, ...facts: readonly Fact[]) => {
    const after = entries.at(-1)?.id ?? before.at(-1)?.id ?? '';
    entries.push(...stamp(facts, { at: now, zone, device: 'month00', after }));
  };
  for (let day = 0; day < 5; day += 1) {
    const start = at(addDays(monday, day), '08:30', zone);
    const after = (minutes: number) => start + minutes * minute;
    if (day === 3) add(start, { type: 'flareUpBegan', by: 'person' });
    add(start, { type: 'postureChanged', posture: 'sitting', since: start, by: 'person' });
    for (const due of [25, 60, 110]) {
      add(after(due), {
        type: 'prompted',
        activity: 'sitting',
        suggestion: 'walk',
        movement: null,
        text: 'prompt.sitting.1',
        limit: 25,
        spent: due,
        dueAt: after(due),
      });
      const prompt = entries.at(-1)?.id ?? '';
      const answer = due === 60 ? 'unseen' : 'skipped';
      add(after(due + 5), { type: 'promptAnswered', prompt, answer, minutes: null });
    }
    add(after(70), { type: 'painStarted', since: after(70) });
    add(after(130), { type: 'painLogged', score: 4 + day, since: after(130) });
    add(after(160), { type: 'wentIdle', since: after(160) });
    add(after(230), { type: 'returned' });
    add(after(300), { type: 'painLogged', score: 5 + (day % 4), since: after(300) });
    const up = after(320);
    add(up, { type: 'postureChanged', posture: 'standing', since: up, by: 'person' });
    add(after(400), { type: 'painLogged', score: 7, since: after(400) });
    add(after(420), { type: 'locked', since: after(420) });
  }
  return entries;
}
