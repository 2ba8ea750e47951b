/** One line of the palette. */
export interface Line {
  readonly id: string;
  readonly title: string;
  readonly words: string;
}

/**
 * The lines in which every word typed begins a word, of the title or of the search words; those whose titles have them all come
 * first, otherwise in their own order. Nothing typed, all of them.
 */
export function find(lines: readonly Line[], typed: string): readonly Line[] {
  const wanted = wordsOf(typed);
  const inTitle = lines.filter(({ title }) => hasAll(title, wanted));
  const elsewhere = lines.filter(
    (line) => !inTitle.includes(line) && hasAll(`${line.title} ${line.words}`, wanted),
  );
  return [...inTitle, ...elsewhere];
}

function hasAll(text: string, wanted: readonly string[]): boolean {
  const words = wordsOf(text);
  return wanted.every((want) => words.some((word) => word.startsWith(want)));
}

function wordsOf(text: string): readonly string[] {
  return text.toLocaleLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Where the choice goes by a key; round at the ends. Null where the key does not move it. */
export function moved(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : null;
}
