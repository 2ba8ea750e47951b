import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/help.ts, the words of the field in docs/translation.md. */
export const texts = {
  'help.title': 'Wann du Hilfe holen solltest',
  'help.intro':
    'Rückenschmerzen sind sehr häufig und legen sich meist. Ein paar Zeichen brauchen einen Menschen, keine App.',
  'help.sameDay': 'Am selben Tag, Notruf',
  'help.sameDay.text':
    'Neue Taubheit oder verändertes Gefühl um Genitalien, After oder Innenseiten der Oberschenkel.\nNeue Schwierigkeiten, Wasser oder Stuhl zu lassen, zu halten oder zu spüren.\nNeue Veränderung der sexuellen Funktion oder Empfindung.\nNeue oder zunehmende Schwäche, Taubheit oder Schmerzen in beiden Beinen, oder Beine, die nicht gehen, wohin du willst.\nNach einem schweren Sturz oder Unfall.\nMit Schmerzen in der Brust.',
  'help.soon': 'Bald, ärztlich',
  'help.soon.text':
    'Fieber, Schüttelfrost oder starkes Krankheitsgefühl mit Rückenschmerzen.\nGewichtsverlust, ohne es zu wollen.\nFrühere Krebserkrankung mit neuen Rückenschmerzen.\nSchmerzen, die in keiner Lage besser werden oder weiter zunehmen, auch nachts.\nEine neue Beule oder veränderte Form.\nEin kleiner Stoß bei dünnen Knochen oder langer Kortisoneinnahme.\nSchwäche oder Taubheit in einem Bein, die zunimmt.',
  'help.chat': 'Ein Gespräch in Physiotherapie oder Arztpraxis wert',
  'help.chat.text':
    'Legt sich nach etwa drei Wochen nicht.\nSchlaf oder Arbeit leiden.\nDu machst dir Sorgen.',
  'help.country': 'Notrufnummer in',
  'help.country.none': 'Land wählen',
  'help.country.saved': 'Land: gespeichert',
  'help.number': 'Ruf {numbers} an',
  'help.number.or': '{first} oder {second}',
  'help.numbers':
    'Nicht in der Liste? 112 geht von den meisten Handys. Die Nummern liegen auf diesem Gerät; kenne die deiner Gegend.',
  'help.pause': 'Alles pausieren',
  'help.pause.text':
    'Keine Erinnerungen bis morgen. Die Zeit läuft mit. Du kannst jederzeit weitermachen.',
  'help.paused': 'Alles pausiert bis {time}.',
  'help.resume': 'Weitermachen',
} as const satisfies Messages;
