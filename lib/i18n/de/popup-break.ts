import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pause',
  'break.walk': 'Ein Spaziergang in deinem Tempo',
  'break.move': 'Eine Bewegungspause',
  'break.left': 'Pause: noch {count} min',
  'break.over.1': 'Pause vorbei. Sitz oder steh, wie es sich richtig anfühlt.',
  'break.over.2': 'Zurück, wenn du so weit bist. Etwas länger ist auch gut.',
  'break.over.3': 'Komm wieder an, oder dreh noch eine Runde.',
  'break.over.4': 'Schöne Pause. Such dir die nächste Haltung aus.',
  'break.over.5': 'Die Zeit ist um, wenn du magst. Sitz, steh oder bleib noch draußen.',
  'break.over.6': 'In einer neuen Haltung weitermachen? Du wählst.',
  'break.over.7': 'Willkommen zurück. Sitz oder steh, wie du magst.',
  'break.over.8': 'Komm sachte wieder an. Steh die ersten Minuten, wenn du magst.',
  'break.end': 'Pause beenden',
} as const satisfies Messages;
