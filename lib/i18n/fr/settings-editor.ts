import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/settings-editor.ts, the words of the field in docs/translation.md. */
export const texts = {
  'settings.onlyChanged': 'Seulement les changés ({count})',
  'settings.noneChanged': 'Rien ne diffère des valeurs par défaut.',
  'settings.resetAll': 'Tout réinitialiser',
  'settings.resetDone': 'Tous les réglages ont leur valeur par défaut',
  'settings.takeBack': 'Annuler la réinitialisation',
  'settings.takenBack': 'Les réglages d’avant sont de retour',
  'settings.by.company': 'réglé par votre entreprise',
  'settings.by.you': 'choisi par vous',
  'settings.asJson': 'En JSON',
  'settings.kept': 'Valeurs gardées et pas utilisées',
  'settings.kept.remove': 'Retirer {key}',
  'settings.kept.removed': '{key} : retiré',
  'settings.kept.notANumber':
    'Ce n’est pas un nombre. La valeur est gardée, et celle par défaut est utilisée.',
  'settings.kept.outOfRange':
    'Ce n’est pas entre {minimum} et {maximum}. La valeur est gardée, et celle par défaut est utilisée.',
  'settings.kept.notHours':
    'Ce ne sont pas des heures d’un jour. Elles sont gardées, et la valeur par défaut est utilisée.',
  'settings.kept.elsewhere': 'Cela se choisit à un endroit à part et ne change pas ici.',
  'settings.json.name': 'Réglages en JSON',
  'settings.json.about':
    'Ce qui diffère des valeurs par défaut. Ctrl+S enregistre. Les valeurs fausses et inconnues sont gardées et pas utilisées.',
  'settings.json.save': 'Enregistrer',
  'settings.json.discard': 'Abandonner les modifications',
  'settings.json.meanwhile':
    'Changé ailleurs depuis le début de ce texte, et gardé sauf si le texte le change aussi : {keys}.',
  'settings.json.saved': 'Réglages : enregistrés',
  'settings.json.syntax':
    'Pas enregistré : la ligne {line}, colonne {column} n’est pas du JSON. Votre texte reste tel quel.',
  'settings.json.notAnObject':
    'Pas enregistré : tout le texte doit être un objet entre accolades. Votre texte reste tel quel.',
  'settings.json.at': 'Ligne {line}, {key} : {what}',
  'topic.appearance.words': 'apparence aspect',
  'topic.hours.words': 'horaire bureau week-end midi ne pas déranger silence',
  'topic.presence.words': 'absent inactif verrouillage son musique vidéo appel souris clavier',
  'topic.breaks.words': 'pause repos bureau assis-debout exercice discret',
  'topic.comfort.words': 'douleur note seuil symptôme échelle nrs',
  'topic.first.words': 'début base calibrer commencer estimation',
  'topic.reviews.words': 'progrès augmenter croître semaine palier',
  'topic.rhythm.words': 'notification alerte minuterie intervalle fréquence reporter',
  'topic.flareUps.words': 'mauvais jour rechute pire',
  'topic.evenness.words': 'excès repos moyenne équilibre',
  'topic.overdo.words': 'exception vol réunion dépasser',
  'topic.trials.words': 'essai chaise table tapis comparer',
  'topic.doses.words': 'exercice répétition tenir série',
  'topic.carry.words': 'mémoire récupération report',
} as const satisfies Messages;
