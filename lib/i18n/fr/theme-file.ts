import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/theme-file.ts. */
export const texts = {
  'theme.title': 'Un thème VS Code depuis un fichier',
  'theme.text':
    'Dans VS Code, lancez « Developer: Generate Color Theme From Current Settings », enregistrez ce qui s’ouvre et choisissez ce fichier ici.',
  'theme.choose': 'Choisir un fichier de thème',
  'theme.preview': 'Avant d’accepter : {name}',
  'theme.buildsOn':
    'Il s’appuie sur « {file} », qui n’est pas ici. Les couleurs qu’il ne donne pas sont celles de {base}.',
  'theme.hard': 'Difficile à lire : {what}.',
  'theme.hard.one': '{what} ({ratio} : 1)',
  'theme.accepted': '{name} s’applique',
  'theme.stored': 'Importé : {name}',
  'theme.remove': 'Retirer le thème',
  'theme.removed': '{name} : retiré',
  'theme.fault.tooLarge':
    'il dépasse {kilobytes} ko, ce qu’aucun thème ne fait. Choisissez le thème lui-même.',
  'theme.fault.deep':
    'ses valeurs sont imbriquées trop profondément. Choisissez un thème tel que VS Code l’écrit.',
  'theme.fault.syntax':
    'ligne {line}, colonne {column} : ce n’est pas du JSON avec commentaires. Corrigez-le et choisissez-le de nouveau.',
  'theme.fault.notATheme':
    'la ligne {line} n’est pas celle d’un thème VS Code : « colors » doit être une liste de noms et de couleurs.',
  'theme.fault.notAColor':
    'ligne {line}, « {token} » n’est pas une couleur comme #1f1f1f. Corrigez-la et choisissez-le de nouveau.',
  'theme.fault.noColors':
    'il n’a aucune couleur dont Deskpace se sert. Choisissez un thème avec « colors ».',
  'theme.sample.plain': 'Texte',
  'theme.sample.muted': 'Petits caractères',
  'theme.sample.link': 'Un lien',
  'theme.sample.primary': 'Premier choix',
  'theme.sample.secondary': 'Autre choix',
  'theme.sample.selected': 'Une ligne choisie',
  'theme.sample.status': 'Barre d’état',
} as const satisfies Messages;
