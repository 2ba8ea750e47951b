import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/get-started.ts, the words of the field in docs/translation.md. */
export const texts = {
  'start.title': 'Primeros pasos',
  'start.progress': '{done} de {count} pasos hechos',
  'start.steps': 'Pasos',
  'start.mark': 'Marcar como hecho: {step}',
  'start.done': 'hecho',
  'start.markDone': 'Marcar como hecho',
  'start.markAll': 'Marcar todo como hecho',
  'start.nextStep': 'Paso siguiente',
  'start.saved': 'Guardado',
  'start.purpose': 'Para qué es esto',
  'start.purpose.text':
    'Ayuda a quienes trabajan en un escritorio a variar entre la silla, estar de pie y caminar, y a ampliar lo que resulta cómodo.',
  'start.disclaimer':
    'Esta herramienta te ayuda a variar entre la silla, estar de pie y caminar, y a notar qué resulta cómodo. No diagnostica, trata ni vigila ninguna enfermedad, y no sustituye el consejo de un profesional de la salud. Tú decides; deja lo que no te venga bien. Tus notas se quedan en este dispositivo.',
  'start.help': 'Cuándo pedir ayuda',
  'start.known': 'Lo que sabes de tus límites',
  'start.known.text':
    'No hace falta saberlo: lo normal es medir, y lleva más o menos una semana. Sigue como siempre y pulsa una tecla cuando empiece a molestar.',
  'start.known.measure': 'Medirlo todo por mí',
  'start.hours': 'Tu horario de trabajo',
  'start.hours.text':
    'Los avisos se muestran en este horario. Fuera de él el tiempo se guarda y nada pregunta.',
  'start.hours.saved': 'Horario de trabajo: guardado',
  'start.notice': 'Ver una notificación',
  'start.notice.text':
    'Los avisos llegan como notificaciones. Nada en ellas menciona el dolor: las pantallas se comparten.',
  'start.notice.send': 'Enviar una notificación de prueba',
  'start.notice.sent': 'Notificación de prueba enviada',
  'start.notice.question': '¿Llegó?',
  'start.notice.came': 'Llegó',
  'start.notice.missing': 'No llegó',
  'start.notice.help':
    'Entonces se queda por el camino. Los avisos esperan igualmente en el icono y en la ventana. Lo que puedes hacer:',
  'start.notice.again': 'Después envía la prueba otra vez.',
  'start.notice.others': 'Otros sistemas',
  'system.windows': 'Windows',
  'system.mac': 'macOS',
  'system.linux': 'Linux',
  'system.chromeos': 'ChromeOS',
  'start.notice.windows':
    'Abre Configuración, Sistema, Notificaciones.\nActiva las notificaciones, y también las de tu navegador en la lista de abajo.\nMira No molestar y Concentración: cualquiera de los dos las retiene.',
  'start.notice.mac':
    'Abre Ajustes del Sistema, Notificaciones, y elige tu navegador en la lista.\nPermite las notificaciones, como tiras o alertas.\nMira Concentración en la barra de menús: las retiene. También una pantalla compartida o duplicada.',
  'start.notice.linux':
    'Abre los ajustes de tu escritorio, Notificaciones, y permite tu navegador.\nMira No molestar en el menú del reloj o del sistema.\nSin un escritorio que muestre notificaciones no puede llegar ninguna.',
  'start.notice.chromeos':
    'Abre Configuración, Aplicaciones, Notificaciones, y permite tu navegador.\nMira No molestar en el menú junto al reloj.',
  'start.notice.chromium':
    'En el navegador: abre sus ajustes de notificaciones; también allí pueden estar desactivadas.',
  'start.notice.firefox':
    'En Firefox: abre los ajustes, Privacidad y seguridad, Permisos, Notificaciones, y mira que no estén pausadas hasta reiniciar.',
  'start.pin': 'Tener el icono a la vista',
  'start.pin.text':
    'El icono se llena hasta tu límite y dice los minutos. El navegador esconde los iconos nuevos tras una pieza de puzle.',
  'start.pin.chromium':
    'Pulsa la pieza de puzle al final de la barra.\nBusca Deskpace en la lista.\nPulsa la chincheta a su lado.',
  'start.pin.firefox':
    'Pulsa la pieza de puzle al final de la barra.\nPulsa la rueda junto a Deskpace.\nElige Anclar a la barra de herramientas.',
  'start.pin.done': 'El icono está en la barra.',
  'start.log': 'Anotar tu postura',
  'start.log.text':
    '¿Cómo estás ahora mismo? El reloj cuenta desde aquí. Después basta una pulsación en la ventana.',
  'start.log.group': 'Postura',
  'start.all': 'Todo hecho. El resto llega sobre la marcha.',
  'start.next': 'Desde aquí:',
  'start.next.today': 'Ver hoy',
  'start.next.report': 'Ver el informe',
  'start.next.settings': 'Toda la configuración',
} as const satisfies Messages;
