import type { Messages } from '../message.ts';

/** The walkthrough: few steps, each ending in something done. */
export const getStarted = {
  'start.title': 'Get Started',
  'start.progress': '{done} of {count} steps done',
  'start.steps': 'Steps',
  'start.mark': 'Mark done: {step}',
  'start.done': 'done',
  'start.markDone': 'Mark done',
  'start.markAll': 'Mark all as done',
  'start.nextStep': 'Next step',
  'start.saved': 'Saved',

  'start.purpose': 'What this is for',
  'start.purpose.text':
    'Helps people who work at a desk vary sitting, standing and walking, and grow what feels comfortable.',
  'start.disclaimer':
    'This tool helps you vary sitting, standing and walking and notice what feels comfortable. It does not diagnose, treat or monitor any condition and does not replace advice from a health professional. You decide; skip anything that does not suit you. Your notes stay on this device.',

  'start.help': 'When to get help',

  'start.known': 'What you know of your limits',
  'start.known.text':
    'No need to know: measuring is the usual way, and it takes about a week. Go on as you do, and press a key when it starts to bother you.',
  'start.known.measure': 'Measure it all for me',

  'start.hours': 'Your working hours',
  'start.hours.text':
    'Prompts show within these hours. Outside them time is kept, and nothing asks.',
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
    'Then it is kept back on the way. Prompts still wait on the icon and in the popup. What you can do:',
  'start.notice.again': 'Then send the test again.',
  'start.notice.others': 'Other systems',
  'system.windows': 'Windows',
  'system.mac': 'macOS',
  'system.linux': 'Linux',
  'system.chromeos': 'ChromeOS',
  'start.notice.windows':
    'Open Settings, System, Notifications.\nSwitch notifications on, and on for your browser in the list below.\nLook at Do not disturb, and at Focus: either keeps them back.',
  'start.notice.mac':
    'Open System Settings, Notifications, and choose your browser in the list.\nAllow notifications, as banners or alerts.\nLook at Focus in the menu bar: it keeps them back. So does a shared or mirrored screen.',
  'start.notice.linux':
    'Open the settings of your desktop, Notifications, and allow your browser.\nLook at Do not disturb in the menu of the clock or of the system.\nWithout a desktop that shows notifications none can come.',
  'start.notice.chromeos':
    'Open Settings, Apps, Notifications, and allow your browser.\nLook at Do not disturb in the menu by the clock.',
  'start.notice.chromium':
    'In the browser: open its settings for notifications; they may be switched off there as well.',
  'start.notice.firefox':
    'In Firefox: open its settings, Privacy and Security, Permissions, Notifications, and see that they are not paused until it restarts.',

  'start.pin': 'Keep the icon in sight',
  'start.pin.text':
    'The icon fills towards your limit and tells the minutes. The browser hides new icons behind a puzzle piece.',
  'start.pin.chromium':
    'Press the puzzle piece at the end of the toolbar.\nFind Deskpace in the list.\nPress the pin beside it.',
  'start.pin.firefox':
    'Press the puzzle piece at the end of the toolbar.\nPress the wheel beside Deskpace.\nChoose Pin to Toolbar.',
  'start.pin.done': 'The icon is in the toolbar.',

  'start.log': 'Log your posture',
  'start.log.text':
    'How are you right now? The clock counts from here. Later one press in the popup is enough.',
  'start.log.group': 'Posture',

  'start.all': 'All done. The rest comes as you go.',
  'start.next': 'From here:',
  'start.next.today': 'See today',
  'start.next.report': 'See the report',
  'start.next.settings': 'All settings',
} as const satisfies Messages;
