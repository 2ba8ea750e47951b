import type { ExportKind } from '../../lib/exchange/door.ts';

/** Addresses under the report that lead to a person's data, and what each begins at once. */
export const dataPlaces = {
  data: null,
  'export-json': 'json',
  'export-csv': 'csv',
  'export-fhir': 'fhir',
} as const satisfies Readonly<Record<string, ExportKind | null>>;
export type DataPlace = keyof typeof dataPlaces;

export function isDataPlace(rest: string): rest is DataPlace {
  return Object.hasOwn(dataPlaces, rest);
}
