import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/help.ts, the words of the field in docs/translation.md. */
export const texts = {
  'help.title': 'Cuándo pedir ayuda',
  'help.intro':
    'El dolor de espalda es muy frecuente y casi siempre se calma. Unas pocas señales necesitan a una persona, no una aplicación.',
  'help.sameDay': 'El mismo día, urgencias',
  'help.sameDay.text':
    'Entumecimiento o sensación distinta nuevos alrededor de los genitales, el ano o la cara interna de los muslos.\nDificultad nueva para empezar a orinar o defecar, aguantar o notarlo.\nCambio nuevo en la función o la sensación sexual.\nDebilidad, entumecimiento o dolor nuevos o en aumento en ambas piernas, o piernas que no van donde quieres.\nTras una caída o un accidente graves.\nCon dolor en el pecho.',
  'help.soon': 'Pronto, un médico',
  'help.soon.text':
    'Fiebre, escalofríos o mucho malestar con dolor de espalda.\nPérdida de peso sin buscarla.\nCáncer en el pasado con dolor de espalda nuevo.\nDolor que no mejora en ninguna posición o sigue creciendo, también de noche.\nUn bulto nuevo o un cambio de forma.\nUn golpe pequeño con huesos frágiles o uso largo de corticoides.\nDebilidad o entumecimiento en una pierna que van a más.',
  'help.chat': 'Vale la pena hablarlo con fisioterapia o con un médico',
  'help.chat.text':
    'No se calma en unas tres semanas.\nSufren el sueño o el trabajo.\nTe preocupa.',
  'help.country': 'Número de emergencias en',
  'help.country.none': 'elige un país',
  'help.country.saved': 'País: guardado',
  'help.number': 'Llama al {numbers}',
  'help.number.or': '{first} o al {second}',
  'help.numbers':
    '¿No está en la lista? El 112 funciona desde casi todos los móviles. Los números están en este dispositivo; conoce el de tu zona.',
  'help.pause': 'Pausar todo',
  'help.pause.text': 'Sin avisos hasta mañana. El tiempo se guarda. Puedes seguir cuando quieras.',
  'help.paused': 'Todo está en pausa hasta las {time}.',
  'help.resume': 'Seguir',
} as const satisfies Messages;
