import { expect, it } from 'vitest';
import { dayTicks } from '../../../components/report/charts/look.ts';
import { speech } from '../../../components/workbench/speech.ts';

const days = Array.from({ length: 7 }, (_, i) => `2026-11-${23 + i}`);
const ticks = (locale: string, width: number) =>
  days.map(dayTicks(speech(locale, 'UTC'), days, { width }));

it('days have their short names where these fit, and a letter where they would run into one another', () => {
  expect(ticks('en', 260)).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(ticks('en', 160)).toEqual(['M', 'T', 'W', 'T', 'F', 'S', 'S']);
  expect(ticks('ar', 480)[2]).toBe('الأربعاء');
  expect(ticks('ar', 260)[2]).toBe('ر');
});
