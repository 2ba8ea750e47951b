import { csvHead, csvRows } from '../report/csv.ts';
import {
  dayColumns,
  dayRows,
  entryColumns,
  entryRows,
  turnColumns,
  turnRows,
} from '../report/export-tables.ts';
import { fhirEntries, fhirHead, fhirObservations, fhirOpening, fhirTail } from '../report/fhir.ts';
import { type Day, dayOf } from '../timeline/days.ts';
import type { Instant } from '../timeline/entries.ts';
import type { ExportKind, MadeFile, Watch } from './door.ts';
import { iso, makeJson } from './make-json.ts';
import { textFile } from './text-file.ts';
import { weeksOfLog } from './weeks.ts';

/** Makes the files of one kind out of the whole log, day by day. @throws AbortError where it was stopped. */
export function make(
  kind: ExportKind,
  watch: Watch,
  now: Instant,
  zone: string,
): Promise<readonly MadeFile[]> {
  const makers = { json: makeJsonFile, csv: makeCsv, fhir: makeFhir };
  return makers[kind](watch, now, zone);
}

async function makeJsonFile(
  watch: Watch,
  now: Instant,
  zone: string,
): Promise<readonly MadeFile[]> {
  return [{ name: `deskpace-${dayOf(now, zone)}.json`, blob: await makeJson(watch, now) }];
}

async function makeCsv(watch: Watch, now: Instant, zone: string): Promise<readonly MadeFile[]> {
  const [entries, turns, days] = [textFile(), textFile(), textFile()];
  entries.add(csvHead(entryColumns));
  turns.add(csvHead(turnColumns));
  days.add(csvHead(dayColumns));
  for await (const week of weeksOfLog(now, zone, watch)) {
    entries.add(csvRows(entryColumns, entryRows(week)));
    turns.add(csvRows(turnColumns, turnRows(week)));
    days.add(csvRows(dayColumns, dayRows(week)));
  }
  const today: Day = dayOf(now, zone);
  return Object.entries({ entries, turns, days }).map(([name, text]) => ({
    name: `deskpace-${name}-${today}.csv`,
    blob: text.file('text/csv;charset=utf-8'),
  }));
}

async function makeFhir(watch: Watch, now: Instant, zone: string): Promise<readonly MadeFile[]> {
  const text = textFile();
  text.add(fhirHead(iso(now)));
  text.add(fhirEntries(fhirOpening, true));
  for await (const week of weeksOfLog(now, zone, watch))
    text.add(fhirEntries(fhirObservations(week), false));
  text.add(fhirTail);
  const name = `deskpace-fhir-${dayOf(now, zone)}.json`;
  return [{ name, blob: text.file('application/fhir+json') }];
}
