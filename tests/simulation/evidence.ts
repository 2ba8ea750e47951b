// docs/evidence.md, written by `npm run simulate`.

import { type Scale, settings } from './matrix.ts';
import {
  type Block,
  blockTable,
  type Comparison,
  comparisonTable,
  regionsForTimers,
  type Spaced,
  settingName,
  spacingTable,
} from './report.ts';

export interface Findings {
  readonly scale: Scale;
  readonly blocks: readonly Block[];
  readonly fresh: readonly Comparison[];
  readonly widened: readonly Comparison[];
  readonly spaced: readonly Spaced[];
}

const opening = `# What a simulator says of the pacing engine

Written by \`npm run simulate\`; do not edit by hand.

**A win here is not evidence of benefit in people.** The virtual workers follow equations that seem plausible (pain comes later
in people with a high tolerance, irritation fades in days, prompts wear off), with numbers drawn from ranges that were judged,
not fitted. No study has tested a desk app that paces posture by comfort. What the simulator can do is to show rules that fail even
under kind assumptions, and to compare rules at the same cost.

How it works: \`tests/simulation\`. Each virtual worker has a tolerance, day-to-day noise, a slow sensitivity, a fast irritation,
natural breaks, meetings, and a patience with prompts that prompts use up. All policies meet the same workers, the same shocks,
nights and meetings. The engine is driven through the same five functions as any outside program would use, and knows nothing of
a worker but what an app would be told: some bout ends, some onsets, some ratings.`;

const reading = `How to read it: flare-ups and pain should be low, prompts too. With 300 workers a difference below about 0.06 flare-ups a week is
noise; the worst tenth is 30 workers, and noisier still. The oracle knows each day's tolerance and is always obeyed; it ends
each bout at 0.55 of it, which at a low tolerance makes so many bouts that pain falls and flare-ups do not.`;

const fair = `Prompts are a budget, so the fair question is: against fixed timers that cost *the same prompts an hour*, what does the engine
reach? Timers of 10 to 60 min sitting and 10, 15, 20 or 30 min standing were run; each standing time gives a line, read at the
engine's prompts an hour. Ratios are to the mean of the lines, in brackets to the best line; below 1 the engine is better.
"Beyond every timer" means that no timer of the family prompts as often as the engine did; the ratio is then to the most frequent
one, which flatters the engine.`;

const ceiling = `The seer below knows today's tolerance, what each bout carries from the one before, and the very load at which the running bout
will bother; it is obeyed no more than any app. No engine can know the last of these. What separates it from the engine is the
most that better timing could still gain.`;

const learning = `The knower knows today's tolerance and what is carried, to the minute, but not when the running bout will bother. What separates
it from the engine is the most that better *learning* could gain. Around 40 min under realistic fatigue 0.90 of the pain, at
equal prompts, is beyond whoever does not know the future of each bout.`;

const spacing = `No rule prompts twice within 15 minutes (R21): prompts that follow each other more closely are switched off by people. With a
tolerance around 18 min the limits are mostly under 10 minutes, so that after a break of five minutes the next prompt has to wait
beyond them, whoever decides. The marks of 0.88 for flare-ups and for pain, every prompt followed, are out of reach for that
reason, even for the seer. With prompts allowed every twelve minutes, for the timers as well, the same engine reaches both. It stays at
15: people with so little tolerance are better served by longer breaks (R25) than by more prompts.`;

function section(title: string, text: string): string {
  return `## ${title}\n\n${text}`;
}

function tables(blocks: readonly Block[]): string {
  return settings
    .flatMap((setting) => blocks.filter((block) => block.setting === setting))
    .map(
      (block) =>
        `### Tolerance ${settingName(block.setting)}, ${block.breakMinutes}-minute breaks\n\n${blockTable(block)}`,
    )
    .join('\n\n');
}

function regions(blocks: readonly Block[]): string {
  const found = regionsForTimers(blocks);
  const list =
    found.length === 0 ? '- None in this run.' : found.map((one) => `- ${one}`).join('\n');
  return `Without regard to prompts, by flare-ups alone, a fixed timer did as well as the engine or better here:\n\n${list}

A timer needs no set-up, no ratings and no week of watching. Where it does as well, it is the simpler choice.`;
}

export function evidence({ scale, blocks, fresh, widened, spaced }: Findings): string {
  return [
    opening,
    `${scale.workers} workers in each cell, ${scale.days / 7} weeks, five working days of eight hours a week.`,
    section('At the same prompts an hour', fair),
    `![Mean pain against prompts an hour](evidence.svg)`,
    `### Fresh seed\n\n${comparisonTable(fresh)}`,
    `### Another fresh seed, all ranges widened by half\n\n${comparisonTable(widened)}`,
    section('What timing could do at best', `${ceiling}\n\n${comparisonTable(fresh, 'seer')}`),
    `${learning}\n\n${comparisonTable(fresh, 'knower')}`,
    section('What the time between prompts costs', `${spacing}\n\n${spacingTable(spaced)}`),
    section('Where fixed timers win or draw', regions(blocks)),
    section('All policies', reading),
    tables(blocks),
    '',
  ].join('\n\n');
}
