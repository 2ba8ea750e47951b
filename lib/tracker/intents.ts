import type {
  Activity,
  Entry,
  Fact,
  GapAnswer,
  Instant,
  Minutes,
  Posture,
  Suggestion,
} from '../timeline/entries.ts';
import type { TrackerSettings } from './settings.ts';

/**
 * What a person asks for. `ago`: minutes before now at which it happened, 0-720; `since` tells the same as an instant. `takeBack`
 * takes any act of today or the day before out of the log, whatever came after it.
 */
export type PersonIntent =
  | {
      readonly type: 'changePosture';
      readonly to: Activity;
      readonly ago?: Minutes;
      readonly since?: Instant;
    }
  | { readonly type: 'logPain'; readonly score: number; readonly ago?: Minutes }
  | { readonly type: 'tellPainStarted'; readonly ago?: Minutes }
  | { readonly type: 'rateDay'; readonly score: number }
  | { readonly type: 'skipQuestion'; readonly question: 'bout' | 'day' }
  | { readonly type: 'takePrompt'; readonly prompt: string; readonly as?: Suggestion }
  | { readonly type: 'postponePrompt'; readonly prompt: string; readonly minutes: Minutes }
  | { readonly type: 'skipPrompt'; readonly prompt: string }
  | {
      readonly type: 'startBreak';
      readonly suggestion: Suggestion;
      readonly movement?: string;
      readonly minutes?: Minutes;
    }
  | {
      readonly type: 'endBreak';
      /** All of it was done, however soon. */
      readonly done?: boolean;
    }
  | { readonly type: 'tellFelt'; readonly break: string; readonly comfortable: boolean }
  | {
      readonly type: 'tellDose';
      readonly movement: string;
      readonly amount: number;
      readonly as: 'comfortable' | 'dose';
    }
  | { readonly type: 'settleGap'; readonly as: GapAnswer }
  | {
      readonly type: 'amend';
      readonly from: Instant;
      readonly until: Instant;
      readonly posture: Posture;
    }
  | { readonly type: 'beQuiet'; readonly until: Instant; readonly why: 'meeting' | 'pause' }
  | { readonly type: 'endQuiet' }
  | {
      readonly type: 'planOverdo';
      /** From now on where it is left out; a day ahead at most. */
      readonly from?: Instant;
      readonly until: Instant;
      readonly activity?: Activity;
    }
  | { readonly type: 'endOverdo' }
  | { readonly type: 'beginFlareUp' }
  | { readonly type: 'endFlareUp' }
  | { readonly type: 'useSetups'; readonly setups: readonly string[] }
  | { readonly type: 'startTrial'; readonly activity: Activity; readonly setup: string }
  | { readonly type: 'endTrial' }
  | { readonly type: 'tellBaseline'; readonly activity: Activity; readonly minutes: Minutes | null }
  | {
      readonly type: 'answerReview';
      readonly activity: Activity;
      readonly answer: 'accept' | 'hold' | 'lower';
    }
  | { readonly type: 'takeBack'; readonly act: string }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' };

/** What the browser tells. `idle` carries for how many seconds there was no input when the browser noticed. */
export type BrowserIntent =
  /** `update`: a new version of the extension took over while the browser ran on. */
  | { readonly type: 'start'; readonly why: 'browser' | 'install' | 'update' }
  | { readonly type: 'wake' }
  | { readonly type: 'idle'; readonly seconds: number }
  | { readonly type: 'lock' }
  | { readonly type: 'input' };

export type Intent = PersonIntent | BrowserIntent;

/** Why an intent changes nothing; each has a message of its own (`refusal.*`). */
export type Refusal =
  | 'samePosture'
  | 'noPrompt'
  | 'noPostponesLeft'
  | 'noBreak'
  | 'noGap'
  | 'nothingToUndo'
  | 'nothingToRedo'
  | 'noSuchEntry'
  | 'endsBeforeNow'
  | 'outOfRange'
  | 'notInFuture'
  | 'noFlareUp'
  | 'flareUpAlready'
  | 'noTrial'
  | 'trialAlready';

/** What else a decision of the person's may depend on. */
export interface Around {
  readonly settings: TrackerSettings;
  readonly zone: string;
  readonly inFlareUp: boolean;
  /** A setup is being compared (R37). */
  readonly inTrial: boolean;
  readonly breakMinutes: Minutes;
  /** It is time to ask for the posture, so that saying what is known already is news (R42). */
  readonly isPostureOld: boolean;
  /** The whole log of the window, retractions included. */
  readonly log: readonly Entry[];
}

/** The facts an intent makes, or why it makes none. A refusal is a value the caller must look at, not an exception. */
export type Decided =
  | { readonly ok: true; readonly facts: readonly Fact[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const facts = (...made: Fact[]): Decided => ({ ok: true, facts: made });
export const refuse = (refusal: Refusal): Decided => ({ ok: false, refusal });
