import uFuzzy from '@leeoniya/ufuzzy';

/** One line to be found. */
export interface Line {
  readonly title: string;
  readonly words: string;
}

/** A line that was found. `marks`: from where to where in its title the letters stand that were typed. */
export interface Found<Of extends Line> {
  readonly line: Of;
  readonly marks: readonly (readonly [from: number, until: number])[];
}

/** Letters of any script; uFuzzy's own advice for it. */
const letters = {
  unicode: true,
  interSplit: "[^\\p{L}\\d']+",
  intraSplit: '\\p{Ll}\\p{Lu}',
  intraBound: '\\p{L}\\d|\\d\\p{L}|\\p{Ll}\\p{Lu}',
  intraChars: "[\\p{L}\\d']",
  intraContr: "'\\p{L}{1,2}\\b",
  // What is found equally well stays in the order of the lines, where what is done most stands first, and not by the alphabet.
  compare: () => 0,
} as const;

const loose = new uFuzzy({ ...letters, intraIns: 4, interLft: 2 });
const exact = new uFuzzy({ ...letters, interLft: 2 });
/** Within words too: some languages set no spaces between them. */
const anywhere = new uFuzzy(letters);
const mistyped = new uFuzzy({ ...letters, intraMode: 1, interLft: 2 });
/** Words typed in any order, up to so many. */
const anyOrder = 4;

/**
 * The lines that have what was typed: as their title, in their titles, with letters left out here and there; else in their search words; and where
 * no line has it, those with one letter wrong in a word. Nothing typed, all of them.
 */
export function find<Of extends Line>(lines: readonly Of[], typed: string): readonly Found<Of>[] {
  // Other signs mean something to uFuzzy: a minus leaves lines out.
  const wanted = plain(wordsOf(typed));
  if (typed.trim() === '') return lines.map((line) => ({ line, marks: [] }));
  if (wanted === '') return [];
  const titles = lines.map(({ title }) => plain(title));
  const all = lines.map(({ title, words }) => plain(`${title} ${words}`));
  const found = [
    ...titles.flatMap((title, at): Hit[] =>
      wordsOf(title).toLowerCase() === wanted.toLowerCase()
        ? [{ at, marks: [[0, title.length]] }]
        : [],
    ),
    ...searched(exact, titles, wanted),
    ...searched(exact, all, wanted).map(withoutMarks),
    ...searched(loose, titles, wanted),
    ...searched(anywhere, titles, wanted),
    ...searched(anywhere, all, wanted).map(withoutMarks),
  ];
  const each = found.length > 0 ? found : searched(mistyped, all, wanted).map(withoutMarks);
  const seen = new Set<number>();
  return each.flatMap(({ at, marks }) => {
    const line = lines[at];
    if (line === undefined || seen.has(at)) return [];
    seen.add(at);
    return [{ line, marks }];
  });
}

interface Hit {
  readonly at: number;
  readonly marks: Found<Line>['marks'];
}

const withoutMarks = ({ at }: Hit): Hit => ({ at, marks: [] });

/** As uFuzzy ranks them. */
function searched(fuzzy: uFuzzy, texts: string[], wanted: string): readonly Hit[] {
  const [at, info, order] = fuzzy.search(texts, wanted, anyOrder);
  // More words than uFuzzy puts in order: the lines that have them all.
  if (info === null || order === null) return (at ?? []).map((line) => ({ at: line, marks: [] }));
  return order.map((rank) => ({
    at: info.idx[rank] ?? -1,
    marks: pairs(info.ranges[rank] ?? []),
  }));
}

function pairs(ranges: readonly number[]): Found<Line>['marks'] {
  return ranges.flatMap((from, i) => (i % 2 === 0 ? [[from, ranges[i + 1] ?? from] as const] : []));
}

const wordsOf = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Without accents, letter for letter, so that marks stay where they are. */
function plain(text: string): string {
  return uFuzzy.latinize(text);
}
