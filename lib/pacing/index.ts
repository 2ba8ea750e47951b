export { type Activity, activities, type Bout } from './activity.ts';
export {
  adviceOn,
  type Care,
  careOf,
  goodDayBrakeAt,
  questionsLeft,
} from './care.ts';
export { closeDay } from './close-day.ts';
export { createPlan, type PlanOptions, withSettings } from './create-plan.ts';
export { type CurvePoint, type ToleranceCurve, toleranceCurve } from './curve.ts';
export type { Decision, DecisionKind } from './decision.ts';
export {
  type DoseAhead,
  doseAhead,
  doseOf,
  isDoseGrown,
  type ListedDose,
  noteMovement,
  setDose,
  startDose,
} from './doses.ts';
export { estimateTolerance, type LoggedBout } from './estimate.ts';
export { explainLimit } from './explain.ts';
export { beginFlareUp, calmOf, endFlareUp, flareUpShare, type Rung, rungsOf } from './flare-up.ts';
export { goalOf } from './goal.ts';
export { isDiscomfort } from './judge.ts';
export { limitOf, type Step } from './limit.ts';
export { isLongerBreaks } from './longer-breaks.ts';
export { notePrompts } from './notes.ts';
export { endOverdo, planOverdo } from './overdo.ts';
export { type OverdoAdvice, type OverdoTip, overdoAdvice } from './overdo-advice.ts';
export { answerReview, lengthenRhythm, measureAgain, setKnown } from './person.ts';
export type { Plan } from './plan.ts';
export {
  type Needed,
  neededFor,
  nextReview,
  type Observing,
  observingOf,
  type ReviewPreview,
} from './preview.ts';
export { nextPrompt, type PromptQuery, type PromptTime, type ShownPrompt } from './prompts.ts';
export { colourOf, rateDay, recordPain } from './ratings.ts';
export { type ReadSentence, readSentence } from './read-sentence.ts';
export { recordBout } from './record-bout.ts';
export { type SentenceKey, sentenceOf, sentences } from './sentences.ts';
export { type PacingSettings, pacingSettings, type SettingKey, settingOf } from './settings.ts';
export {
  type ArmName,
  armNow,
  endTrial,
  startTrial,
  type TrialResult,
  trialResult,
} from './trial.ts';
export { usualOf } from './usual.ts';
