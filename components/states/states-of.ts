import { stateTexts } from '../../lib/i18n/en/popup-states.ts';
import type { Instant } from '../../lib/timeline/entries.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import type { PersonIntent } from '../../lib/tracker/intents.ts';
import type { IconName } from '../icon/icon.tsx';
import type { Language } from '../language/language.ts';

/** Something that holds for a while: what it is, and how to end it before its time. */
export interface LastingState {
  readonly icon: IconName;
  readonly text: string;
  readonly end: { readonly name: string; readonly intent: PersonIntent } | null;
}

/** What holds now, the most telling first. A prompt that waits speaks for itself. */
export function statesOf(
  language: Language,
  glance: Glance,
  now: Instant,
): readonly LastingState[] {
  const { time } = language;
  const t = language.texts(stateTexts);
  const states: LastingState[] = [];
  const { quiet, overdo, flareUp, postponedUntil, silent } = glance;
  if (quiet !== null && quiet.until > now) {
    const until = { time: time(quiet.until) };
    states.push({
      icon: 'quiet',
      text: quiet.why === 'meeting' ? t('state.meeting', until) : t('state.quiet', until),
      end: { name: t('state.endQuiet'), intent: { type: 'endQuiet' } },
    });
  }
  if (overdo !== null && overdo.until > now) {
    states.push({
      icon: 'longer',
      text: t('state.overdo', {
        posture: language.t(`posture.${overdo.activity}`),
        time: time(overdo.until),
      }),
      end: { name: t('state.endOverdo'), intent: { type: 'endOverdo' } },
    });
  }
  if (flareUp !== null) {
    states.push({
      icon: 'flare-up',
      text: t('state.flareUp'),
      end: { name: t('state.endFlareUp'), intent: { type: 'endFlareUp' } },
    });
  }
  if (postponedUntil !== null && postponedUntil > now) {
    states.push({
      icon: 'quiet',
      text: t('state.postponed', { time: time(postponedUntil) }),
      end: null,
    });
  }
  if (silent === 'hours' || silent === 'answered' || silent === 'budget') {
    states.push({ icon: 'info', text: t(`state.${silent}`), end: null });
  }
  return states;
}
