import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-troubles.ts, the words of the field in docs/translation.md. */
export const texts = {
  'trouble.damaged':
    'Algunas anotaciones no se pueden leer. Se conservan y el resto se usa. Abre Tus datos, en el informe, para guardarlas o repararlas.',
  'trouble.diskFull':
    'El disco está lleno: el último cambio no se guardó. Todo lo anterior se conserva. Libera espacio y anótalo otra vez.',
  'trouble.storeBroken':
    'La base de datos no se abre. Lo que contiene se conserva. Cierra las demás ventanas de este navegador y ábrelo de nuevo.',
  'trouble.newerData':
    'Tus datos son de una versión más nueva. No se tocan. Actualiza Deskpace para seguir.',
  'trouble.notificationsBlocked':
    'El navegador no muestra notificaciones. Los avisos esperan aquí y en el icono. Permite las notificaciones en los ajustes del sistema.',
  'trouble.alarmRefused':
    'El navegador rechazó el temporizador. El tiempo se guarda, los avisos pueden llegar tarde. Reinicia el navegador.',
  'trouble.iconRefused':
    'El navegador no dibuja el icono. El tiempo se sigue contando y se ve aquí. Reinicia el navegador.',
  'trouble.noWorker':
    'Deskpace no respondió. Lo anotado antes se conserva. Inténtalo otra vez o reinicia el navegador.',
  'trouble.backupFailed':
    'No se guardó la copia semanal. Tus datos se conservan. Abre «Tus datos», en el informe, para ver por qué.',
} as const satisfies Messages;
