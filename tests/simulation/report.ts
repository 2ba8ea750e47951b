// Cells to tables, in Markdown. Text only: what is measured is in outcome.ts, what is compared in compare.ts.

import { type Line, type Measure, measures, type Ratio, ratioAt } from './compare.ts';
import { markOf, type Setting } from './matrix.ts';
import type { Cell } from './outcome.ts';

export interface Block {
  readonly setting: Setting;
  readonly breakMinutes: number;
  readonly cells: readonly Cell[];
}

export interface Comparison {
  readonly setting: Setting;
  readonly lines: readonly Line[];
  readonly engine: Cell;
  readonly knower: Cell;
  readonly seer: Cell;
}

export const measureNames: Readonly<Record<Measure, string>> = {
  flareUpsAWeek: 'flare-ups',
  pain: 'pain',
  worstFlareUps: 'flare-ups, worst tenth',
  worstPain: 'pain, worst tenth',
};

export function settingName({ tolerance, everyPromptFollowed }: Setting): string {
  return `around ${tolerance} min, ${everyPromptFollowed ? 'every prompt followed' : 'realistic prompt fatigue'}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [row(head), row(rule), ...rows.map(row)].join('\n');
}

const two = (value: number): string => value.toFixed(2);
const percent = (value: number): string => `${Math.round(value * 100)} %`;

/** The table of pacing.md 4.4 for one tolerance, adherence and break length. */
export function blockTable({ cells }: Block): string {
  const head = [
    'policy',
    'flare-ups a week',
    'worst tenth',
    'pain',
    'worst tenth',
    'bouts before pain',
    'prompts an hour',
    'ignored',
    'seated',
    'walking a day',
  ];
  return table(
    head,
    cells.map((cell) => [
      cell.name,
      two(cell.flareUpsAWeek),
      two(cell.worstFlareUps),
      two(cell.pain),
      two(cell.worstPain),
      percent(cell.beforePain),
      cell.promptsAnHour === 0 ? '-' : two(cell.promptsAnHour),
      cell.promptsAnHour === 0 ? '-' : percent(cell.ignored),
      percent(cell.seated),
      `${Math.round(cell.walkMinutesADay)} min`,
    ]),
  );
}

/** A ratio beside its mark; a missed mark is said in words, so that nobody has to compare digits. */
export function ratioText({ typical, best }: Ratio, mark: number | null): string {
  const text = `${two(typical)} (best line ${two(best)})`;
  if (mark === null) return text;
  return `${text}, mark ${two(mark)}${Number(two(typical)) <= mark ? '' : ' **missed**'}`;
}

/** What the engine, or with the same fatigue a knower or a seer, reaches; the marks are the engine's. */
export function comparisonTable(
  comparisons: readonly Comparison[],
  who: 'engine' | 'knower' | 'seer' = 'engine',
): string {
  const head = ['setting', 'prompts an hour', ...measures.map((measure) => measureNames[measure])];
  return table(
    head,
    comparisons.map(({ setting, lines, [who]: cell }) => [
      settingName(setting),
      `${two(cell.promptsAnHour)}${isInside(lines, cell) ? '' : ' (beyond every timer)'}`,
      ...measures.map((measure) =>
        ratioText(
          ratioAt(lines, cell, measure),
          who === 'engine' ? markOf(setting)[measure] : null,
        ),
      ),
    ]),
  );
}

/** One comparison with prompts at least so many minutes apart, for every policy in it. */
export interface Spaced {
  readonly minutes: number;
  readonly comparison: Comparison;
}

/** What the least time between prompts costs: the engine, the knower and the seer at each. */
export function spacingTable(spaced: readonly Spaced[]): string {
  const head = ['prompts apart', 'who', 'prompts an hour', 'flare-ups', 'pain'];
  return table(
    head,
    spaced.flatMap(({ minutes, comparison }) =>
      [comparison.engine, comparison.knower, comparison.seer].map((cell) => [
        `${minutes} min`,
        cell.name,
        two(cell.promptsAnHour),
        ...(['flareUpsAWeek', 'pain'] as const).map((measure) =>
          two(ratioAt(comparison.lines, cell, measure).typical),
        ),
      ]),
    ),
  );
}

/** Whether a fixed timer of the family costs at least as many prompts: else the ratio is to the last timer. */
function isInside(lines: readonly Line[], { promptsAnHour }: Cell): boolean {
  return lines.some((line) => line.some((cell) => cell.promptsAnHour >= promptsAnHour));
}

/** Two standard errors of a difference with 300 workers (pacing.md 4.4); less is noise. */
const noise = 0.06;

/** Where a fixed timer did as well or better, one sentence each. */
export function regionsForTimers(blocks: readonly Block[]): string[] {
  return blocks.flatMap(({ setting, breakMinutes, cells }) => {
    const engine = cells.find(({ name }) => name === 'engine');
    const timers = cells.filter(({ name }) => name.startsWith('fixed'));
    const best = timers.toSorted((a, b) => a.flareUpsAWeek - b.flareUpsAWeek)[0];
    if (engine === undefined || best === undefined) return [];
    const gap = engine.flareUpsAWeek - best.flareUpsAWeek;
    const where = `Tolerance ${settingName(setting)}, ${breakMinutes}-minute breaks`;
    const figures = `${two(best.flareUpsAWeek)} flare-ups a week and ${two(best.pain)} pain at ${two(best.promptsAnHour)} prompts an hour, the engine ${two(engine.flareUpsAWeek)} and ${two(engine.pain)} at ${two(engine.promptsAnHour)}`;
    if (gap > noise) return [`${where}: ${best.name} wins: ${figures}.`];
    if (gap > -noise)
      return [`${where}: no difference beyond noise from ${best.name}: ${figures}.`];
    return [];
  });
}
