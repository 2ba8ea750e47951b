import { describe, expect, it } from 'vitest';
import {
  answered,
  answersOf,
  moved,
  nextAsk,
  steppedBack,
} from '../../../components/palette/steps.ts';
import { answerIn, answersIn, type Moment, takeApart } from '../../../lib/contributions/asking.ts';
import type { Command } from '../../../lib/contributions/command.ts';
import { allCommands, commands } from '../../../lib/contributions/commands.ts';
import { commandTexts } from '../../../lib/i18n/en/commands.ts';

/** Monday, 10:00 in UTC. */
const now = Date.UTC(2026, 10, 23, 10);
const moment: Moment = { now, zone: 'UTC', glance: null };
const minute = 60_000;

function command(id: string): Command {
  const found = allCommands.find((known) => known.id === id);
  if (found === undefined) throw new Error(`no command ${id}`);
  return found;
}
const typed = (id: string, text: string) => {
  const { figures } = takeApart(text, commandTexts['palette.fillers']);
  return answersIn(command(id), figures, moment);
};

describe('commands', () => {
  it('have an id and a title "Category: Title" each', () => {
    expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
    for (const { id } of commands) expect(commandTexts[id]).toMatch(/^[A-Z][\w -]+: [A-Z]/);
  });

  it('do what they say with what was answered', () => {
    expect(command('pain.log').run(moment, { score: 4 })).toEqual({
      intent: { type: 'logPain', score: 4 },
    });
    expect(command('posture.logAgo').run(moment, { posture: 'walking', ago: 10 })).toEqual({
      intent: { type: 'changePosture', to: 'walking', ago: 10 },
    });
    expect(command('quiet.until').run(moment, { until: now + minute })).toEqual({
      intent: { type: 'beQuiet', until: now + minute, why: 'pause' },
    });
    expect(command('overdo.until').run(moment, { until: now + minute })).toEqual({
      intent: { type: 'planOverdo', until: now + minute, activity: 'sitting' },
    });
    expect(command('prompts.take').run(moment, {})).toBeNull();
  });
});

describe('figures typed with a command', () => {
  it('are taken apart from the words, with what only goes with figures', () => {
    const fillers = commandTexts['palette.fillers'];
    expect(takeApart('walk 10 min ago', fillers)).toEqual({ words: 'walk', figures: ['10'] });
    expect(takeApart('minutes ago', fillers)).toEqual({ words: 'minutes ago', figures: [] });
    expect(takeApart('quiet until 14:30', fillers)).toEqual({ words: 'quiet', figures: ['14:30'] });
  });

  it('answer the first thing that they fit', () => {
    expect(typed('pain.log', 'pain 4')).toEqual({ score: 4 });
    expect(typed('pain.log', 'pain 4 20 min ago')).toEqual({ score: 4, ago: 20 });
    expect(typed('posture.switchToWalking', 'walk 10 min ago')).toEqual({ ago: 10 });
    expect(typed('pain.log', 'pain 11')).toEqual({ ago: 11 });
    expect(typed('quiet.until', 'quiet until 14:30')).toEqual({ until: now + 270 * minute });
    expect(typed('quiet.until', 'quiet 45')).toEqual({ until: now + 45 * minute });
  });

  it('leave out a command that they do not fit', () => {
    expect(typed('log.undo', 'undo 4')).toBeNull();
    expect(typed('pain.log', 'pain 900')).toBeNull();
    expect(typed('prompts.postpone', 'postpone 7')).toBeNull();
  });

  it('are answers within their bounds alone', () => {
    expect([answerIn('score', '10', moment), answerIn('score', '11', moment)]).toEqual([10, null]);
    expect([answerIn('ago', '0', moment), answerIn('ago', '720', moment)]).toEqual([null, 720]);
    expect(answerIn('until', '9:05', moment)).toBe(now + 23 * 60 * minute + 5 * minute);
    expect(answerIn('until', '25:00', moment)).toBeNull();
    expect(answerIn('posture', '1', moment)).toBeNull();
  });
});

describe('steps', () => {
  it('ask one thing after the other, and go back', () => {
    const first = { command: command('posture.logAgo'), given: [{}] };
    expect(nextAsk(first)).toBe('posture');
    const second = answered(first, 'posture', 'standing');
    expect(nextAsk(second)).toBe('ago');
    const last = answered(second, 'ago', 15);
    expect(nextAsk(last)).toBeNull();
    expect(answersOf(last.given)).toEqual({ posture: 'standing', ago: 15 });
    expect(steppedBack(second)).toEqual(first);
    expect(steppedBack(first)).toBeNull();
  });

  it('do not ask what was typed with the command', () => {
    expect(nextAsk({ command: command('posture.logAgo'), given: [{ ago: 5 }] })).toBe('posture');
  });

  it('move the choice round at the ends and leave other keys alone', () => {
    expect([moved('ArrowDown', 2, 3), moved('ArrowUp', 0, 3), moved('PageDown', 0, 20)]).toEqual([
      0, 2, 8,
    ]);
    expect([moved('x', 0, 3), moved('Home', 1, 3), moved('ArrowDown', 0, 0)]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
