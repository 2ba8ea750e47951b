import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { measureGrowth } from './growth.ts';
import {
  growthLines,
  type Line,
  missesOf,
  ratioLines,
  restLines,
  sizeLines,
  tableOf,
} from './marks.ts';
import { measureRest } from './rest.ts';
import { measureRounds } from './rounds.ts';
import { sizesOf } from './sizes.ts';

const build = resolve(process.env['BENCH_BUILD'] ?? '.output/chrome-mv3');
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 15);
const seconds = Number(process.env['BENCH_REST_SECONDS'] ?? 180);
const wanted = process.argv.slice(2);
const started = performance.now();

/** A part of the benchmark by its name; `npm run bench -- sizes rounds` runs some. */
const parts: Readonly<Record<string, () => Promise<Line[]>>> = {
  sizes: async () => sizeLines(sizesOf(build)),
  rounds: async () => {
    const result = await measureRounds(build, rounds, say);
    say(
      `medians of ${result.rounds} rounds; ${result.repeated} were repeated because others used more than a quarter of a core, ` +
        `${result.disturbed} count although they did`,
    );
    return ratioLines(result);
  },
  growth: async () => growthLines(await measureGrowth(build, rounds, say)),
  rest: async () => restLines(await measureRest(build, seconds, say)),
};

function say(text: string): void {
  const time = ((performance.now() - started) / 1000).toFixed(0).padStart(5);
  console.log(`${time} s  ${text}`);
}

const unknown = wanted.filter((name) => !Object.hasOwn(parts, name));
if (unknown.length > 0) throw new Error(`no part ${unknown}; there are ${Object.keys(parts)}`);
if (!existsSync('/proc/stat')) throw new Error('the benchmark reads /proc: it runs on Linux only');

const lines: Line[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  say(`${name}:`);
  lines.push(...(await measure()));
}
console.log(`\n${tableOf(lines)}\n`);
const misses = missesOf(lines);
console.log(misses.length === 0 ? 'Every mark is met.' : `${misses.length} marks are missed.`);
