import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pause',
  'break.walk': 'Une marche à votre rythme',
  'break.move': 'Une pause de mouvement',
  'break.left': 'pause : encore {count} min',
  'break.over.1': 'Pause finie. Chaise ou debout, comme cela vous convient.',
  'break.over.2': 'Revenez quand vous voulez. Un peu plus long, c’est bien aussi.',
  'break.over.3': 'Installez-vous de nouveau, ou faites encore un tour.',
  'break.over.4': 'Belle pause. Choisissez votre prochaine position.',
  'break.over.5': 'C’est l’heure, si vous voulez. Chaise, debout ou encore dehors.',
  'break.over.6': 'Reprendre dans une nouvelle position ? À vous de choisir.',
  'break.over.7': 'Vous revoilà. Chaise ou debout, comme vous voulez.',
  'break.over.8': 'Revenez en douceur. Debout les premières minutes, si vous voulez.',
  'break.end': 'Terminer la pause',
} as const satisfies Messages;
