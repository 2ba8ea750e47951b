import type { today } from '../../lib/i18n/en/today.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import { type Day, dayOf } from '../../lib/timeline/days.ts';
import { assertNever, type Entry } from '../../lib/timeline/entries.ts';
import { setupName } from '../setups/setup-name.ts';
import { saidText } from '../workbench/said.ts';
import type { Speech } from '../workbench/speech.ts';

export type DayWords = Translator<typeof today>;

const minute = 60_000;

/** What an entry of the log says, in one line; `day` is the one that is shown, other days are named. */
export function entryText(t: DayWords, speech: Speech, entry: Entry, day: Day): string {
  const { time, date, list, texts, t: popup } = speech;
  switch (entry.type) {
    case 'postureChanged': {
      const posture = t(`kind.${entry.posture}`);
      return entry.at - entry.since < minute
        ? t('entry.postureChanged', { posture })
        : t('entry.postureChanged.since', { posture, since: time(entry.since) });
    }
    case 'wasStill':
      return t('entry.wasStill', { from: time(entry.from), until: time(entry.until) });
    case 'wentIdle':
    case 'gapFound':
    case 'painStarted':
      return t(`entry.${entry.type}`, { since: time(entry.since) });
    case 'gapSettled':
      return t('entry.gapSettled', {
        from: time(entry.from),
        until: time(entry.until),
        answer: popup(`gap.${entry.as}`),
      });
    case 'amended': {
      const told = {
        from: time(entry.from),
        until: time(entry.until),
        posture: t(`kind.${entry.posture}`),
      };
      const about = dayOf(entry.from, entry.zone);
      return about === day
        ? t('entry.amended', told)
        : t('entry.amended.day', { ...told, day: date(about) });
    }
    case 'painLogged':
    case 'dayRated':
      return t(`entry.${entry.type}`, { score: entry.score });
    case 'questionSkipped':
      return t(`entry.questionSkipped.${entry.question}`);
    case 'prompted':
      return t('entry.prompted', {
        spent: Math.floor(entry.spent),
        limit: Math.floor(entry.limit),
      });
    case 'promptAnswered':
      return t(`entry.promptAnswered.${entry.answer}`);
    case 'movementFelt':
      return t(entry.comfortable ? 'entry.movementFelt.yes' : 'entry.movementFelt.no');
    case 'doseTold':
      return t(`entry.doseTold.${entry.as}`, { amount: entry.amount });
    case 'quietBegan':
    case 'overdoPlanned':
      return t(`entry.${entry.type}`, { until: time(entry.until) });
    case 'setupsChanged':
      return entry.setups.length === 0
        ? t('entry.setupsChanged.none')
        : t('entry.setupsChanged', {
            setups: list(entry.setups.map((setup) => setupName(texts, setup))),
          });
    case 'trialStarted':
      return t('entry.trialStarted', {
        setup: setupName(texts, entry.setup),
        posture: t(`kind.${entry.activity}`),
      });
    case 'baselineTold': {
      const posture = t(`kind.${entry.activity}`);
      return entry.minutes === null
        ? t('entry.baselineMeasured', { posture })
        : t('entry.baselineTold', { posture, minutes: entry.minutes });
    }
    case 'reviewAnswered':
      return t(`entry.reviewAnswered.${entry.answer}`, { posture: t(`kind.${entry.activity}`) });
    case 'decided':
      return saidText(speech, entry.text);
    case 'started':
    case 'locked':
    case 'returned':
    case 'clockSetBack':
    case 'promptRepeated':
    case 'breakStarted':
    case 'breakEnded':
    case 'quietEnded':
    case 'overdoEnded':
    case 'trialEnded':
    case 'flareUpBegan':
    case 'flareUpEnded':
      return t(`entry.${entry.type}`);
    case 'retracted':
      return '';
    default:
      return assertNever(entry);
  }
}
