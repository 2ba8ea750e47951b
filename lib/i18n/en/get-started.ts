import type { Messages } from '../message.ts';

/** The walkthrough: few steps, each ending in something done. */
export const getStarted = {
  'start.title': 'Get Started',
  'start.progress': '{done} of {count} steps done',
  'start.done': 'done',
  'start.purpose': 'What this is for',
  'start.purpose.text':
    'Helps people who work at a desk vary sitting, standing and walking, and grow what feels comfortable.',
  'start.disclaimer':
    'This tool helps you vary sitting, standing and walking and notice what feels comfortable. It does not diagnose, treat or monitor any condition and does not replace advice from a health professional. You decide; skip anything that does not suit you. Your notes stay on this device.',
  'start.log': 'Log your posture',
  'start.log.text':
    'How are you right now? The clock counts from here. Later one press in the popup is enough.',
  'start.log.group': 'Posture',
  'start.known': 'What you know of your limits',
  'start.known.text': 'No need to know: measuring is the usual way, and it takes about a week.',
  'start.hours': 'Your working hours',
  'start.hours.text':
    'Prompts show within these hours. Outside them time is kept, and nothing asks.',
  'start.hours.fit': 'These hours fit',
  'start.hours.saved': 'Working hours: saved',
  'start.notice': 'See a notification',
  'start.notice.text':
    'Prompts come as notifications. Nothing on them names pain: screens are shared.',
  'start.notice.send': 'Send a test notification',
  'start.notice.sent': 'Test notification sent',
  'start.notice.question': 'Did it come?',
  'start.notice.came': 'It came',
  'start.notice.missing': 'It did not come',
  'start.notice.help':
    'Then the system keeps notifications back. Prompts still wait on the icon and in the popup.',
  'start.notice.windows':
    'Windows: Settings, System, Notifications. Switch on your browser, and look at Do not disturb.',
  'start.notice.mac':
    'macOS: System Settings, Notifications. Allow your browser, and look at Focus.',
  'start.notice.linux':
    'Linux: in the settings of your desktop, allow notifications of the browser, and look at Do not disturb.',
  'start.notice.browser': 'In the browser: its settings for notifications may block them as well.',
  'start.next': 'That is all. The rest comes as you go.',
  'start.next.report': 'See the report',
  'start.next.settings': 'All settings',
} as const satisfies Messages;
