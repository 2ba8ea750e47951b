// What is measured (pacing.md 4.3), for one worker and for a cell of workers.

export interface Outcome {
  readonly flareUpsAWeek: number;
  /** Mean over working minutes, 0-10. */
  readonly pain: number;
  readonly promptsAnHour: number;
  readonly ignored: number;
  readonly beforePain: number;
  readonly seated: number;
  readonly boutsADay: number;
  readonly walkMinutesADay: number;
}

/** Counts as a worker's weeks go by. */
export class Tally {
  flareUps = 0;
  private minutes = 0;
  private seated = 0;
  private walked = 0;
  private pain = 0;
  private prompts = 0;
  private taken = 0;
  private bouts = 0;
  private hurt = 0;

  minute(place: string, pain: number): void {
    this.minutes += 1;
    this.pain += pain;
    if (place === 'sitting') this.seated += 1;
    if (place === 'walking') this.walked += 1;
  }

  prompt(taken: boolean): void {
    this.prompts += 1;
    if (taken) this.taken += 1;
  }

  bout(hurt: boolean): void {
    this.bouts += 1;
    if (hurt) this.hurt += 1;
  }

  outcome(days: number): Outcome {
    const workdays = this.minutes / 480;
    const desk = this.minutes - this.walked;
    return {
      flareUpsAWeek: (this.flareUps * 7) / days,
      pain: this.pain / this.minutes,
      promptsAnHour: (this.prompts * 60) / this.minutes,
      ignored: this.prompts === 0 ? 0 : 1 - this.taken / this.prompts,
      beforePain: 1 - this.hurt / Math.max(1, this.bouts),
      seated: this.seated / desk,
      boutsADay: this.bouts / workdays,
      walkMinutesADay: this.walked / workdays,
    };
  }
}

/** The same figures over many workers, with the worst tenth by flare-ups and by pain. */
export interface Cell extends Outcome {
  readonly name: string;
  readonly worstFlareUps: number;
  readonly worstPain: number;
}

export function summarise(name: string, outcomes: readonly Outcome[]): Cell {
  const mean = (of: (outcome: Outcome) => number): number => average(outcomes.map(of));
  return {
    name,
    flareUpsAWeek: mean((o) => o.flareUpsAWeek),
    pain: mean((o) => o.pain),
    promptsAnHour: mean((o) => o.promptsAnHour),
    ignored: mean((o) => o.ignored),
    beforePain: mean((o) => o.beforePain),
    seated: mean((o) => o.seated),
    boutsADay: mean((o) => o.boutsADay),
    walkMinutesADay: mean((o) => o.walkMinutesADay),
    worstFlareUps: worstTenth(outcomes.map((o) => o.flareUpsAWeek)),
    worstPain: worstTenth(outcomes.map((o) => o.pain)),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function worstTenth(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => b - a);
  return average(sorted.slice(0, Math.max(1, Math.round(sorted.length / 10))));
}
