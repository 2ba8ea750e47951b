import { endOf, startOf } from '../timeline/days.ts';
import { type Activity, activities, type EntryOf, standing } from '../timeline/entries.ts';
import { madeOn } from '../timeline/kept.ts';
import type { DayModel } from './day.ts';
import { hasAnything, type WeekOfLog, withOffset } from './export-tables.ts';
import { uuidOf } from './uuid.ts';

/** A resource of HL7 FHIR R4 (4.0.1), as JSON. */
export interface Resource {
  readonly resourceType: string;
  readonly id: string;
  readonly [name: string]: unknown;
}

const postureSystem = 'https://deskpace.example/fhir/CodeSystem/posture-time';
type Timed = Activity | 'unsure';
const timed: readonly Timed[] = [...activities, 'unsure'];

const names: Readonly<Record<Timed, { readonly display: string; readonly definition: string }>> = {
  sitting: { display: 'Time sitting', definition: 'Minutes of a day spent sitting at the desk.' },
  standing: {
    display: 'Time standing',
    definition: 'Minutes of a day spent standing at the desk.',
  },
  walking: {
    display: 'Time walking',
    definition: 'Minutes of a day spent moving away from the desk.',
  },
  unsure: {
    display: 'Time of unsure posture',
    definition: 'Minutes of a day at the desk of which nobody could tell the posture.',
  },
};

/** Says what the codes for posture time mean, so that the file explains itself. */
const codeSystem: Resource = {
  resourceType: 'CodeSystem',
  id: 'posture-time',
  url: postureSystem,
  version: '1',
  name: 'DeskpacePostureTime',
  title: 'Time in a posture at a desk',
  status: 'active',
  description: 'Self-reported and inferred time in a posture, as Deskpace counts it.',
  caseSensitive: true,
  content: 'complete',
  count: timed.length,
  concept: timed.map((code) => ({ code, ...names[code] })),
};

/** Nobody in particular: Deskpace knows no name. */
const person: Resource = { resourceType: 'Patient', id: 'person' };

const software: Resource = {
  resourceType: 'Device',
  id: 'deskpace',
  deviceName: [{ name: 'Deskpace', type: 'user-friendly-name' }],
  note: [{ text: 'A pacing aid for desk work. Not a medical device.' }],
};

const reference = ({ resourceType, id }: Resource) => ({
  reference: `urn:uuid:${uuidOf(`${resourceType}/${id}`)}`,
});
const category = (code: 'survey' | 'activity', display: string) => [
  {
    coding: [
      { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code, display },
    ],
  },
];
const loincPain = {
  system: 'http://loinc.org',
  code: '72514-3',
  display: 'Pain severity - 0-10 verbal numeric rating [Score] - Reported',
};
const common = {
  resourceType: 'Observation',
  status: 'final',
  subject: reference(person),
  device: reference(software),
} as const;
const quantity = (value: number, unit: string, code: string) => ({
  value,
  unit,
  system: 'http://unitsofmeasure.org',
  code,
});

function ratingOf(entry: EntryOf<'painLogged'> | EntryOf<'dayRated'>): Resource {
  const isOfDay = entry.type === 'dayRated';
  const text = isOfDay ? 'Pain of a whole day, rated at its end, 0 to 10' : 'Pain, 0 to 10';
  return {
    ...common,
    id: entry.id,
    category: category('survey', 'Survey'),
    code: { coding: [loincPain], text },
    effectiveDateTime: isOfDay ? entry.date : withOffset(entry.since, entry.zone),
    issued: withOffset(entry.at, entry.zone),
    performer: [reference(person)],
    valueQuantity: quantity(entry.score, '{score}', '{score}'),
  };
}

function timeOf({ day, totals }: DayModel, posture: Timed, zone: string): Resource {
  const { display } = names[posture];
  return {
    ...common,
    id: `${day}-${posture}`,
    category: category('activity', 'Activity'),
    code: { coding: [{ system: postureSystem, code: posture, display }], text: display },
    effectivePeriod: {
      start: withOffset(startOf(day, zone), zone),
      end: withOffset(endOf(day, zone), zone),
    },
    valueQuantity: quantity(Math.round(totals[posture] * 1000) / 1000, 'min', 'min'),
  };
}

/** The resources that every Bundle begins with. */
export const fhirOpening: readonly Resource[] = [codeSystem, person, software];

/**
 * A week as Observations: each pain rating under LOINC 72514-3, each day's minutes in each posture under codes of our own, in UCUM
 * units. Ratings that were taken back are left out.
 */
export function fhirObservations({ model, entries, zone }: WeekOfLog): readonly Resource[] {
  const days = new Set(model.days.map(({ day }) => day));
  const ratings = standing(entries)
    .filter((entry) => days.has(madeOn(entry)))
    .filter((entry) => entry.type === 'painLogged' || entry.type === 'dayRated')
    .map(ratingOf);
  const times = model.days
    .filter((day) => !day.ahead && hasAnything(day))
    .flatMap((day) => timed.map((posture) => timeOf(day, posture, zone)));
  return [...ratings, ...times];
}

/** The beginning of a Bundle of type collection, up to its first entry. */
export function fhirHead(madeAt: string): string {
  const members = { resourceType: 'Bundle', type: 'collection', timestamp: madeAt };
  return `${JSON.stringify(members).slice(0, -1)},"entry":[`;
}

/** Entries of the Bundle, each on a line of its own. `first`: whether none has been written before. */
export function fhirEntries(resources: readonly Resource[], first: boolean): string {
  if (resources.length === 0) return '';
  const lines = resources.map((resource) =>
    JSON.stringify({ fullUrl: reference(resource).reference, resource }),
  );
  return `${first ? '\n' : ',\n'}${lines.join(',\n')}`;
}

export const fhirTail = '\n]}\n';
