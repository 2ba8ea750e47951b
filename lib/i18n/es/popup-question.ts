import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/popup-question.ts, the words of the field in docs/translation.md. */
export const texts = {
  'question.group': 'Pregunta',
  'question.sitting': {
    one: '¿Qué tal {count} minuto en la silla?',
    other: '¿Qué tal {count} minutos en la silla?',
  },
  'question.standing': {
    one: '¿Qué tal {count} minuto de pie?',
    other: '¿Qué tal {count} minutos de pie?',
  },
  'question.walking': {
    one: '¿Qué tal {count} minuto caminando?',
    other: '¿Qué tal {count} minutos caminando?',
  },
  'question.day': '¿Qué tal el día en general?',
  'question.score': 'Se sintió como {score}',
  'question.skip': 'Ahora no',
} as const satisfies Messages;
