import type { Messages } from '../message.ts';

/** Spanish; what each text is for stands in ../en/workbench.ts, the words of the field in docs/translation.md. */
export const texts = {
  'workbench.title': '{view} – Deskpace',
  'workbench.views': 'Vistas',
  'workbench.broken':
    'Lo guardado no se pudo leer. Se conserva. Cierra las demás ventanas de este navegador y ábrelo de nuevo.',
  'workbench.skip': 'Ir al contenido',
  'workbench.today': 'Hoy',
  'workbench.plan': 'Plan',
  'workbench.report': 'Informe',
  'workbench.movements': 'Movimientos',
  'workbench.settings': 'Configuración',
  'workbench.get-started': 'Primeros pasos',
  'workbench.notLoaded':
    'Esta vista no se cargó. No se perdió nada. Recarga la página o reinicia el navegador.',
  'workbench.status': 'Estado',
  'status.sitting': { one: 'En la silla {count} min', other: 'En la silla {count} min' },
  'status.standing': { one: 'De pie {count} min', other: 'De pie {count} min' },
  'status.walking': { one: 'Caminando {count} min', other: 'Caminando {count} min' },
  'status.away': 'Fuera del escritorio',
  'status.unsure': 'Postura sin saber',
  'status.limit': { one: 'límite {count} min', other: 'límite {count} min' },
  'status.next': 'Próximo cambio hacia las {time}',
  'status.due': 'Un cambio vendría bien ahora',
  'status.prompt': 'Un aviso espera',
  'status.hours': 'Fuera del horario de trabajo',
  'status.quiet.meeting': 'En una reunión hasta las {time}',
  'status.quiet.pause': 'Silencio hasta las {time}',
  'status.overdo': 'Tramo largo hasta las {time}',
  'status.flareUp': 'Plan de brote',
} as const satisfies Messages;
