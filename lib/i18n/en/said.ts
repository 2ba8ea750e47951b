import { type SentenceKey, sentences } from '../../pacing/sentences.ts';
import type { Messages } from '../message.ts';

/** What reviews decided, as the log keeps it (lib/pacing/sentences.ts), for saying it in another language. */
export const said = {
  'said.sitting': 'sitting',
  'said.standing': 'standing',
  'said.walking': 'walking',
  ...(Object.fromEntries(
    Object.entries(sentences).map(([key, text]) => [`said.${key}`, text]),
  ) as Readonly<Record<`said.${SentenceKey}`, string>>),
} satisfies Messages;
