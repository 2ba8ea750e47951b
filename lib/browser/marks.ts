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

/** Null in the first turn since the browser started. Where they cannot be read the worst is that something is told twice. */
export async function readMarks(): Promise<Marks | null> {
  try {
    const { [key]: marks } = await browser.storage.session.get(key);
    return (marks as Marks | undefined) ?? null;
  } catch (error) {
    console.error(error);
    return {};
  }
}

/** Never throws: a turn that is stored is not undone by it. */
export async function writeMarks(marks: Marks): Promise<void> {
  await browser.storage.session.set({ [key]: marks }).catch(console.error);
}
