import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/help.ts, the words of the field in docs/translation.md. */
export const texts = {
  'help.title': 'Quand demander de l’aide',
  'help.intro':
    'Le mal de dos est très courant et passe le plus souvent. Quelques signes demandent une personne, pas une application.',
  'help.sameDay': 'Le jour même, urgences',
  'help.sameDay.text':
    'Engourdissement ou sensation changée, nouveaux, autour des organes génitaux, de l’anus ou à l’intérieur des cuisses.\nDifficulté nouvelle à uriner ou aller à la selle, à se retenir ou à le sentir.\nChangement nouveau de la fonction ou de la sensation sexuelle.\nFaiblesse, engourdissement ou douleur nouveaux ou croissants dans les deux jambes, ou jambes qui ne vont pas où vous voulez.\nAprès une chute ou un accident graves.\nAvec une douleur dans la poitrine.',
  'help.soon': 'Bientôt, un médecin',
  'help.soon.text':
    'Fièvre, frissons ou grand malaise avec mal de dos.\nPerte de poids sans la chercher.\nCancer passé avec un mal de dos nouveau.\nDouleur qui ne s’apaise dans aucune position ou qui continue de monter, la nuit aussi.\nUne bosse nouvelle ou un changement de forme.\nUn petit choc avec des os fragiles ou un long traitement à la cortisone.\nFaiblesse ou engourdissement d’une jambe qui s’aggravent.',
  'help.chat': 'À évoquer avec un kinésithérapeute ou un médecin',
  'help.chat.text':
    'Ne passe pas en trois semaines environ.\nLe sommeil ou le travail en souffrent.\nVous vous inquiétez.',
  'help.country': 'Numéro d’urgence en',
  'help.country.none': 'choisir un pays',
  'help.country.saved': 'Pays : enregistré',
  'help.number': 'Appelez le {numbers}',
  'help.number.or': '{first}, ou le {second}',
  'help.numbers':
    'Pas dans la liste ? Le 112 marche depuis la plupart des portables. Les numéros sont sur cet appareil ; connaissez celui de votre région.',
  'help.pause': 'Tout mettre en pause',
  'help.pause.text':
    'Pas de rappels jusqu’à demain. Le temps est gardé. Vous pouvez reprendre à tout moment.',
  'help.paused': 'Tout est en pause jusqu’à {time}.',
  'help.resume': 'Reprendre',
} as const satisfies Messages;
