import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/setups.ts, the words of the field in docs/translation.md. */
export const texts = {
  'setup.chair': 'Stuhl',
  'setup.towel': 'Gerolltes Handtuch',
  'setup.height': 'Tischhöhe',
  'setup.mat': 'Matte',
  'setup.shoes': 'Schuhe',
  'setups.title': 'Ausstattung',
  'setups.text':
    'Was davon ist gerade in Gebrauch? Eine Phase zählt mit dem, was bei ihrem Beginn in Gebrauch war. Der Bericht vergleicht.',
  'setups.group': 'Gerade in Gebrauch',
  'setups.own': 'Etwas anderes, mit eigenem Namen',
  'setups.add': 'Hinzufügen',
  'trial.title': 'Eine Änderung vergleichen',
  'trial.text':
    'Jeden Tag die Hälfte damit, die Hälfte ohne, in ausgeloster Reihenfolge. Lass den Rest, wie er ist, und bewerte deine Phasen.',
  'trial.setup': 'Was verglichen wird',
  'trial.posture': 'In welcher Haltung',
  'trial.start': 'Vergleich starten',
  'trial.end': 'Vergleich beenden',
  'trial.on': 'Vergleich: {setup}, {posture}',
  'trial.morning.with': 'Heute Vormittag: damit.',
  'trial.morning.without': 'Heute Vormittag: ohne.',
  'trial.afternoon.with': 'Heute Nachmittag: damit.',
  'trial.afternoon.without': 'Heute Nachmittag: ohne.',
  'trial.use': 'Es ist in Gebrauch',
  'trial.putAway': 'Es ist weggeräumt',
  'trial.count': 'Bewertete Phasen bisher: {on} damit, {off} ohne, von je {needed}.',
  'trial.tooFew': 'Noch zu wenige Phasen, um etwas zu sagen.',
  'trial.unclear': 'Bisher kein klarer Unterschied.',
  'trial.helps': 'Damit etwa {minutes} min länger angenehm. Es scheint zu helfen ({sure} sicher).',
  'trial.last': 'Letzter Vergleich',
} as const satisfies Messages;
