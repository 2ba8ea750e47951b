import type { Reply } from '../../lib/client/protocol.ts';
import { notices } from '../../lib/i18n/en/popup-notices.ts';
import { troubles } from '../../lib/i18n/en/popup-troubles.ts';
import type { Translator } from '../../lib/i18n/translator.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { Language } from '../language/language.ts';
import type { Notice } from './log-words.ts';

/** What to say once the worker has answered. */
export function noticeOf(language: Language, intent: PersonIntent, reply: Reply): Notice {
  const t = language.texts(notices);
  if (reply.ok) return { tone: 'done', text: doneText(language, t, intent) };
  const text =
    'refusal' in reply
      ? t(`refusal.${reply.refusal}`)
      : language.texts(troubles)(`trouble.${reply.problem}`);
  return { tone: 'refused', text };
}

function doneText(language: Language, t: Translator<typeof notices>, intent: PersonIntent): string {
  switch (intent.type) {
    case 'changePosture': {
      const posture = language.t(`posture.${intent.to}`);
      return intent.ago
        ? t('done.postureAgo', { posture, count: intent.ago })
        : t('done.posture', { posture });
    }
    case 'logPain':
      return t('done.pain', { score: intent.score });
    case 'tellPainStarted':
      return intent.ago ? t('done.painStartedAgo', { count: intent.ago }) : t('done.painStarted');
    case 'postponePrompt':
      return t('done.postponed', { count: intent.minutes });
    case 'settleGap':
      return t('done.gap', { answer: language.t(`gap.${intent.as}`) });
    case 'beQuiet':
      return t('done.quiet', { time: language.time(intent.until) });
    case 'planOverdo':
      return t('done.longer', { time: language.time(intent.until) });
    case 'takePrompt':
    case 'skipPrompt':
    case 'startBreak':
    case 'endBreak':
    case 'beginFlareUp':
    case 'endFlareUp':
    case 'endQuiet':
    case 'endOverdo':
    case 'answerReview':
    case 'tellFelt':
    case 'tellDose':
    case 'useSetups':
    case 'amend':
    case 'takeBack':
    case 'undo':
    case 'redo':
      return t(`done.${intent.type}`);
    default:
      return t('done.other');
  }
}
