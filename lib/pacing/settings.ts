/**
 * Every number of pacing.md 3.1, editable. `rule` is the rule that the number belongs to; where each number comes from is in
 * docs/pacing.md. Ranges are those of the table; values outside are refused.
 */
export const pacingSettings = {
  eventRise: { default: 2, minimum: 1, maximum: 3, unit: 'NRS', rule: 'R2' },
  eventLevel: { default: 4, minimum: 3, maximum: 5, unit: 'NRS', rule: 'R2' },
  greenTop: { default: 3, minimum: 2, maximum: 4, unit: 'NRS', rule: 'R3' },
  amberTop: { default: 5, minimum: 4, maximum: 6, unit: 'NRS', rule: 'R3' },
  redRestDays: { default: 3, minimum: 1, maximum: 7, unit: 'days', rule: 'R3' },
  sorenessMinutes: { default: 60, minimum: 20, maximum: 120, unit: 'minutes', rule: 'R4' },
  risk: { default: 0.2, minimum: 0.1, maximum: 0.35, unit: 'share', rule: 'R5' },
  shape: { default: 3, minimum: 2, maximum: 5, unit: 'whole number', rule: 'R5' },
  averageShapes: { default: false, unit: 'switch', rule: 'R5' },
  guessSitting: { default: 30, minimum: 5, maximum: 120, unit: 'minutes', rule: 'R6' },
  guessStanding: { default: 20, minimum: 5, maximum: 120, unit: 'minutes', rule: 'R6' },
  guessWalking: { default: 10, minimum: 5, maximum: 120, unit: 'minutes', rule: 'R6' },
  guessShare: { default: 0.8, minimum: 0.5, maximum: 1, unit: 'share', rule: 'R6' },
  halfLifeDays: { default: 14, minimum: 7, maximum: 28, unit: 'days', rule: 'R7' },
  provisionalShare: { default: 0.75, minimum: 0.5, maximum: 1, unit: 'share', rule: 'R8' },
  firstBouts: { default: 3, minimum: 3, maximum: 6, unit: 'bouts', rule: 'R8' },
  firstDays: { default: 2, minimum: 1, maximum: 5, unit: 'days', rule: 'R8' },
  stretchShare: { default: 1.25, minimum: 1.1, maximum: 1.5, unit: 'times', rule: 'R9' },
  reviewDays: { default: 7, minimum: 5, maximum: 14, unit: 'days', rule: 'R10' },
  growthPercent: { default: 10, minimum: 5, maximum: 15, unit: 'percent', rule: 'R11' },
  growthMinutes: { default: 5, minimum: 1, maximum: 10, unit: 'minutes', rule: 'R11' },
  growthBouts: { default: 10, minimum: 5, maximum: 20, unit: 'bouts', rule: 'R11' },
  growthEventShare: { default: 0.2, minimum: 0.1, maximum: 0.3, unit: 'share', rule: 'R11' },
  absenceDays: { default: 3, minimum: 2, maximum: 5, unit: 'days', rule: 'R12' },
  stepBackEventShare: { default: 0.35, minimum: 0.3, maximum: 0.5, unit: 'share', rule: 'R13' },
  stepBackPercent: { default: 15, minimum: 10, maximum: 30, unit: 'percent', rule: 'R13' },
  hardDayRise: { default: 2, minimum: 1, maximum: 3, unit: 'NRS', rule: 'R13' },
  ceilingSitting: { default: 60, minimum: 30, maximum: 90, unit: 'minutes', rule: 'R14' },
  ceilingStanding: { default: 40, minimum: 15, maximum: 60, unit: 'minutes', rule: 'R14' },
  rhythmSitting: { default: 30, minimum: 20, maximum: 60, unit: 'minutes', rule: 'R15' },
  rhythmStanding: { default: 15, minimum: 5, maximum: 40, unit: 'minutes', rule: 'R15' },
  standingDesk: { default: true, unit: 'switch', rule: 'R15' },
  standingStart: { default: 5, minimum: 2, maximum: 10, unit: 'minutes', rule: 'R16' },
  breakMinutes: { default: 3, minimum: 1, maximum: 10, unit: 'minutes', rule: 'R17' },
  walkShare: { default: 0.5, minimum: 0.4, maximum: 0.6, unit: 'share', rule: 'R18' },
  shiftHint: { default: true, unit: 'switch', rule: 'R19' },
  promptsPerHour: { default: 2, minimum: 1, maximum: 4, unit: 'prompts', rule: 'R20' },
  promptsPerDay: { default: 10, minimum: 4, maximum: 16, unit: 'prompts', rule: 'R20' },
  spacingMinutes: { default: 15, minimum: 10, maximum: 30, unit: 'minutes', rule: 'R21' },
  reminderMinutes: { default: 10, minimum: 5, maximum: 15, unit: 'minutes', rule: 'R21' },
  waitMinutes: { default: 5, minimum: 2, maximum: 10, unit: 'minutes', rule: 'R22' },
  latestShare: { default: 1.15, minimum: 1.05, maximum: 1.3, unit: 'times', rule: 'R22' },
  acceptedShare: { default: 0.4, minimum: 0.3, maximum: 0.6, unit: 'share', rule: 'R23' },
  longerRhythmMinutes: { default: 10, minimum: 5, maximum: 15, unit: 'minutes', rule: 'R23' },
  shortBaseline: { default: 15, minimum: 10, maximum: 20, unit: 'minutes', rule: 'R25' },
  longerBreakMinutes: { default: 5, minimum: 3, maximum: 10, unit: 'minutes', rule: 'R25' },
  boutQuestionsPerDay: { default: 2, minimum: 0, maximum: 5, unit: 'questions', rule: 'R26' },
  silenceMayCount: { default: true, unit: 'switch', rule: 'R27' },
  usualPain: { default: 2, minimum: 0, maximum: 10, unit: 'NRS', rule: 'R28' },
  flareUpRise: { default: 2, minimum: 2, maximum: 3, unit: 'NRS', rule: 'R28' },
  flareUpLevel: { default: 4, minimum: 4, maximum: 6, unit: 'NRS', rule: 'R28' },
  flareUpHours: { default: 2, minimum: 2, maximum: 24, unit: 'hours', rule: 'R28' },
  flareUpShare: { default: 0.7, minimum: 0.5, maximum: 0.9, unit: 'share', rule: 'R29' },
  flareUpWalkMinutes: { default: 60, minimum: 30, maximum: 120, unit: 'minutes', rule: 'R29' },
  calmHours: { default: 12, minimum: 6, maximum: 24, unit: 'hours', rule: 'R30' },
  returnDays: { default: 3, minimum: 1, maximum: 7, unit: 'days', rule: 'R30' },
  longFlareUpDays: { default: 7, minimum: 5, maximum: 10, unit: 'days', rule: 'R31' },
  veryLongFlareUpDays: { default: 21, minimum: 14, maximum: 42, unit: 'days', rule: 'R31' },
  overdoRatio: { default: 1.5, minimum: 1.3, maximum: 2, unit: 'times', rule: 'R32' },
  overdoSum: { default: 1, minimum: 0.7, maximum: 2, unit: 'times', rule: 'R32' },
  quietDayShare: { default: 0.6, minimum: 0.5, maximum: 0.7, unit: 'share', rule: 'R33' },
  boomBustPairs: { default: 2, minimum: 2, maximum: 4, unit: 'pairs', rule: 'R33' },
  smallStepDays: { default: 6, minimum: 4, maximum: 10, unit: 'days', rule: 'R34' },
  smallStepShare: { default: 0.5, minimum: 0.3, maximum: 0.7, unit: 'share', rule: 'R34' },
  goodDayBrake: { default: true, unit: 'switch', rule: 'R35' },
  goodDayShare: { default: 1.1, minimum: 1, maximum: 1.5, unit: 'times', rule: 'R35' },
  overdoRestHours: { default: 48, minimum: 24, maximum: 72, unit: 'hours', rule: 'R36' },
  afterOverdoShare: { default: 0.9, minimum: 0.5, maximum: 1, unit: 'share', rule: 'R36' },
  overdoShiftMinutes: { default: 20, minimum: 15, maximum: 20, unit: 'minutes', rule: 'R36' },
  overdoRiseMinutes: { default: 45, minimum: 45, maximum: 60, unit: 'minutes', rule: 'R36' },
  trialBouts: { default: 8, minimum: 6, maximum: 12, unit: 'bouts', rule: 'R37' },
  trialStop: { default: 30, minimum: 20, maximum: 40, unit: 'bouts', rule: 'R37' },
  trialSure: { default: 0.8, minimum: 0.75, maximum: 0.95, unit: 'share', rule: 'R37' },
  trialRatio: { default: 1.1, minimum: 1.05, maximum: 1.5, unit: 'times', rule: 'R37' },
  doseShare: { default: 0.7, minimum: 0.35, maximum: 1, unit: 'share', rule: 'R43' },
  doseRepsStep: { default: 1, minimum: 1, maximum: 2, unit: 'repetitions', rule: 'R43' },
  doseSecondsStep: { default: 5, minimum: 2.5, maximum: 7.5, unit: 'seconds', rule: 'R43' },
  doseRepsLimit: { default: 10, minimum: 5, maximum: 15, unit: 'repetitions', rule: 'R43' },
  doseSecondsLimit: { default: 30, minimum: 15, maximum: 45, unit: 'seconds', rule: 'R43' },
  goalMinutes: { default: 120, minimum: 30, maximum: 300, unit: 'minutes', rule: 'R44' },
  laterGoalMinutes: { default: 240, minimum: 30, maximum: 300, unit: 'minutes', rule: 'R44' },
  goalGrowthPercent: { default: 10, minimum: 5, maximum: 15, unit: 'percent', rule: 'R44' },
  carryOver: { default: true, unit: 'switch', rule: 'R47' },
  restWalking: { default: 2, minimum: 1, maximum: 3, unit: 'minutes', rule: 'R47' },
  restElsewhere: { default: 7, minimum: 4, maximum: 10, unit: 'minutes', rule: 'R47' },
  soreRest: { default: 3, minimum: 1, maximum: 4, unit: 'times', rule: 'R47' },
  believeOnsets: { default: true, unit: 'switch', rule: 'R48' },
  rhythmFollows: { default: true, unit: 'switch', rule: 'R49' },
  heedStretch: { default: 1.5, minimum: 0, maximum: 3, unit: 'times', rule: 'R50' },
  observeInFlareUp: { default: true, unit: 'switch', rule: 'R51' },
  steadyHalfLifeDays: { default: 28, minimum: 0, maximum: 56, unit: 'days', rule: 'R52' },
} as const satisfies Record<string, SettingSpec>;

