import {
  type Activity,
  type Bout,
  closeDay,
  createPlan,
  type Decision,
  limitOf,
  type Plan,
  type PlanOptions,
  recordBout,
  recordPain,
} from '../../../lib/pacing/index.ts';
import { tableAlone } from './table.ts';

export const minute = 60_000;
export const hour = 60 * minute;
/** A Monday. */
export const firstDate = '2026-11-23';
const firstMidnight = Temporal.Instant.from(`${firstDate}T00:00Z`).epochMilliseconds;

/** The instant of that day of the diary, at that hour. */
export const at = (day: number, hours = 9): number => firstMidnight + (day * 24 + hours) * hour;

export const dateOf = (day: number): string =>
  Temporal.PlainDate.from(firstDate).add({ days: day }).toString();

type Told = Partial<Omit<Bout, 'start'>> & { readonly minutes: number };

/** A bout that was rated comfortable. */
export const fine = (minutes: number, activity: Activity = 'sitting'): Told => ({
  activity,
  minutes,
  pain: 1,
});

/** A bout that began to bother at that minute and ended there. */
export const sore = (minutes: number, activity: Activity = 'sitting'): Told => ({
  activity,
  minutes,
  onset: minutes,
  pain: 3,
});

/** A bout of which nothing was said. */
export const silent = (minutes: number, activity: Activity = 'sitting'): Told => ({
  activity,
  minutes,
});

export const times = <T>(count: number, one: T): readonly T[] =>
  Array.from({ length: count }, () => one);

/** One person's days, written down one after the other, under the rules of the table alone. */
export class Diary {
  plan: Plan;
  day = 0;
  readonly decisions: Decision[] = [];
  private clock = at(0);

  constructor(options: PlanOptions = {}) {
    this.plan = createPlan({ ...options, settings: { ...tableAlone, ...options.settings } });
  }

  /** Bouts one after the other, five minutes apart. */
  bouts(...told: readonly Told[]): this {
    for (const one of told) {
      const bout = {
        activity: 'sitting',
        onset: null,
        pain: null,
        ...one,
        start: this.clock,
      } as const;
      this.plan = recordBout(this.plan, bout);
      this.clock += (one.minutes + 5) * minute;
    }
    return this;
  }

  pain(score: number, hours?: number): this {
    this.plan = recordPain(this.plan, {
      at: hours === undefined ? this.clock : at(this.day, hours),
      score,
    });
    return this;
  }

  /** Ends the day; its decisions are returned. */
  close(): readonly Decision[] {
    const { plan, decisions } = closeDay(this.plan, dateOf(this.day));
    this.plan = plan;
    this.decisions.push(...decisions);
    this.day += 1;
    this.clock = at(this.day);
    return decisions;
  }

  /** Monday to Friday with these bouts each day, then the weekend; the decisions of the review on Sunday. */
  week(...told: readonly Told[]): readonly Decision[] {
    for (let i = 0; i < 5; i += 1) this.bouts(...told).close();
    return [...this.close(), ...this.close()];
  }

  off(days: number): this {
    for (let i = 0; i < days; i += 1) this.close();
    return this;
  }

  change(next: (plan: Plan) => Plan): this {
    this.plan = next(this.plan);
    return this;
  }

  now(hours = 9): number {
    return at(this.day, hours);
  }

  limit(activity: Activity = 'sitting', hours = 9): number {
    return limitOf(this.plan, activity, this.now(hours));
  }

  baseline(activity: Activity = 'sitting'): number {
    return this.plan.postures[activity].baseline;
  }
}

/** What was decided about a posture. */
export const about = (
  decisions: readonly Decision[],
  activity: Activity | null,
): readonly Decision[] => decisions.filter((decision) => decision.activity === activity);

/** The one decision about sitting. */
export function onSitting(decisions: readonly Decision[]): Decision {
  const [one, ...more] = about(decisions, 'sitting').filter(
    ({ kind }) => !kind.startsWith('longer'),
  );
  if (one === undefined || more.length > 0)
    throw new Error(`not one decision: ${JSON.stringify(decisions)}`);
  return one;
}

/** A diary whose sitting was measured at that many minutes, with a rhythm wide enough not to hide it. */
export function measured(baseline: number, options: PlanOptions = {}): Diary {
  const settings = { rhythmSitting: 60, ...options.settings };
  const diary = new Diary({ ...options, settings });
  diary.week(fine(10), fine(10));
  const sitting = { ...diary.plan.postures.sitting, baseline, proven: null, shortReviews: 0 };
  diary.plan = { ...diary.plan, days: [] };
  return diary.change((plan) => ({ ...plan, postures: { ...plan.postures, sitting } }));
}
