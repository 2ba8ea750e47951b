import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/plan-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'planFile.title': 'De votre kinésithérapeute',
  'planFile.text':
    'Un plan arrive sous forme de petit fichier : d’où partir, à quel rythme progresser, jusqu’où, et que faire lors d’une poussée. Vous voyez chaque changement avant de l’accepter.',
  'planFile.choose': 'Choisir un fichier de plan',
  'planFile.save': 'Enregistrer ce plan dans un fichier',
  'planFile.save.text': 'Pour le remettre, ou pour le modifier et le rapporter.',
  'planFile.preview': 'Avant d’accepter : le plan de {by}',
  'planFile.what': 'Quoi',
  'planFile.now': 'Maintenant',
  'planFile.then': 'Ensuite',
  'planFile.same': 'comme maintenant',
  'planFile.start.sitting': 'Assis, départ à',
  'planFile.start.standing': 'Debout, départ à',
  'planFile.start.walking': 'Marche, départ à',
  'planFile.pack': 'Avec le lot d’exercices « {name} » :',
  'planFile.nothing': 'Il dit ce que votre plan dit déjà.',
  'planFile.accepted': 'Le plan de {by} s’applique à partir de maintenant',
  'planFile.holds': 'Depuis le {day}, le plan de {by} s’applique.',
  'planFile.back': 'Le retirer',
  'planFile.back.done': 'Le plan est retiré. Ce que vous avez changé vous-même depuis reste.',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan': 'ce n’est pas un plan. Son format doit être « deskpace-plan ».',
  'planFile.fault.newer':
    'c’est un plan d’une autre version que 1. Mettez Deskpace à jour, ou demandez la version 1.',
  'planFile.fault.tooLarge':
    'il dépasse {kilobytes} ko, ce qu’aucun plan ne fait. Demandez le plan lui-même.',
  'planFile.fault.empty':
    'il ne dit rien : ni départ, ni pas, ni plafond, ni poussée, ni pause, ni lot.',
} as const satisfies Messages;
