import { type SentenceKey, sentences } from './sentences.ts';

/** A sentence of the log, taken apart again: which it is, and what was put into its places. */
export interface ReadSentence {
  readonly key: SentenceKey;
  readonly values: Readonly<Record<string, string>>;
}

/** Each sentence as a pattern; a longer one first, for it may begin as a shorter one does. */
const patterns = (Object.keys(sentences) as SentenceKey[])
  .toSorted((a, b) => sentences[b].length - sentences[a].length)
  .map((key) => ({ key, pattern: patternOf(sentences[key]) }));

function patternOf(sentence: string): RegExp {
  const [first = '', ...rest] = sentence.split(/(\{\w+\})/).map(partOf);
  // A sentence begins with a capital letter, whatever was put there.
  return new RegExp(`^${[first, ...rest].join('')}$`, 'i');
}

function partOf(part: string): string {
  const name = /^\{(\w+)\}$/.exec(part)?.[1];
  return name === undefined
    ? part.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    : `(?<${name}>.*?)`;
}

/** What the log says in English, to be said in another language. Null for a sentence of another version. */
export function readSentence(text: string): ReadSentence | null {
  for (const { key, pattern } of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return { key, values: { ...found.groups } };
  }
  return null;
}
