import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/explain.ts, the words of the field in docs/translation.md. */
export const texts = {
  'explain.prompt': 'Por qué este aviso',
  'explain.next': 'Por qué el próximo aviso llega cuando llega',
  'explain.confirmed': '{posture} desde las {time}, como dijiste.',
  'explain.inferred': '{posture} desde las {time}, una suposición por lo anterior.',
  'explain.unsure': 'Nadie puede saber la postura desde las {time}; el reloj espera.',
  'explain.clock': {
    one: 'El reloj de este tramo marca {count} minuto; las pausas cortas cuentan en parte.',
    other: 'El reloj de este tramo marca {count} minutos; las pausas cortas cuentan en parte.',
  },
  'explain.clock.waits': {
    one: 'El reloj de este tramo espera en {count} minuto.',
    other: 'El reloj de este tramo espera en {count} minutos.',
  },
  'explain.limit': {
    one: 'Así que el límite ahora es {count} minuto.',
    other: 'Así que el límite ahora es {count} minutos.',
  },
  'explain.waits.walk':
    'Se mostró a las {time}: caminar es lo que más suele ayudar, por eso va primero.',
  'explain.waits.stand': 'Se mostró a las {time}: estar de pie es la otra postura.',
  'explain.waits.sit': 'Se mostró a las {time}: la silla es la otra postura.',
  'explain.waits.move': 'Se mostró a las {time}: un movimiento, para variar entre paseos.',
  'explain.postponed': 'Lo aplazaste hasta las {time}.',
  'explain.due': 'Ya toca, y espera unos minutos una pausa en tu trabajo.',
  'explain.at': 'El próximo toca hacia las {time}, al menos 15 minutos después del último.',
  'explain.none': 'No hay ningún aviso previsto.',
  'explain.silent.quiet': 'No llega ninguno durante el silencio, como pediste.',
  'explain.silent.hours': 'No llega ninguno fuera del horario de trabajo.',
  'explain.silent.overdo': 'No llega ninguno durante el tramo largo que planeaste.',
  'explain.silent.away': 'No llega ninguno mientras caminas o estás fuera.',
  'explain.silent.answered':
    'Este tramo ya tuvo su aviso y respuesta: el próximo tramo trae el próximo.',
  'explain.silent.budget':
    'Los avisos de esta hora o de este día ya se usaron: no se añade ninguno.',
} as const satisfies Messages;
