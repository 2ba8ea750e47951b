import { assertNever } from '../timeline/entries.ts';
import { type Around, type Decided, facts, type PersonIntent, refuse } from './intents.ts';

/** More than anyone has in use at once. */
const mostSetups = 20;
/** A name longer than this is no name. */
export const longestSetup = 40;

type Told = Extract<PersonIntent, { type: 'useSetups' | 'startTrial' | 'endTrial' }>;

/** What is in use at the desk, and the comparison of one change (R37). */
export function tellSetups(intent: Told, { inTrial }: Around): Decided {
  switch (intent.type) {
    case 'useSetups': {
      const setups = [...new Set(intent.setups)];
      const isFine = setups.length <= mostSetups && setups.every(isName);
      return isFine ? facts({ type: 'setupsChanged', setups }) : refuse('outOfRange');
    }
    case 'startTrial': {
      const { activity, setup } = intent;
      if (inTrial) return refuse('trialAlready');
      if (!isName(setup)) return refuse('outOfRange');
      return facts({ type: 'trialStarted', activity, setup });
    }
    case 'endTrial':
      return inTrial ? facts({ type: 'trialEnded' }) : refuse('noTrial');
    default:
      return assertNever(intent);
  }
}

function isName(setup: string): boolean {
  return setup.trim() !== '' && setup.length <= longestSetup;
}
