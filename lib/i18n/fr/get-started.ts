import type { Messages } from '../message.ts';

/** French; what each text is for stands in ../en/get-started.ts, the words of the field in docs/translation.md. */
export const texts = {
  'start.title': 'Premiers pas',
  'start.progress': '{done} étapes faites sur {count}',
  'start.steps': 'Étapes',
  'start.mark': 'Marquer comme fait : {step}',
  'start.done': 'fait',
  'start.markDone': 'Marquer comme fait',
  'start.markAll': 'Tout marquer comme fait',
  'start.nextStep': 'Étape suivante',
  'start.saved': 'Enregistré',
  'start.purpose': 'À quoi cela sert',
  'start.purpose.text':
    'Aide les personnes qui travaillent à un bureau à varier entre assise, debout et marche, et à étendre ce qui est agréable.',
  'start.disclaimer':
    'Cet outil vous aide à varier entre assise, debout et marche, et à remarquer ce qui est agréable. Il ne diagnostique, ne traite et ne surveille aucune maladie, et ne remplace pas l’avis d’un professionnel de santé. Vous décidez ; laissez ce qui ne vous convient pas. Vos notes restent sur cet appareil.',
  'start.help': 'Quand demander de l’aide',
  'start.known': 'Ce que vous savez de vos limites',
  'start.known.text':
    'Pas besoin de savoir : mesurer est la voie habituelle, et prend environ une semaine. Continuez comme d’habitude, et appuyez sur une touche quand cela commence à gêner.',
  'start.known.measure': 'Tout mesurer pour moi',
  'start.hours': 'Vos heures de travail',
  'start.hours.text':
    'Les rappels s’affichent dans ces heures. En dehors, le temps est gardé et rien ne demande.',
  'start.hours.saved': 'Heures de travail : enregistré',
  'start.notice': 'Voir une notification',
  'start.notice.text':
    'Les rappels viennent comme notifications. Rien n’y nomme la douleur : les écrans se partagent.',
  'start.notice.send': 'Envoyer une notification d’essai',
  'start.notice.sent': 'Notification d’essai envoyée',
  'start.notice.question': 'Est-elle arrivée ?',
  'start.notice.came': 'Elle est arrivée',
  'start.notice.missing': 'Elle n’est pas arrivée',
  'start.notice.help':
    'Elle est alors retenue en chemin. Les rappels attendent tout de même sur l’icône et dans la fenêtre. Ce que vous pouvez faire :',
  'start.notice.again': 'Puis renvoyez l’essai.',
  'start.notice.others': 'Autres systèmes',
  'system.windows': 'Windows',
  'system.mac': 'macOS',
  'system.linux': 'Linux',
  'system.chromeos': 'ChromeOS',
  'start.notice.windows':
    'Ouvrez Paramètres, Système, Notifications.\nActivez les notifications, et aussi celles de votre navigateur dans la liste dessous.\nRegardez Ne pas déranger et Concentration : chacun les retient.',
  'start.notice.mac':
    'Ouvrez Réglages Système, Notifications, et choisissez votre navigateur dans la liste.\nAutorisez les notifications, en bannières ou alertes.\nRegardez Concentration dans la barre des menus : il les retient. Un écran partagé ou recopié aussi.',
  'start.notice.linux':
    'Ouvrez les réglages de votre bureau, Notifications, et autorisez votre navigateur.\nRegardez Ne pas déranger dans le menu de l’horloge ou du système.\nSans un bureau qui affiche des notifications, aucune ne peut venir.',
  'start.notice.chromeos':
    'Ouvrez Paramètres, Applications, Notifications, et autorisez votre navigateur.\nRegardez Ne pas déranger dans le menu près de l’horloge.',
  'start.notice.chromium':
    'Dans le navigateur : ouvrez ses réglages de notifications ; elles peuvent y être coupées aussi.',
  'start.notice.firefox':
    'Dans Firefox : ouvrez les paramètres, Vie privée et sécurité, Permissions, Notifications, et vérifiez qu’elles ne sont pas suspendues jusqu’au redémarrage.',
  'start.pin': 'Garder l’icône en vue',
  'start.pin.text':
    'L’icône se remplit jusqu’à votre limite et dit les minutes. Le navigateur cache les nouvelles icônes derrière une pièce de puzzle.',
  'start.pin.chromium':
    'Cliquez sur la pièce de puzzle au bout de la barre d’outils.\nTrouvez Deskpace dans la liste.\nCliquez sur la punaise à côté.',
  'start.pin.firefox':
    'Cliquez sur la pièce de puzzle au bout de la barre d’outils.\nCliquez sur la roue près de Deskpace.\nChoisissez Épingler à la barre d’outils.',
  'start.pin.done': 'L’icône est dans la barre d’outils.',
  'start.log': 'Noter votre posture',
  'start.log.text':
    'Comment êtes-vous en ce moment ? L’horloge compte à partir d’ici. Ensuite un clic dans la fenêtre suffit.',
  'start.log.group': 'Posture',
  'start.all': 'Tout est fait. Le reste vient en chemin.',
  'start.next': 'À partir d’ici :',
  'start.next.today': 'Voir la journée',
  'start.next.report': 'Voir le rapport',
  'start.next.settings': 'Tous les réglages',
} as const satisfies Messages;
