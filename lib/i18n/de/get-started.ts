import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/get-started.ts, the words of the field in docs/translation.md. */
export const texts = {
  'start.title': 'Erste Schritte',
  'start.progress': '{done} von {count} Schritten erledigt',
  'start.steps': 'Schritte',
  'start.mark': 'Als erledigt markieren: {step}',
  'start.done': 'erledigt',
  'start.markDone': 'Als erledigt markieren',
  'start.markAll': 'Alle als erledigt markieren',
  'start.nextStep': 'Nächster Schritt',
  'start.saved': 'Gespeichert',
  'start.purpose': 'Wofür das da ist',
  'start.purpose.text':
    'Hilft Menschen am Schreibtisch, zwischen Sitzen, Stehen und Gehen zu wechseln und zu erweitern, was sich angenehm anfühlt.',
  'start.disclaimer':
    'Dieses Werkzeug hilft dir, zwischen Sitzen, Stehen und Gehen zu wechseln und zu merken, was angenehm ist. Es stellt keine Diagnosen, behandelt und überwacht keine Erkrankung und ersetzt keinen Rat von medizinischen Fachpersonen. Du entscheidest; lass weg, was nicht zu dir passt. Deine Notizen bleiben auf diesem Gerät.',
  'start.help': 'Wann du Hilfe holen solltest',
  'start.known': 'Was du über deine Grenzen weißt',
  'start.known.text':
    'Du musst es nicht wissen: Messen ist der übliche Weg und dauert etwa eine Woche. Mach weiter wie immer, und drück eine Taste, wenn es anfängt zu stören.',
  'start.known.measure': 'Alles für mich messen',
  'start.hours': 'Deine Arbeitszeit',
  'start.hours.text':
    'Erinnerungen erscheinen in dieser Zeit. Außerhalb läuft die Zeit mit, und nichts fragt.',
  'start.hours.saved': 'Arbeitszeit: gespeichert',
  'start.notice': 'Eine Mitteilung sehen',
  'start.notice.text':
    'Erinnerungen kommen als Mitteilungen. Nichts darauf nennt Schmerz: Auf Bildschirme schauen auch andere.',
  'start.notice.send': 'Eine Probemitteilung senden',
  'start.notice.sent': 'Probemitteilung gesendet',
  'start.notice.question': 'Ist sie gekommen?',
  'start.notice.came': 'Sie ist gekommen',
  'start.notice.missing': 'Sie ist nicht gekommen',
  'start.notice.help':
    'Dann wird sie unterwegs zurückgehalten. Erinnerungen warten trotzdem am Symbol und im Popup. Was du tun kannst:',
  'start.notice.again': 'Sende dann die Probe noch einmal.',
  'start.notice.others': 'Andere Systeme',
  'system.windows': 'Windows',
  'system.mac': 'macOS',
  'system.linux': 'Linux',
  'system.chromeos': 'ChromeOS',
  'start.notice.windows':
    'Öffne Einstellungen, System, Benachrichtigungen.\nSchalte Benachrichtigungen ein, auch für deinen Browser in der Liste darunter.\nSieh nach bei Bitte nicht stören und bei Fokus: Beides hält sie zurück.',
  'start.notice.mac':
    'Öffne Systemeinstellungen, Mitteilungen, und wähle deinen Browser in der Liste.\nErlaube Mitteilungen, als Banner oder Hinweise.\nSieh nach bei Fokus in der Menüleiste: Er hält sie zurück. Ein geteilter oder gespiegelter Bildschirm auch.',
  'start.notice.linux':
    'Öffne die Einstellungen deines Desktops, Benachrichtigungen, und erlaube deinen Browser.\nSieh nach bei Nicht stören im Menü der Uhr oder des Systems.\nOhne einen Desktop, der Benachrichtigungen zeigt, kann keine kommen.',
  'start.notice.chromeos':
    'Öffne Einstellungen, Apps, Benachrichtigungen, und erlaube deinen Browser.\nSieh nach bei Nicht stören im Menü neben der Uhr.',
  'start.notice.chromium':
    'Im Browser: Öffne seine Einstellungen für Benachrichtigungen; auch dort können sie ausgeschaltet sein.',
  'start.notice.firefox':
    'In Firefox: Öffne die Einstellungen, Datenschutz & Sicherheit, Berechtigungen, Benachrichtigungen, und sieh nach, dass sie nicht bis zum Neustart pausieren.',
  'start.pin': 'Das Symbol im Blick behalten',
  'start.pin.text':
    'Das Symbol füllt sich bis zu deinem Limit und nennt die Minuten. Der Browser versteckt neue Symbole hinter einem Puzzleteil.',
  'start.pin.chromium':
    'Klick auf das Puzzleteil am Ende der Symbolleiste.\nFinde Deskpace in der Liste.\nKlick auf die Stecknadel daneben.',
  'start.pin.firefox':
    'Klick auf das Puzzleteil am Ende der Symbolleiste.\nKlick auf das Zahnrad neben Deskpace.\nWähle An Symbolleiste anheften.',
  'start.pin.done': 'Das Symbol ist in der Symbolleiste.',
  'start.log': 'Deine Haltung eintragen',
  'start.log.text': 'Wie bist du gerade? Die Uhr zählt ab hier. Später genügt ein Klick im Popup.',
  'start.log.group': 'Haltung',
  'start.all': 'Alles erledigt. Der Rest kommt von selbst.',
  'start.next': 'Von hier aus:',
  'start.next.today': 'Heute ansehen',
  'start.next.report': 'Den Bericht ansehen',
  'start.next.settings': 'Alle Einstellungen',
} as const satisfies Messages;
