import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/setups.ts, the words of the field in docs/translation.md. */
export const texts = {
  'setup.chair': 'Silla',
  'setup.towel': 'Toalla enrollada',
  'setup.height': 'Altura de la mesa',
  'setup.mat': 'Alfombrilla',
  'setup.shoes': 'Zapatos',
  'setups.title': 'Ajustes del puesto',
  'setups.text':
    '¿Cuáles se usan ahora? Un tramo cuenta con lo que se usaba cuando empezó. El informe los compara.',
  'setups.group': 'En uso ahora',
  'setups.own': 'Otro, con tu propio nombre',
  'setups.add': 'Añadir',
  'trial.title': 'Comparar un cambio',
  'trial.text':
    'La mitad de cada día con él, la mitad sin él, en un orden al azar. Deja el resto como está y valora tus tramos.',
  'trial.setup': 'Qué comparar',
  'trial.posture': 'En qué postura',
  'trial.start': 'Empezar la comparación',
  'trial.end': 'Terminar la comparación',
  'trial.on': 'Comparación: {setup}, {posture}',
  'trial.morning.with': 'Esta mañana: con él.',
  'trial.morning.without': 'Esta mañana: sin él.',
  'trial.afternoon.with': 'Esta tarde: con él.',
  'trial.afternoon.without': 'Esta tarde: sin él.',
  'trial.use': 'Está en uso',
  'trial.putAway': 'Está guardado',
  'trial.count': 'Tramos valorados hasta ahora: {on} con él, {off} sin él, de {needed} cada uno.',
  'trial.tooFew': 'Aún pocos tramos para decirlo.',
  'trial.unclear': 'Sin diferencia clara por ahora.',
  'trial.helps': 'Con él, cómodo unos {minutes} min más. Parece que ayuda ({sure} de seguridad).',
  'trial.last': 'Última comparación',
} as const satisfies Messages;
