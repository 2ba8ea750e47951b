/** What tells whether a step is done: the log, the settings, the browser, and what the person ticked. */
export interface StepFacts {
  readonly hasLogged: boolean;
  readonly hasToldLimits: boolean;
  readonly hasOwnHours: boolean;
  readonly isPinned: boolean;
  readonly marked: readonly string[];
}

/** A step of the walkthrough, declared once. Its title is the text `start.<id>`. */
export interface Step {
  readonly id: string;
  /** Done by what was done; steps without it are ticked by the person. */
  readonly isDone?: (facts: StepFacts) => boolean;
}

/** The steps in order. Source: ux.md section 2. */
export const steps = [
  { id: 'purpose' },
  { id: 'help' },
  { id: 'known', isDone: ({ hasToldLimits }) => hasToldLimits },
  { id: 'hours', isDone: ({ hasOwnHours }) => hasOwnHours },
  { id: 'notice' },
  { id: 'pin', isDone: ({ isPinned }) => isPinned },
  { id: 'log', isDone: ({ hasLogged }) => hasLogged },
] as const satisfies readonly Step[];

export type StepId = (typeof steps)[number]['id'];

/** How a step stands: not done, done by what was done, or ticked by the person, who can take the tick away. */
export type Standing = 'open' | 'done' | 'marked';

export function standingOf(step: Step, facts: StepFacts): Standing {
  if (step.isDone?.(facts) === true) return 'done';
  return facts.marked.includes(step.id) ? 'marked' : 'open';
}

/** The first step that is still open; null where all are done. */
export function nextStep(facts: StepFacts): StepId | null {
  return steps.find((step) => standingOf(step, facts) === 'open')?.id ?? null;
}
