import type { Glance } from '../../../lib/tracker/glance.ts';

export const minute = 60_000;
export const now = Date.parse('2026-11-23T14:18:00Z');

/** Eighteen minutes into sitting, on an ordinary afternoon. */
export const glance: Glance = {
  version: 1,
  at: now,
  zone: 'Europe/Berlin',
  day: '2026-11-23',
  fresh: false,
  posture: 'sitting',
  certainty: 'confirmed',
  cause: 'said',
  postureSince: now - 18 * minute,
  clock: { activity: 'sitting', spent: 18, running: true, zeroAt: now - 18 * minute },
  limits: { sitting: 25, standing: 15, walking: 10 },
  baselines: { sitting: 27, standing: 16, walking: 10 },
  nextPromptAt: now + 7 * minute,
  silent: null,
  prompt: null,
  postponedUntil: null,
  gap: null,
  running: null,
  movement: null,
  felt: null,
  quiet: null,
  overdo: null,
  flareUp: null,
  lastPain: null,
  undo: null,
  redo: false,
  strip: [],
  pains: [],
  totals: { sitting: 0, standing: 0, walking: 0, away: 0, unsure: 0 },
  question: null,
  askPosture: false,
  news: [],
  spans: [],
};
