import type { Messages } from '../message.ts';

/** The frame of the workbench: its views, the status bar. */
export const workbench = {
  'workbench.title': '{view} – Deskpace',
  'workbench.views': 'Views',
  'workbench.broken':
    'What is stored could not be read. It is kept. Close other windows of this browser and open it again.',
  'workbench.skip': 'Skip to content',
  'workbench.today': 'Today',
  'workbench.plan': 'Plan',
  'workbench.report': 'Report',
  'workbench.movements': 'Movements',
  'workbench.settings': 'Settings',
  'workbench.get-started': 'Get Started',
  'workbench.notLoaded':
    'This view did not load. Nothing is lost. Reload the page, or restart the browser.',

  'workbench.status': 'Status',
  'status.sitting': { one: 'Sitting {count} min', other: 'Sitting {count} min' },
  'status.standing': { one: 'Standing {count} min', other: 'Standing {count} min' },
  'status.walking': { one: 'Walking {count} min', other: 'Walking {count} min' },
  'status.away': 'Away from the desk',
  'status.unsure': 'Posture unsure',
  'status.limit': { one: 'limit {count} min', other: 'limit {count} min' },
  'status.next': 'Next change about {time}',
  'status.due': 'A change would be nice now',
  'status.prompt': 'A prompt waits',
  'status.hours': 'Outside working hours',
  'status.quiet.meeting': 'In a meeting until {time}',
  'status.quiet.pause': 'Quiet until {time}',
  'status.overdo': 'Longer turn until {time}',
  'status.flareUp': 'Flare-up plan',
} as const satisfies Messages;
