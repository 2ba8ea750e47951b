import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/popup-states.ts, the words of the field in docs/translation.md. */
export const stateTexts = {
  'state.quiet': 'Ruhe bis {time}',
  'state.meeting': 'Besprechung bis {time}; die Uhr läuft weiter',
  'state.flareUp': 'Schub: kürzere Phasen, sanfte Bewegungen. Alles, was du tust, zählt.',
  'state.postponed': 'Erinnerung kommt um {time} wieder',
  'state.hours': 'Außerhalb deiner Arbeitszeit: keine Erinnerungen, die Zeit läuft mit.',
  'state.answered': 'Keine Erinnerung mehr, bis du die Haltung wechselst.',
  'state.budget': 'Genug Erinnerungen für jetzt.',
  'state.end': 'Beenden',
  'state.endQuiet': 'Ruhezeit beenden',
  'state.endOverdo': 'Längere Phase beenden',
  'state.endFlareUp': 'Schub beenden',
  'state.overdo': '{posture}, länger, bis {time}',
} as const satisfies Messages;
