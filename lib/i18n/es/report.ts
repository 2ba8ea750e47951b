import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/report.ts, the words of the field in docs/translation.md. */
export const texts = {
  'week.empty':
    'No se anotó nada antes de que empezara esta semana. Los informes empiezan con tu primer día.',
  'week.fresh': 'Esta semana empieza con la primera postura que anotes.',
  'week.quiet': 'Nada de tiempo en el escritorio esta semana. Tu plan espera donde lo dejaste.',
  'week.future': 'Esta semana está por venir.',
  'week.first': 'Es tu primera semana. Los números se asientan según anotas.',
  'feltFine.sitting.first': 'La silla va bien hasta unos {minutes} min por ahora.',
  'feltFine.sitting.more':
    'La silla fue bien hasta {minutes} min, {change} más que la semana pasada.',
  'feltFine.sitting.less':
    'La silla fue bien hasta {minutes} min, {change} menos que la semana pasada.',
  'feltFine.sitting.same': 'La silla fue bien hasta {minutes} min, igual que la semana pasada.',
  'feltFine.standing.first': 'Estar de pie va bien hasta unos {minutes} min por ahora.',
  'feltFine.standing.more':
    'Estar de pie fue bien hasta {minutes} min, {change} más que la semana pasada.',
  'feltFine.standing.less':
    'Estar de pie fue bien hasta {minutes} min, {change} menos que la semana pasada.',
  'feltFine.standing.same':
    'Estar de pie fue bien hasta {minutes} min, igual que la semana pasada.',
  'feltFine.walking.first': 'Caminar va bien hasta unos {minutes} min por ahora.',
  'feltFine.walking.more':
    'Caminar fue bien hasta {minutes} min, {change} más que la semana pasada.',
  'feltFine.walking.less':
    'Caminar fue bien hasta {minutes} min, {change} menos que la semana pasada.',
  'feltFine.walking.same': 'Caminar fue bien hasta {minutes} min, igual que la semana pasada.',
  'bothered.sitting': {
    one: 'La silla empezó a molestar hacia el minuto {minutes} ({count} vez).',
    other: 'La silla empezó a molestar hacia el minuto {minutes} (en medio de {count} veces).',
  },
  'bothered.standing': {
    one: 'Estar de pie empezó a molestar hacia el minuto {minutes} ({count} vez).',
    other: 'Estar de pie empezó a molestar hacia el minuto {minutes} (en medio de {count} veces).',
  },
  'bothered.walking': {
    one: 'Caminar empezó a molestar hacia el minuto {minutes} ({count} vez).',
    other: 'Caminar empezó a molestar hacia el minuto {minutes} (en medio de {count} veces).',
  },
  logged: {
    one: '{time} anotado en {count} día, {share} sobre los pies.',
    other: '{time} anotado en {count} días, {share} sobre los pies.',
  },
  'within.all': {
    one: 'El {count} tramo con límite terminó dentro de él.',
    other: 'Los {count} tramos en la silla y de pie terminaron dentro de su límite.',
  },
  'within.some': {
    one: '{within} de {count} tramo dentro de su límite; {time} por encima, el {day}.',
    other:
      '{within} de {count} tramos dentro de su límite; {time} por encima, sobre todo el {day}.',
  },
  'ratings.range': {
    one: 'El dolor se valoró {count} vez, de {low} a {high}, {middle} en medio.',
    other: 'El dolor se valoró {count} veces, de {low} a {high}, {middle} en medio.',
  },
  'ratings.same': {
    one: 'El dolor se valoró {count} vez, con {score}.',
    other: 'El dolor se valoró {count} veces, siempre con {score}.',
  },
  'flareUp.one': 'Hubo un brote: {day}.',
  'flareUp.some': {
    one: 'Hubo un brote {count} día, de {first} a {last}.',
    other: 'Hubo un brote {count} días, de {first} a {last}.',
  },
  unsureTime: 'En {share} del tiempo nadie puede saber la postura. No cuenta como ninguna.',
  quietTime: 'Los avisos callaron {time}, como pediste.',
  'finding.days': {
    one: '{time} anotado en {count} día, {share} sobre los pies',
    other: 'Cerca de {time} al día en {count} días, {share} sobre los pies',
  },
  'finding.days.none': 'Ningún tiempo anotado',
  'finding.lanes': '{time} sobre el límite en total, sobre todo el {day}',
  'finding.lanes.within': 'Ningún tramo pasó de su límite',
  'finding.lanes.none': 'Aún no hay tramos con límite',
  'finding.comfort.sitting.typical':
    'En la silla: la mitad de los tramos molestó antes del minuto {minutes}',
  'finding.comfort.standing.typical':
    'De pie: la mitad de los tramos molestó antes del minuto {minutes}',
  'finding.comfort.walking.typical':
    'Caminando: la mitad de los tramos molestó antes del minuto {minutes}',
  'finding.comfort.sitting.most': {
    one: 'En la silla: cómodo en {fine} de {count} tramo valorado',
    other: 'En la silla: cómodo en {fine} de {count} tramos valorados',
  },
  'finding.comfort.standing.most': {
    one: 'De pie: cómodo en {fine} de {count} tramo valorado',
    other: 'De pie: cómodo en {fine} de {count} tramos valorados',
  },
  'finding.comfort.walking.most': {
    one: 'Caminando: cómodo en {fine} de {count} tramo valorado',
    other: 'Caminando: cómodo en {fine} de {count} tramos valorados',
  },
  'finding.comfort.few': {
    one: '{count} tramo valorado en cuatro semanas: muy poco para una curva',
    other: '{count} tramos valorados en cuatro semanas: muy pocos para una curva',
  },
  'finding.comfort.none': 'Ningún tramo valorado en cuatro semanas',
  'finding.even.pair': '{long} fue largo, {quiet} fue tranquilo',
  'finding.even.long': {
    one: '{count} día largo en dos semanas',
    other: '{count} días largos en dos semanas',
  },
  'finding.even.steady': {
    one: '{count} día, cerca del tiempo base',
    other: '{count} días, ninguno muy por encima del tiempo base',
  },
  'finding.even.none': 'Muy pocos días para ver lo parejos que fueron',
  'finding.bouts.all': {
    one: '{count} tramo, dentro de su límite',
    other: 'Los {count} tramos dentro de su límite',
  },
  'finding.bouts.some': {
    one: '{within} de {count} tramo dentro de su límite, el más largo {time}',
    other: '{within} de {count} tramos dentro de su límite, el más largo {time}',
  },
  'finding.bouts.noLimit': {
    one: '{count} tramo, de {time}',
    other: '{count} tramos, el más largo {time}',
  },
  'finding.bouts.none': 'Ningún tramo en el escritorio',
  'finding.prompts': {
    one: '{taken} de {count} aviso seguido; pausas sin aviso: {natural}',
    other: '{taken} de {count} avisos seguidos; pausas sin aviso: {natural}',
  },
  'finding.prompts.none': 'Sin avisos; pausas sin aviso: {natural}',
  'finding.pain': 'Valoraciones de {low} a {high}, la más alta el {day}',
  'finding.pain.same': {
    one: 'Una valoración: {score}',
    other: '{count} valoraciones, todas {score}',
  },
  'finding.pain.none': 'Sin valoraciones esta semana',
  'finding.painMinute.sitting.higher':
    'En la silla: las valoraciones desde el minuto {minute} fueron {by} más altas',
  'finding.painMinute.sitting.lower':
    'En la silla: las valoraciones desde el minuto {minute} fueron {by} más bajas',
  'finding.painMinute.sitting.alike':
    'En la silla: las valoraciones antes y después del minuto {minute} se parecieron',
  'finding.painMinute.standing.higher':
    'De pie: las valoraciones desde el minuto {minute} fueron {by} más altas',
  'finding.painMinute.standing.lower':
    'De pie: las valoraciones desde el minuto {minute} fueron {by} más bajas',
  'finding.painMinute.standing.alike':
    'De pie: las valoraciones antes y después del minuto {minute} se parecieron',
  'finding.painMinute.few': {
    one: '{count} valoración en un tramo: muy poco para comparar',
    other: '{count} valoraciones en tramos: muy pocas para comparar',
  },
  'finding.painMinute.none': 'Sin valoraciones durante los tramos',
  'finding.baseline.sitting.grew': {
    one: 'La silla creció de {from} a {to} min en {count} semana',
    other: 'La silla creció de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.sitting.eased': {
    one: 'La silla pasó de {from} a {to} min en {count} semana',
    other: 'La silla pasó de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.sitting.steady': 'Los tiempos base quedaron como estaban',
  'finding.baseline.standing.grew': {
    one: 'Estar de pie creció de {from} a {to} min en {count} semana',
    other: 'Estar de pie creció de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.standing.eased': {
    one: 'Estar de pie pasó de {from} a {to} min en {count} semana',
    other: 'Estar de pie pasó de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.standing.steady': 'Los tiempos base quedaron como estaban',
  'finding.baseline.walking.grew': {
    one: 'Caminar creció de {from} a {to} min en {count} semana',
    other: 'Caminar creció de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.walking.eased': {
    one: 'Caminar pasó de {from} a {to} min en {count} semana',
    other: 'Caminar pasó de {from} a {to} min en {count} semanas',
  },
  'finding.baseline.walking.steady': 'Los tiempos base quedaron como estaban',
  'finding.baseline.none': 'Aún se están buscando los tiempos base',
} as const satisfies Messages;
