import { describe, expect, it } from 'vitest';
import {
  asFound,
  companySettings,
  companyValues,
  policySchema,
} from '../../../lib/contributions/company.ts';
import { settings } from '../../../lib/contributions/settings.ts';
import { withValue } from '../../../lib/contributions/values.ts';
import { inForce } from '../../../lib/store/first.ts';

const policy = {
  'appearance.language': 'de',
  'hours.quiet': [['12:00', '13:00']],
  'presence.awayAfter': 900,
  'pacing.risk': 0.3,
  unknown: true,
};

describe('what a company sets', () => {
  it('is how Deskpace looks and when it is quiet, in range; never what belongs to a body', () => {
    expect(companyValues(policy)).toEqual({
      'appearance.language': 'de',
      'hours.quiet': [['12:00', '13:00']],
    });
    expect(companySettings.some(({ group }) => group === 'pacing')).toBe(false);
    for (const nothing of [undefined, null, 7, 'x', []]) expect(companyValues(nothing)).toEqual({});
  });

  it('holds until the person says otherwise, who may also go back to the default', () => {
    const company = companyValues(policy);
    expect(inForce({ company, settings: undefined })).toEqual(company);
    const own = withValue({}, 'appearance.language', 'browser', company);
    expect(own).toEqual({ 'appearance.language': 'browser' });
    expect(inForce({ company, settings: own })).toMatchObject({ 'appearance.language': 'browser' });
    expect(withValue(own, 'appearance.language', 'de', company)).toEqual({});
  });

  it('is the default that the editor shows', () => {
    const language = settings.find(({ key }) => key === 'appearance.language');
    if (language === undefined) throw new Error('no such setting');
    expect(asFound(language, { 'appearance.language': 'fr' }).default).toBe('fr');
    expect(asFound(language, { 'appearance.language': 'xx' }).default).toBe('browser');
    expect(asFound(language, {})).toBe(language);
  });

  it('is checked by a schema that names each of them', () => {
    const { properties } = policySchema() as { properties: Record<string, unknown> };
    expect(Object.keys(properties)).toEqual(companySettings.map(({ key }) => key));
    expect(properties['hours.working']).toEqual({
      type: 'array',
      items: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
    });
  });
});
