import type { Session } from '../../lib/client/session.ts';
import { needTexts } from '../../lib/client/texts.ts';
import type { Bundle } from '../../lib/i18n/bundles.ts';
import type { Glance } from '../../lib/tracker/glance.ts';
import { later } from '../language/later.ts';

/** A part whose texts stand in a bundle of their own. */
async function withTexts<Part>(bundle: Bundle, part: Promise<Part>): Promise<Part> {
  const [loaded] = await Promise.all([part, needTexts(bundle)]);
  return loaded;
}

/** What most frames do without, each with the texts that it alone shows. */
export const parts = {
  fresh: later(() => import('./fresh.tsx')),
  gap: later(() => import('../gap/gap.tsx')),
  question: later(() => import('../question/question.tsx')),
  prompt: later(() => withTexts('prompts', import('../prompt/prompt.tsx'))),
  break: later(() => withTexts('movements', import('../break/break.tsx'))),
  movements: later(() => withTexts('movements', import('../break/movement-words.ts'))),
  panels: later(() => import('../quiet/panels.tsx')),
  states: later(() => import('../states/states.tsx')),
  troubles: later(() => import('../states/troubles.tsx')),
  palette: later(() => withTexts('commands', import('./palette.ts'))),
  notices: later(() => import('../log/notices.ts')),
};

/** Whether something may hold that takes a line of its own. */
export function isLasting({ quiet, overdo, flareUp, postponedUntil, silent }: Glance): boolean {
  const said = quiet ?? overdo ?? flareUp ?? postponedUntil;
  return said !== null || (silent !== null && silent !== 'away');
}

/** Resolves when all that the first frame shows is there. */
export async function loadFirst({ glance, troubles }: Session): Promise<void> {
  const seen = glance.value;
  await Promise.all([
    troubles.value.length > 0 && parts.troubles.load(),
    seen !== null && isLasting(seen) && parts.states.load(),
    seen?.fresh !== false && parts.fresh.load(),
    seen?.gap != null && parts.gap.load(),
    seen?.question != null && parts.question.load(),
    seen?.running != null && parts.break.load(),
    seen?.prompt != null && parts.prompt.load(),
    seen?.movement != null && parts.movements.load(),
  ]);
}
