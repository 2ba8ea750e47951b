import { at } from '../../../lib/timeline/days.ts';
import type {
  Activity,
  Entry,
  Fact,
  Instant,
  PromptAnswer,
} from '../../../lib/timeline/entries.ts';
import { stamp } from '../../../lib/timeline/stamp.ts';

/** A log written by hand: `'2026-11-23 09:00'` is wall-clock time in the diary's zone. */
export class Diary {
  #entries: Entry[] = [];
  readonly zone: string;

  constructor(zone = 'Europe/Berlin') {
    this.zone = zone;
  }

  time(when: string): Instant {
    const [day = '', time = ''] = when.split(' ');
    return at(day, time, this.zone);
  }

  add(when: string, ...facts: readonly Fact[]): this {
    const after = this.#entries.at(-1)?.id ?? '';
    const made = { at: this.time(when), zone: this.zone, device: 'test', after };
    this.#entries.push(...stamp(facts, made));
    return this;
  }

  posture(when: string, posture: Activity): this {
    return this.add(when, {
      type: 'postureChanged',
      posture,
      since: this.time(when),
      by: 'person',
    });
  }

  lock(when: string): this {
    return this.add(when, { type: 'locked', since: this.time(when) });
  }

  pain(when: string, score: number): this {
    return this.add(when, { type: 'painLogged', score, since: this.time(when) });
  }

  prompt(when: string, activity: Activity = 'sitting', limit = 30): this {
    return this.add(when, {
      type: 'prompted',
      activity,
      suggestion: 'walk',
      movement: null,
      text: 'walk.1',
      limit,
      spent: limit,
      dueAt: this.time(when),
    });
  }

  answer(when: string, answer: PromptAnswer, minutes: number | null = null): this {
    const prompt = this.#entries.findLast(({ type }) => type === 'prompted')?.id ?? '';
    return this.add(when, { type: 'promptAnswered', prompt, answer, minutes });
  }

  decide(when: string, activity: Activity, kind: string, from: number | null, to: number): this {
    const day = Temporal.PlainDate.from(when.slice(0, 10)).subtract({ days: 1 }).toString();
    const said = { rule: 'R11', date: day, figures: {}, text: 'Last week felt steady.' };
    return this.add(when, { type: 'decided', activity, kind, from, to, ...said });
  }

  get entries(): readonly Entry[] {
    return this.#entries;
  }
}
