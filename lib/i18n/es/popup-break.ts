import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-break.ts, the words of the field in docs/translation.md. */
export const texts = {
  'break.group': 'Pausa',
  'break.walk': 'Un paseo a tu ritmo',
  'break.move': 'Una pausa de movimiento',
  'break.left': 'pausa: quedan {count} min',
  'break.over.1': 'Pausa terminada. Silla o de pie, lo que te siente mejor.',
  'break.over.2': 'Vuelve cuando te venga bien. Un poco más también está bien.',
  'break.over.3': 'Acomódate otra vez, o date una vuelta más.',
  'break.over.4': 'Buena pausa. Elige tu próxima postura.',
  'break.over.5': 'Se acabó el tiempo, si quieres. Silla, de pie o sigue fuera.',
  'break.over.6': '¿Empezar otra vez en una postura nueva? Tú eliges.',
  'break.over.7': 'Hola de nuevo. Silla o de pie, como quieras.',
  'break.over.8': 'Vuelve poco a poco. De pie los primeros minutos, si quieres.',
  'break.end': 'Terminar la pausa',
} as const satisfies Messages;
