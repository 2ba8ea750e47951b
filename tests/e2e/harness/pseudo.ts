import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Message, Messages } from '../../../lib/i18n/message.ts';
import { topicsOf } from '../../../scripts/texts.ts';

/** Each Latin letter as one that no language here has, so that text which bypasses the translation stands out. */
const letters = new Map([
  ...pairs('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞɊŘŠŢÛṼŴẊÝŽ'),
  ...pairs('abcdefghijklmnopqrstuvwxyz', 'åƀçðéƒĝĥîĵķļɱñöþɋřšţûṽŵẋýž'),
]);

function pairs(plain: string, accented: string): [string, string][] {
  const others = [...accented];
  return [...plain].map((letter, n) => [letter, others[n] ?? letter]);
}

/** A text of the pseudo-locale: accented, a good third longer, each line in brackets; its places stay. */
export function pseudoText(text: string): string {
  return text.split('\n').map(pseudoLine).join('\n');
}

function pseudoLine(line: string): string {
  const accented = line
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{')
        ? part
        : part.replaceAll(/[A-Za-z]/g, (letter) => letters.get(letter) ?? letter),
    )
    .join('');
  return `⟦${accented}${'·'.repeat(Math.ceil(line.length * 0.35))}⟧`;
}

export function pseudoMessage(message: Message): Message {
  if (typeof message === 'string') return pseudoText(message);
  const { other, ...forms } = message;
  const said = Object.entries(forms).map(([form, text]) => [form, pseudoText(text)]);
  return { ...Object.fromEntries(said), other: pseudoText(other) };
}

/** In a built package, puts the pseudo-locale in the place of a language. */
export async function speakPseudo(build: string, language: string): Promise<void> {
  const topics = await topicsOf('en');
  const all: Messages = Object.assign({}, ...topics.values());
  const said = Object.entries(all).map(([key, message]) => [key, pseudoMessage(message)]);
  const folder = join(build, 'texts', language);
  for (const file of readdirSync(folder)) {
    writeFileSync(join(folder, file), JSON.stringify(Object.fromEntries(said)));
  }
}
