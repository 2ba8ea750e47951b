import { describe, expect, it } from 'vitest';
import {
  clockOf,
  facesFor,
  makeFaces,
  unitOf,
  writeLength,
  writeTime,
} from '../../../lib/i18n/faces.ts';

const minute = 60_000;
const locales = ['en-US', 'en-GB', 'de', 'es', 'fr', 'ja', 'ar-EG', 'ar', 'zh-TW', 'fa', 'hi'];

describe('times of day from stored faces', () => {
  it.each(locales)('read as the browser’s own formatter writes them: %s', (locale) => {
    const faces = makeFaces(locale);
    const clock = clockOf(locale, undefined);
    const midnight = new Date(2026, 10, 23).getTime();
    for (let at = midnight; at < midnight + 24 * 60 * minute; at += 7 * minute) {
      expect(writeTime(faces, at)).toBe(clock.format(at));
    }
  });

  it.each(locales)('and lengths read as the browser writes them: %s', (locale) => {
    const faces = makeFaces(locale);
    for (const style of ['narrow', 'long'] as const) {
      const minutes = unitOf(locale, 'minute', style);
      const both = new Intl.DurationFormat(locale, { style });
      for (let length = 0; length < 24 * 60; length += 1) {
        const [hours, rest] = [Math.floor(length / 60), length % 60];
        expect(writeLength(faces[style], length + 0.5)).toBe(
          hours === 0 ? minutes.format(rest) : both.format({ hours, minutes: rest }),
        );
      }
      expect(writeLength(faces[style], 24 * 60)).toBeNull();
    }
  });

  it('are used for their own language alone, and only when whole', () => {
    const stored = JSON.parse(JSON.stringify(makeFaces('de')));
    expect(facesFor(stored, 'de')).toEqual(makeFaces('de'));
    expect(facesFor(stored, 'fr')).toBeNull();
    expect(facesFor({ ...stored, hours: [] }, 'de')).toBeNull();
    expect(facesFor(undefined, 'de')).toBeNull();
    expect(facesFor('faces', 'de')).toBeNull();
  });
});
