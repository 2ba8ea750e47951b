import { browser } from 'wxt/browser';

/**
 * What the browser was told, kept in memory for as long as it runs, so that nothing is told twice: `badge` and `idle` as they were
 * set last, `shown` the prompt and round whose notification was made.
 */
export interface Marks {
  readonly badge?: string | undefined;
  readonly idle?: number | undefined;
  readonly shown?: string | undefined;
}

const key = 'marks';

/** Null in the first turn since the browser started. */
export async function readMarks(): Promise<Marks | null> {
  const { [key]: marks } = await browser.storage.session.get(key);
  return (marks as Marks | undefined) ?? null;
}

export async function writeMarks(marks: Marks): Promise<void> {
  await browser.storage.session.set({ [key]: marks });
}
