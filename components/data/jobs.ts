import { signal } from '@preact/signals';
import type { ExportKind, MadeFile } from '../../lib/exchange/door.ts';
import type { Desk } from '../workbench/desk.ts';

/** A file that was made, and the address under which this page holds it. */
export interface HeldFile {
  readonly name: string;
  readonly size: number;
  readonly url: string;
}

/** An export: under way, made, or not. It goes on while other views are looked at. */
export type Job =
  | { readonly state: 'making'; readonly share: number; readonly stop: () => void }
  | { readonly state: 'made'; readonly files: readonly HeldFile[] }
  | { readonly state: 'stopped' | 'broken' };

/** The one export of this page; null before the first. */
export const job = signal<Job | null>(null);

/** Often enough to be seen moving. */
const tellEvery = 100;

/** Makes the files and hands them over. One at a time: where one is under way, it goes on and nothing else happens. */
export async function startExport(desk: Desk, kind: ExportKind): Promise<void> {
  if (job.value?.state === 'making') return;
  const stopping = new AbortController();
  const { signal: stopped } = stopping;
  const making = (share: number): Job => ({
    state: 'making',
    share,
    stop: () => stopping.abort(),
  });
  letGo();
  job.value = making(0);
  try {
    const door = await desk.records.data();
    const made = await door.make(kind, { signal: stopped, progress: seldom(making) });
    const files = made.map(held);
    job.value = { state: 'made', files };
    for (const file of files) handOver(file);
  } catch (error) {
    if (!stopped.aborted) console.error(error);
    job.value = { state: stopped.aborted ? 'stopped' : 'broken' };
  }
}

/** What was made before takes up room until it is let go. */
function letGo(): void {
  if (job.value?.state === 'made') for (const { url } of job.value.files) URL.revokeObjectURL(url);
}

function seldom(making: (share: number) => Job) {
  let told = 0;
  return (done: number, total: number) => {
    const now = performance.now();
    if (now - told < tellEvery) return;
    told = now;
    job.value = making(done / total);
  };
}

export function held({ name, blob }: MadeFile): HeldFile {
  return { name, size: blob.size, url: URL.createObjectURL(blob) };
}

/** As a click on a link to it does; no permission is needed. */
export function handOver({ name, url }: HeldFile): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
