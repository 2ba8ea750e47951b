import { jsonEntries, jsonHead, jsonTail } from '../report/export-json.ts';
import { readBeside, storedDays } from '../store/everything.ts';
import { decodeEntries } from '../timeline/decode.ts';
import type { Entry, Instant } from '../timeline/entries.ts';
import type { Watch } from './door.ts';
import { textFile } from './text-file.ts';

/** The whole log and the settings, lossless, put together day by day. @throws AbortError where it was stopped. */
export async function makeJson(watch: Watch, now: Instant): Promise<Blob> {
  const { meta, settings } = await readBeside();
  const text = textFile();
  text.add(jsonHead({ exportedAt: iso(now), device: meta?.device ?? '', settings }));
  // An entry is kept with each day that it speaks of, and written with the first of them.
  const written = new Set<string>();
  for await (const { days, done, total } of storedDays()) {
    watch.signal.throwIfAborted();
    const found = days.flatMap(([day, stored]) => decodeEntries(day, stored).entries);
    const isFirst = written.size === 0;
    text.add(jsonEntries(unwritten(found, written), isFirst));
    watch.progress(done, total);
  }
  text.add(jsonTail);
  return text.file('application/json');
}

function unwritten(entries: readonly Entry[], written: Set<string>): readonly Entry[] {
  return entries.filter(({ id }) => {
    const isNew = !written.has(id);
    written.add(id);
    return isNew;
  });
}

export function iso(at: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}
