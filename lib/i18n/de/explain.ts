import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/explain.ts, the words of the field in docs/translation.md. */
export const texts = {
  'explain.prompt': 'Warum diese Erinnerung',
  'explain.next': 'Warum die nächste Erinnerung dann kommt',
  'explain.confirmed': '{posture} seit {time}, wie du sagtest.',
  'explain.inferred': '{posture} seit {time}, vermutet aus dem, was davor war.',
  'explain.unsure': 'Niemand kennt die Haltung seit {time}; die Uhr wartet.',
  'explain.clock': {
    one: 'Die Uhr dieser Phase steht bei {count} Minute; kurze Pausen zählen zum Teil.',
    other: 'Die Uhr dieser Phase steht bei {count} Minuten; kurze Pausen zählen zum Teil.',
  },
  'explain.clock.waits': {
    one: 'Die Uhr dieser Phase wartet bei {count} Minute.',
    other: 'Die Uhr dieser Phase wartet bei {count} Minuten.',
  },
  'explain.limit': {
    one: 'Das Limit ist also jetzt {count} Minute.',
    other: 'Das Limit ist also jetzt {count} Minuten.',
  },
  'explain.waits.walk':
    'Sie erschien um {time}: Gehen hilft am häufigsten, deshalb steht es zuerst.',
  'explain.waits.stand': 'Sie erschien um {time}: Stehen ist die andere Haltung.',
  'explain.waits.sit': 'Sie erschien um {time}: Sitzen ist die andere Haltung.',
  'explain.waits.move':
    'Sie erschien um {time}: eine Bewegung, zur Abwechslung zwischen den Spaziergängen.',
  'explain.postponed': 'Du hast sie bis {time} verschoben.',
  'explain.due': 'Sie ist fällig und wartet ein paar Minuten auf eine Lücke in deiner Arbeit.',
  'explain.at': 'Die nächste kommt etwa um {time}, mindestens 15 Minuten nach der letzten.',
  'explain.none': 'Es ist keine Erinnerung geplant.',
  'explain.silent.quiet': 'Während der Ruhezeit kommt keine, wie du wolltest.',
  'explain.silent.hours': 'Außerhalb der Arbeitszeit kommt keine.',
  'explain.silent.overdo': 'Während der längeren Phase, die du geplant hast, kommt keine.',
  'explain.silent.away': 'Während du gehst oder weg bist, kommt keine.',
  'explain.silent.answered':
    'An diese Phase wurde erinnert, und du hast geantwortet: Die nächste Phase bringt die nächste.',
  'explain.silent.budget':
    'Die Erinnerungen dieser Stunde oder dieses Tages sind verbraucht: Es kommt keine dazu.',
} as const satisfies Messages;
