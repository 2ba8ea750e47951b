import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { momentOf, textsOf } from '../../../lib/movements/index.ts';
import { sentences } from '../../../lib/pacing/sentences.ts';
import { topicsOf } from '../../../scripts/texts.ts';

/** Where each of the 25 messages of pacing.md 6.2 is said; its words may be fitted to the place. */
const messages: readonly (readonly [number: number, key: string, words: RegExp])[] = [
  [1, 'prompt.sitting.1', /^Good moment to change position, while it still feels fine\.$/],
  [2, 'prompt.sitting.2', /your pick/],
  [3, 'prompt.walk.1', /^A two-minute wander\? Your next posture is your best posture\.$/],
  [4, 'prompt.standing.1', /^Standing has had its turn\. Sit, lean or walk for a bit\.$/],
  [5, 'prompt.sitting.3', /^In the middle of something\? Finish the line, then move\./],
  [6, 'badge.hint', /^Small wiggle\?$/],
  [7, 'prompt.call.1', /^Call over\. Your body might like a few steps\.$/],
  [8, 'done.skipPrompt', /quiet until/i],
  [9, 'firstBaseline', /starting point/],
  [
    10,
    'plan.why.text',
    /^We stop a little before it starts to bother you\. That is how comfort grows\.$/,
  ],
  [11, 'grow', /^Last week felt steady\..*You can say no\.$/],
  [12, 'holdMixed', /Staying steady is part of growing\.$/],
  [13, 'stepBack', /a bit easier.*Many people go up and down on the way\.$/],
  [14, 'ceiling', /From here, variety does more than length\.$/],
  [15, 'movement.common', /A mild ache is okay if it settles; .* if it climbs\.$/],
  [16, 'flareUpBegan', /^More sore than usual\? That happens and it usually settles\./],
  [
    17,
    'plan.flareUp.why',
    /^A flare-up means your system is extra sensitive just now\. Your back is still strong\.$/,
  ],
  [18, 'prompt.flareUp.1', /^A slow minute on your feet often feels better than staying still\./],
  [19, 'plan.goal.flareUp', /No targets in a flare-up: anything you do counts\.$/],
  [20, 'flareUpEnded', /^Feels like it's easing\. We'll go back in small steps over a few days\.$/],
  [21, 'boomBust', /Want to try spreading it a little\?$/],
  [22, 'goodDay', /Keeping a little in reserve can make tomorrow good too\.$/],
  [23, 'plan.overdo.tip.sitNearTheDoor', /near the door/],
  [
    24,
    'smallStep',
    /^Things have been quiet\. One easy thing today, maybe half a minute of standing\?$/,
  ],
  [25, 'report.setups.longer', /about \{minutes\} min longer, which could still be chance$/],
];

const texts = Object.assign({}, sentences, ...(await topicsOf('en')).values());
const code = globSync('{lib,components}/**/*.{ts,tsx}')
  .filter((file) => !file.includes('i18n/') && !file.endsWith('pacing/sentences.ts'))
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');
const chosen = new Set<string>(
  [true, false].flatMap((flareUp) =>
    [true, false].flatMap((afterCall) =>
      (['sitting', 'standing', 'walking'] as const).flatMap((activity) =>
        (['walk', 'stand', 'sit', 'move'] as const).flatMap((suggestion) =>
          textsOf(momentOf({ activity, suggestion, flareUp, afterCall })),
        ),
      ),
    ),
  ),
);
/** Said by its key, or by a key that is put together where its beginning stands. */
const isSaid = (key: string) =>
  chosen.has(key) ||
  code.includes(`'${key}'`) ||
  (key.includes('.') && code.includes(`\`${key.slice(0, key.lastIndexOf('.') + 1)}\${`));

describe('the messages of pacing.md 6.2', () => {
  it('are 25', () => {
    expect(messages.map(([number]) => number)).toEqual(Array.from({ length: 25 }, (_, i) => i + 1));
  });

  it.each(messages)('number %i is %s', (_number, key, words) => {
    expect(texts[key]).toMatch(words);
    expect(isSaid(key)).toBe(true);
  });

  it('of prompts are all chosen in some moment', () => {
    const all = Object.keys(texts).filter((key) => /^prompt\.\w+\.\d+$/.test(key));
    expect(all.filter((key) => !chosen.has(key))).toEqual([]);
  });
});