export interface NumberSpec {
  readonly default: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: string;
  readonly rule: string;
}

export interface SwitchSpec {
  readonly default: boolean;
  readonly unit: 'switch';
  readonly rule: string;
}

export type SettingSpec = NumberSpec | SwitchSpec;
export type SettingKey = keyof typeof pacingSettings;

type ValueOf<Spec> = Spec extends { readonly default: boolean } ? boolean : number;

export type PacingSettings = {
  readonly [Key in SettingKey]: ValueOf<(typeof pacingSettings)[Key]>;
};

/** What a person set; all else is at its default. */
export type ChosenSettings = Partial<PacingSettings>;

/** The value in force. */
export function settingOf<Key extends SettingKey>(
  plan: { readonly settings: ChosenSettings },
  key: Key,
): PacingSettings[Key] {
  const chosen: PacingSettings[Key] | undefined = plan.settings[key];
  return chosen ?? (pacingSettings[key].default as PacingSettings[Key]);
}

function isKey(key: string): key is SettingKey {
  return Object.hasOwn(pacingSettings, key);
}

function checked(key: string, value: unknown): void {
  if (!isKey(key)) throw new RangeError(`settings.${key} is not a pacing setting`);
  const spec: SettingSpec = pacingSettings[key];
  if (spec.unit === 'switch') {
    if (typeof value !== 'boolean')
      throw new RangeError(`settings.${key} is ${value}, not a switch`);
    return;
  }
  const { minimum, maximum } = spec as NumberSpec;
  const fits = typeof value === 'number' && value >= minimum && value <= maximum;
  if (!fits || (spec.unit === 'whole number' && !Number.isInteger(value))) {
    throw new RangeError(`settings.${key} is ${value}, outside ${minimum} to ${maximum}`);
  }
}

/** The chosen settings, checked; those left undefined are dropped. @throws RangeError naming the setting. */
export function chosenSettings(
  settings: Readonly<Partial<Record<SettingKey, unknown>>>,
): ChosenSettings {
  const given = Object.entries(settings).filter(([, value]) => value !== undefined);
  for (const [key, value] of given) checked(key, value);
  return Object.fromEntries(given);
}
