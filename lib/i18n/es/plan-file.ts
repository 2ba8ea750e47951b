import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/plan-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'planFile.title': 'De tu fisioterapeuta',
  'planFile.text':
    'Un plan llega como un archivo pequeño: dónde empezar, a qué ritmo crecer, hasta dónde y qué hacer en un brote. Ves cada cambio antes de aceptarlo.',
  'planFile.choose': 'Elegir un archivo de plan',
  'planFile.save': 'Guardar este plan como archivo',
  'planFile.save.text': 'Para entregarlo, o para cambiarlo y traerlo de vuelta.',
  'planFile.preview': 'Antes de aceptar: el plan de {by}',
  'planFile.what': 'Qué',
  'planFile.now': 'Ahora',
  'planFile.then': 'Después',
  'planFile.same': 'como ahora',
  'planFile.start.sitting': 'Sentado empieza en',
  'planFile.start.standing': 'De pie empieza en',
  'planFile.start.walking': 'Caminar empieza en',
  'planFile.pack': 'Con el paquete de ejercicios «{name}»:',
  'planFile.nothing': 'Dice lo que tu plan ya dice.',
  'planFile.accepted': 'El plan de {by} vale desde ahora',
  'planFile.holds': 'Desde el {day} vale el plan de {by}.',
  'planFile.back': 'Retirarlo',
  'planFile.back.done': 'El plan se ha retirado. Lo que hayas cambiado tú desde entonces se queda.',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan': 'no es un plan. Su formato tiene que ser «deskpace-plan».',
  'planFile.fault.newer':
    'es un plan de otra versión que la 1. Actualiza Deskpace o pide la versión 1.',
  'planFile.fault.tooLarge': 'es mayor de {kilobytes} kB, y ningún plan lo es. Pide el plan en sí.',
  'planFile.fault.empty':
    'no dice nada: ni inicio, ni paso, ni tope, ni brote, ni pausa, ni paquete.',
} as const satisfies Messages;
