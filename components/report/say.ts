import { report } from '../../lib/i18n/en/report.ts';
import { reportPage } from '../../lib/i18n/en/report-page.ts';
import type { Message } from '../../lib/i18n/message.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { Sentence, SentenceKey, Value } from '../../lib/report/sentence.ts';
import type { Speech } from '../workbench/speech.ts';

/** Every sentence that a report can say has its text; a missing one does not compile. */
const sentences = report satisfies Record<SentenceKey, Message>;

/** How the report says things. */
export interface ReportSpeech extends Speech {
  readonly p: Translator<typeof reportPage>;
  say(sentence: Sentence): string;
  /** The same for ears. */
  sayInWords(sentence: Sentence): string;
}

export function reportSpeech(speech: Speech): ReportSpeech {
  const t = speech.texts(sentences);
  // Keys and values were made together in lib/report; which values belong to which key is checked by a test, not by types.
  const fill = t as (key: SentenceKey, values: Readonly<Record<string, string | number>>) => string;
  const sayWith =
    (length: Speech['short']) =>
    ({ key, values }: Sentence) =>
      fill(
        key,
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, written(value, speech, length)]),
        ),
      );
  return {
    ...speech,
    p: speech.texts(reportPage),
    say: sayWith(speech.short),
    sayInWords: sayWith(speech.inWords),
  };
}

function written(
  value: Value,
  { weekdayName, share }: Speech,
  length: Speech['short'],
): string | number {
  if (typeof value === 'number') return value;
  if ('day' in value) return value.day === '' ? '' : weekdayName(value.day);
  return 'time' in value ? length(value.time) : share(value.share);
}
