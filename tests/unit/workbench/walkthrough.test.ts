import { describe, expect, it } from 'vitest';
import { isFirefox, systemOf } from '../../../components/get-started/system.ts';
import {
  nextStep,
  type StepFacts,
  standingOf,
  steps,
} from '../../../lib/contributions/walkthrough.ts';
import { emergencyNumbers } from '../../../lib/help/emergency.ts';
import { getStarted } from '../../../lib/i18n/en/get-started.ts';

const nothing: StepFacts = {
  hasLogged: false,
  hasToldLimits: false,
  hasOwnHours: false,
  isPinned: false,
  marked: [],
};
const standing = (facts: Partial<StepFacts>) =>
  Object.fromEntries(steps.map((step) => [step.id, standingOf(step, { ...nothing, ...facts })]));

describe('the walkthrough', () => {
  it('has a title for every step', () => {
    for (const { id } of steps) expect(getStarted[`start.${id}`]).toMatch(/^[A-Z]/);
  });

  it('ticks a step when it was done, or when the person says so', () => {
    expect(standing({ hasLogged: true, marked: ['purpose', 'log'] })).toMatchObject({
      purpose: 'marked',
      log: 'done',
      hours: 'open',
    });
    expect(standing({ isPinned: true, hasOwnHours: true, hasToldLimits: true })).toMatchObject({
      pin: 'done',
      hours: 'done',
      known: 'done',
    });
  });

  it('goes on with the first step that is open', () => {
    expect(nextStep(nothing)).toBe('purpose');
    expect(nextStep({ ...nothing, marked: ['purpose', 'help'], hasToldLimits: true })).toBe(
      'hours',
    );
    expect(nextStep({ ...nothing, marked: steps.map(({ id }) => id) })).toBeNull();
  });
});

describe('the system', () => {
  const linux = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/150.0.0.0';
  const chromeOs = 'Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) AppleWebKit/537.36 Chrome/150.0.0.0';
  it.each([
    [{ platform: 'Win32', userAgent: 'x' }, 'windows'],
    [{ platform: 'MacIntel', userAgent: 'x' }, 'mac'],
    [{ platform: 'Linux x86_64', userAgent: linux }, 'linux'],
    [{ platform: 'Linux x86_64', userAgent: chromeOs }, 'chromeos'],
    [{ userAgent: 'x', userAgentData: { platform: 'Chrome OS' } }, 'chromeos'],
    [{ platform: '', userAgent: linux, userAgentData: { platform: 'macOS' } }, 'mac'],
    [{ userAgent: 'Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko Firefox/140.0' }, 'windows'],
    [{ platform: 'FreeBSD amd64', userAgent: 'x' }, null],
  ])('is told by what the browser says: %j', (machine, system) => {
    expect(systemOf(machine)).toBe(system);
  });

  it('has Firefox’s own settings where it is Firefox', () => {
    expect(isFirefox({ userAgent: 'Gecko/20100101 Firefox/140.0' })).toBe(true);
    expect(isFirefox({ userAgent: linux })).toBe(false);
  });
});

it('every emergency number is one, of a region that has a name', () => {
  const name = new Intl.DisplayNames('en', { type: 'region' });
  for (const [code, numbers] of Object.entries(emergencyNumbers)) {
    expect(numbers).toMatch(/^\d{2,5}(, \d{2,5})?$/);
    expect(name.of(code)).not.toBe(code);
  }
  expect(emergencyNumbers).toMatchObject({ DE: '112', GB: '999, 112', US: '911' });
});
