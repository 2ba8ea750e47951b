import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/setups.ts, the words of the field in docs/translation.md. */
export const texts = {
  'setup.chair': 'Chaise',
  'setup.towel': 'Serviette roulée',
  'setup.height': 'Hauteur du bureau',
  'setup.mat': 'Tapis',
  'setup.shoes': 'Chaussures',
  'setups.title': 'Installation',
  'setups.text':
    'Qu’est-ce qui sert en ce moment ? Une phase compte avec ce qui servait à son début. Le rapport compare.',
  'setups.group': 'En usage maintenant',
  'setups.own': 'Autre chose, à votre façon de le nommer',
  'setups.add': 'Ajouter',
  'trial.title': 'Comparer un changement',
  'trial.text':
    'La moitié de chaque jour avec, la moitié sans, dans un ordre tiré au sort. Laissez le reste comme il est, et notez vos phases.',
  'trial.setup': 'Que comparer',
  'trial.posture': 'Dans quelle posture',
  'trial.start': 'Commencer la comparaison',
  'trial.end': 'Terminer la comparaison',
  'trial.on': 'Comparaison : {setup}, {posture}',
  'trial.morning.with': 'Ce matin : avec.',
  'trial.morning.without': 'Ce matin : sans.',
  'trial.afternoon.with': 'Cet après-midi : avec.',
  'trial.afternoon.without': 'Cet après-midi : sans.',
  'trial.use': 'C’est en usage',
  'trial.putAway': 'C’est rangé',
  'trial.count': 'Phases notées jusqu’ici : {on} avec, {off} sans, sur {needed} chacune.',
  'trial.tooFew': 'Encore trop peu de phases pour le dire.',
  'trial.unclear': 'Pas de différence nette jusqu’ici.',
  'trial.helps': 'Agréable environ {minutes} min de plus avec. Cela semble aider (sûr à {sure}).',
  'trial.last': 'Dernière comparaison',
} as const satisfies Messages;
