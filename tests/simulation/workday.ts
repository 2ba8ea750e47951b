// Longer than 250 lines because the equations of one minute at work stand together as pacing.md 4.1 lists them.
// Behaviour in one working day (equation 11), minute by minute, and the prompts that fall into it.

import type { Body, Posture } from './body.ts';
import type { Tally } from './outcome.ts';
import type { Policy } from './policy.ts';
import {
  clip,
  exponential,
  logNormal,
  normal,
  poisson,
  type Random,
  streamOf,
  uniform,
} from './random.ts';

export const minute = 60_000;
export const workMinutes = 480;
const workStarts = 9 * 60 * minute;

/** What stays the same for every policy compared: a fair race. */
export interface Circumstances {
  readonly breakMinutes: number;
  /** True: every prompt outside a meeting is followed at once. */
  readonly everyPromptFollowed: boolean;
  /** One more prompt ten minutes after an ignored one (R21). */
  readonly promptsAgain: boolean;
  /** Least minutes between prompts of different bouts (R21). */
  readonly promptSpacing: number;
  /** Whether walks are told to the app as bouts. */
  readonly tellsWalks: boolean;
  /** With an app and a stand desk, the chance that a sitting bout is followed by standing instead of a walk. */
  readonly standChance: number;
}

export const usual: Circumstances = {
  breakMinutes: 5,
  everyPromptFollowed: false,
  promptsAgain: true,
  promptSpacing: 15,
  tellsWalks: true,
  standChance: 0.6,
};

interface Streams {
  readonly night: Random;
  readonly meetings: Random;
  readonly bouts: Random;
  readonly thresholds: Random;
  readonly answers: Random;
  readonly prompts: Random;
}

function streamsOf(seed: number, day: number): Streams {
  const stream = (purpose: number): Random => streamOf(seed, day, purpose);
  return {
    night: stream(11),
    meetings: stream(12),
    bouts: stream(13),
    thresholds: stream(14),
    answers: stream(15),
    prompts: stream(16),
  };
}

/** One worker's day under one policy. Mutable, thrown away in the evening. */
export class Workday {
  private readonly body: Body;
  private readonly policy: Policy;
  private readonly circumstances: Circumstances;
  private readonly tally: Tally;
  private readonly acceptance: number;
  private readonly day: number;
  private readonly midnight: number;
  private readonly streams: Streams;
  private readonly inMeeting = new Uint8Array(workMinutes);

  private now = 0;
  private place: Posture | 'walking' = 'sitting';
  private began = 0;
  private naturalEnd = 0;
  private limit = 0;
  private promptedAt = -1000;
  private promptsThisBout = 0;
  private onset = -1;
  promptsToday = 0;

  constructor(
    body: Body,
    policy: Policy,
    circumstances: Circumstances,
    tally: Tally,
    acceptance: number,
    day: number,
    midnight: number,
  ) {
    this.body = body;
    this.policy = policy;
    this.circumstances = circumstances;
    this.tally = tally;
    this.acceptance = acceptance;
    this.day = day;
    this.midnight = midnight;
    this.streams = streamsOf(body.worker.seed, day);
  }

  run(): void {
    this.body.wake(this.streams.night);
    this.planMeetings();
    this.begin('sitting');
    for (this.now = 0; this.now < workMinutes; this.now += 1) this.spendMinute();
    this.end();
    this.rateTheDay();
  }

  private get at(): number {
    return this.midnight + workStarts + this.now * minute;
  }

  private planMeetings(): void {
    const { meetings } = this.streams;
    for (let left = poisson(meetings, this.body.worker.meetingsADay); left > 0; left -= 1) {
      const start = Math.floor(uniform(meetings, 0, workMinutes - 60));
      this.inMeeting.fill(1, start, start + Math.floor(uniform(meetings, 30, 60)));
    }
  }

  private spendMinute(): void {
    const meets = this.inMeeting[this.now] === 1;
    if (meets && this.place !== 'sitting') this.moveTo('sitting');
    this.body.spendMinute(this.place);
    const pain = this.body.pain();
    this.tally.minute(this.place, clip(pain, 0, 10));
    if (this.place !== 'walking') this.noteOnset(this.place);
    if (meets && !this.policy.isObeyed) return;
    const next = this.nextPlace(pain);
    if (next !== null) {
      this.now += 1;
      this.moveTo(next);
      this.now -= 1;
    }
  }

