import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportSpeech } from '../../../components/report/say.ts';
import { speech } from '../../../components/workbench/speech.ts';
import { findingsOf } from '../../../lib/report/findings.ts';
import type { Sentence } from '../../../lib/report/sentence.ts';
import { summaryOf } from '../../../lib/report/summary.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { type Activity, activities } from '../../../lib/timeline/entries.ts';
import { Diary } from './diary.ts';

const { say } = reportSpeech(speech('en', 'Europe/Berlin'));

type Write = (diary: Diary, when: string, activity: Activity, n: number) => unknown;

const writes: readonly Write[] = [
  (diary, when, activity) => diary.posture(when, activity),
  (diary, when, activity) => diary.posture(when, activity),
  (diary, when, _, n) => diary.pain(when, n),
  (diary, when, activity, n) => diary.prompt(when, activity, 5 + n),
  (diary, when, _, n) => diary.answer(when, n % 2 === 0 ? 'taken' : 'skipped'),
  (diary, when, activity, n) => diary.decide(when, activity, 'grow', 10 + n, 20 - n),
  (diary, when) => diary.add(when, { type: 'flareUpBegan', by: 'person' }),
];

/** Weeks of all kinds: with and without ratings, prompts, decisions, flare-ups. */
const diaries = fc
  .array(fc.record({ kind: fc.nat({ max: writes.length - 1 }), n: fc.nat({ max: 10 }) }), {
    maxLength: 40,
  })
  .map((steps) => {
    const diary = new Diary();
    steps.forEach(({ kind, n }, i) => {
      const time = Temporal.PlainTime.from('08:00').add({ hours: i % 10, minutes: n * 5 });
      const when = `2026-11-${23 + Math.floor(i / 10)} ${time.toString().slice(0, 5)}`;
      writes[kind]?.(diary, when, activities[n % 3] ?? 'sitting', n);
    });
    return diary;
  });

function sentencesOf(diary: Diary): readonly Sentence[] {
  const now = diary.time('2026-11-27 18:00');
  const model = weekModel({ week: '2026-W48', entries: diary.entries, now, zone: diary.zone });
  return [...summaryOf(model), ...Object.values(findingsOf(model))];
}

describe('the words of a report', () => {
  it('leave no place unfilled and no number unreadable, whatever was logged', () => {
    fc.assert(
      fc.property(diaries, (diary) => {
        for (const sentence of sentencesOf(diary)) {
          expect(say(sentence)).not.toMatch(/[{}]|NaN|Infinity|undefined|null/);
        }
      }),
    );
  });

  it('stay within 140 characters', () => {
    fc.assert(
      fc.property(diaries, (diary) => {
        for (const sentence of sentencesOf(diary))
          expect(say(sentence).length).toBeLessThanOrEqual(140);
      }),
    );
  });
});
