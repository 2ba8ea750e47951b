import type { Messages } from '../message.ts';

/** When to get help: shown as it stands, asked for by nobody, scored by nothing. Source: pacing.md 6.3, R45. */
export const help = {
  'help.title': 'When to get help',
  'help.intro':
    'Back pain is very common and mostly settles. A few signs need a person, not an app.',
  'help.sameDay': 'Same day, emergency service',
  'help.sameDay.text':
    'New numbness or altered feeling around the genitals, back passage or inner thighs.\nNew trouble starting, holding or noticing pee or poo.\nNew change in sexual function or feeling.\nNew or growing weakness, numbness or pain in both legs, or legs not going where you want.\nAfter a serious fall or crash.\nWith chest pain.',
  'help.soon': 'Soon, a doctor',
  'help.soon.text':
    'Fever, chills or feeling very unwell with back pain.\nWeight loss without trying.\nPast cancer with new back pain.\nPain that is no better in any position or keeps growing, also at night.\nA new lump or change of shape.\nA small knock with thin bones or long steroid use.\nWeakness or numbness in one leg that is getting worse.',
  'help.chat': 'Worth a chat with a physiotherapist or doctor',
  'help.chat.text':
    'Not settling after about three weeks.\nSleep or work suffering.\nYou are worried.',
  'help.country': 'Emergency number in',
  'help.country.none': 'choose a country',
  'help.country.saved': 'Country: saved',
  'help.number': 'Call {numbers}',
  'help.number.or': '{first}, or {second}',
  'help.numbers':
    'Not in the list? 112 works from most mobile phones. Numbers are kept on this device; know your local one.',
  'help.pause': 'Pause everything',
  'help.pause.text': 'No prompts until tomorrow. Time is kept. You can go on at any time.',
  'help.paused': 'Everything is paused until {time}.',
  'help.resume': 'Go on',
} as const satisfies Messages;
