import { signal } from '@preact/signals-core';
import { expect, it, vi } from 'vitest';
import { language } from '../../../components/language/language.ts';
import { openDesk } from '../../../components/popup/desk.ts';
import type { Session } from '../../../lib/client/session.ts';

const minute = 60_000;

it('a time that was chosen for a change and not used goes back to now, ten minutes after the last choice', () => {
  vi.useFakeTimers();
  const session = { glance: signal(null), now: signal(0), settings: signal({}) };
  const desk = openDesk(session as unknown as Session, language('en', 'UTC'), {
    openPalette: () => undefined,
    keepFocus: () => undefined,
  });
  desk.ago.value = 30;
  vi.advanceTimersByTime(9 * minute);
  desk.ago.value = 60;
  vi.advanceTimersByTime(9 * minute);
  expect(desk.ago.value).toBe(60);
  vi.advanceTimersByTime(minute);
  expect(desk.ago.value).toBe(0);
  vi.useRealTimers();
});
