/**
 * Checks a text for being JSON before it is parsed, in one pass and without recursion: parsers tell the place of a fault each in their
 * own way or not at all, and build whatever a hostile file asks for.
 */

/**
 * The first thing that keeps a text from being read. `cut`: it ends too soon; `deep`: values lie deeper in each other than in any
 * export; `many`: there are more of them than in any export.
 */
export interface JsonFault {
  readonly kind: 'syntax' | 'cut' | 'deep' | 'many';
  /** How many characters are before it. */
  readonly at: number;
}

export interface JsonText {
  readonly fault: JsonFault | null;
  /** Where each element of the list `entries` begins, at the top of the file. */
  readonly entries: readonly number[];
}

const deepest = 24;
/** Twenty years of dense use have some four million values. */
const mostValues = 40_000_000;

export function checkJson(text: string): JsonText {
  const reader = new Reader(text);
  return { fault: reader.run(), entries: reader.entries };
}

/** Line and column of a place, as editors count them. */
export function lineOf(
  text: string,
  at: number,
): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', start)) {
    line += 1;
    start = end + 1;
  }
  return { line, column: at - start + 1 };
}

type Expected = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'more' | 'nothing';

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const word = /true|false|null/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

class Reader {
  readonly entries: number[] = [];
  readonly #text: string;
  #at = 0;
  #values = 0;
  #expected: Expected = 'value';
  #open: ('[' | '{')[] = [];
  /** The name of the member of the whole that is being read. */
  #member = '';
  #fault: JsonFault | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  run(): JsonFault | null {
    while (this.#fault === null) {
      this.#skipSpace();
      if (this.#at >= this.#text.length)
        return this.#expected === 'nothing' ? null : this.#wrong('cut');
      this.#step(this.#text.charAt(this.#at));
    }
    return this.#fault;
  }

  #step(next: string): void {
    switch (this.#expected) {
      case 'value':
      case 'valueOrEnd':
        if (next === ']' && this.#expected === 'valueOrEnd') this.#close();
        else this.#value(next);
        return;
      case 'key':
      case 'keyOrEnd':
        if (next === '}' && this.#expected === 'keyOrEnd') this.#close();
        else if (next === '"') this.#key();
        else this.#wrong('syntax');
        return;
      case 'colon':
        if (next === ':') this.#take('value');
        else this.#wrong('syntax');
        return;
      case 'more':
        this.#more(next);
        return;
      default:
        this.#wrong('syntax');
    }
  }

  #more(next: string): void {
    const within = this.#open.at(-1);
    if (next === ',') this.#take(within === '{' ? 'key' : 'value');
    else if (next === (within === '{' ? '}' : ']')) this.#close();
    else this.#wrong('syntax');
  }

  #value(next: string): void {
    this.#values += 1;
    if (this.#values > mostValues) this.#wrong('many');
    const inEntries = this.#open.length === 2 && this.#open[1] === '[';
    if (inEntries && this.#member === 'entries') this.entries.push(this.#at);
    if (next === '"') this.#skip(this.#endOfText());
    else if (next === '{' || next === '[') this.#begin(next);
    else this.#skip(this.#endBy(next === '-' || (next >= '0' && next <= '9') ? number : word));
  }

  #key(): void {
    const from = this.#at;
    const end = this.#endOfText();
    if (end === null) return;
    if (this.#open.length === 1) {
      this.#member = this.#text.slice(from + 1, end - 1);
      // As parsers have it: of two members of one name the last counts.
      if (this.#member === 'entries') this.entries.length = 0;
    }
    this.#at = end;
    this.#expected = 'colon';
  }

  #begin(bracket: '{' | '['): void {
    if (this.#open.length >= deepest) {
      this.#wrong('deep');
      return;
    }
    this.#open.push(bracket);
    this.#take(bracket === '{' ? 'keyOrEnd' : 'valueOrEnd');
  }

  #close(): void {
    this.#open.pop();
    this.#take(this.#open.length === 0 ? 'nothing' : 'more');
  }

  #take(expected: Expected): void {
    this.#at += 1;
    this.#expected = expected;
  }

  /** Goes on after a value that has no parts. */
  #skip(end: number | null): void {
    if (end === null) return;
    this.#at = end;
    this.#expected = this.#open.length === 0 ? 'nothing' : 'more';
  }

  #endBy(pattern: RegExp): number | null {
    pattern.lastIndex = this.#at;
    if (pattern.test(this.#text)) return pattern.lastIndex;
    this.#wrong('syntax');
    return null;
  }

  /** Where the text that begins here ends, past its quote. */
  #endOfText(): number | null {
    const text = this.#text;
    for (let at = this.#at + 1; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 34) return at + 1;
      if (code < 32) return this.#wrongAt(at);
      if (code !== 92) continue;
      escaped.lastIndex = at;
      if (!escaped.test(text)) return this.#wrongAt(at);
      at = escaped.lastIndex - 1;
    }
    this.#at = text.length;
    this.#wrong('cut');
    return null;
  }

  #wrongAt(at: number): null {
    this.#at = at;
    this.#wrong('syntax');
    return null;
  }

  #skipSpace(): void {
    const text = this.#text;
    for (let code = text.charCodeAt(this.#at); code <= 32; code = text.charCodeAt(this.#at)) {
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      this.#at += 1;
    }
  }

  #wrong(kind: JsonFault['kind']): JsonFault {
    this.#fault ??= { kind, at: this.#at };
    return this.#fault;
  }
}
