import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/data.ts, the words of the field in docs/translation.md. */
export const texts = {
  'data.title': 'Vos données',
  'data.purpose': 'Tout est sur cet appareil seulement. Emportez une copie quand vous voulez.',
  'data.report': 'Retour au rapport',
  'data.exchange': 'Exporter',
  'data.exchange.note':
    'JSON contient tout. CSV s’ouvre dans un tableur, FHIR dans un logiciel médical.',
  'data.json': 'Exporter en JSON',
  'data.csv': 'Exporter en CSV',
  'data.fhir': 'Exporter en FHIR',
  'job.making': 'Préparation du fichier',
  'job.share': '{share} fait',
  'job.stop': 'Arrêter',
  'job.stopped': 'Arrêté. Aucun fichier n’a été fait, et rien n’a changé.',
  'job.broken':
    'Le fichier n’a pas pu être fait. Vos données sont gardées. Rechargez la page et réessayez.',
  'job.made': {
    one: '{count} fichier est dans votre dossier de téléchargements.',
    other: '{count} fichiers sont dans votre dossier de téléchargements.',
  },
  'job.again': 'Enregistrer de nouveau',
  'job.file': '{name}, {size}',
  'size.kb': '{count} ko',
  'size.mb': '{count} Mo',
} as const satisfies Messages;