  private get spent(): number {
    return this.now + 1 - this.began;
  }

  private noteOnset(posture: Posture): void {
    const strain = this.body[posture];
    if (this.onset < 0 && strain.load >= strain.threshold) this.onset = this.spent;
  }

  /** Where the worker goes after this minute, or null to stay. */
  private nextPlace(pain: number): Posture | 'walking' | null {
    if (this.place === 'walking') return this.spent >= this.naturalEnd ? 'sitting' : null;
    const prompted = this.isPromptTaken();
    const leaves =
      prompted ||
      this.spent >= this.naturalEnd ||
      (pain >= this.body.worker.stopPain && this.streams.bouts() < 0.15);
    return leaves ? this.breakFrom(this.place, prompted) : null;
  }

  private isPromptTaken(): boolean {
    if (this.spent < this.limit) return false;
    if (this.policy.isObeyed) return true;
    const { promptsAgain, promptSpacing, everyPromptFollowed } = this.circumstances;
    const wait = this.promptsThisBout > 0 ? 10 : promptSpacing;
    if (this.promptsThisBout > (promptsAgain ? 1 : 0) || this.now - this.promptedAt < wait)
      return false;
    this.promptsThisBout += 1;
    this.promptsToday += 1;
    this.promptedAt = this.now;
    const taken = everyPromptFollowed || this.streams.prompts() < this.acceptance;
    this.tally.prompt(taken);
    return taken;
  }

  private breakFrom(posture: Posture, prompted: boolean): Posture | 'walking' {
    const { hasStandDesk } = this.body.worker;
    const standChance = hasStandDesk
      ? this.policy.hasApp
        ? this.circumstances.standChance
        : 0.08
      : 0;
    const switches = posture === 'sitting' && this.streams.bouts() < standChance;
    if (switches) return 'standing';
    this.naturalEnd = prompted
      ? this.circumstances.breakMinutes
      : 2 + exponential(this.streams.bouts, 2);
    return 'walking';
  }

  private moveTo(place: Posture | 'walking'): void {
    this.end();
    this.begin(place);
  }

  private begin(place: Posture | 'walking'): void {
    this.place = place;
    this.began = this.now;
    this.onset = -1;
    this.promptsThisBout = 0;
    if (place === 'walking') return;
    this.body.beginBout(place, this.streams.thresholds);
    this.naturalEnd = this.drawNaturalEnd();
    this.limit = this.policy.limit(place, this.at, this.body);
  }

  private drawNaturalEnd(): number {
    const { worker, irritation, sensitivity, inFlareUp } = this.body;
    const length = Math.max(
      1,
      logNormal(this.streams.bouts, worker.naturalBout, worker.naturalSpread),
    );
    if (inFlareUp) return length * (1 - worker.avoid);
    return irritation < 0.3 && sensitivity < 0.6 ? length * (1 + worker.boom) : length;
  }

  private end(): void {
    const minutes = this.now - this.began;
    if (minutes <= 0) return;
    if (this.place !== 'walking') {
      this.body.endBout(this.place);
      this.tally.bout(this.onset >= 0);
    } else if (!this.circumstances.tellsWalks) return;
    const start = this.midnight + workStarts + this.began * minute;
    this.policy.boutEnded({ activity: this.place, start, minutes, ...this.answer() });
  }

  /** What the worker says about a bout: often nothing, and less so as the weeks pass. */
  private answer(): { onset: number | null; pain: number | null } {
    const { answers } = this.streams;
    const says = answers() < this.body.worker.answersBout * this.keenness;
    const rating = this.rating();
    if (this.place === 'walking' || !says) return { onset: null, pain: null };
    return { onset: this.onset < 0 ? null : this.onset, pain: rating };
  }

  private get keenness(): number {
    return 0.995 ** this.day;
  }

  private rating(): number {
    return Math.round(
      clip(this.body.pain() + this.body.worker.ratingNoise * normal(this.streams.answers), 0, 10),
    );
  }

  private rateTheDay(): void {
    const says = this.streams.answers() < this.body.worker.answersDay * this.keenness;
    if (says) this.policy.painSaid(this.at, this.rating());
  }
}
