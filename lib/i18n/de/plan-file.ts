import type { Messages } from '../message.ts';

/** German; what each text is for stands in ../en/plan-file.ts, the words of the field in docs/translation.md. */
export const texts = {
  'planFile.title': 'Aus deiner Physiotherapie',
  'planFile.text':
    'Ein Plan kommt als kleine Datei: wo du anfängst, wie schnell es wächst, bis wohin, was bei einem Schub gilt. Du siehst jede Änderung, bevor du sie annimmst.',
  'planFile.choose': 'Plandatei wählen',
  'planFile.save': 'Diesen Plan als Datei speichern',
  'planFile.save.text': 'Zum Weitergeben, oder um ihn zu ändern und zurückzubringen.',
  'planFile.preview': 'Bevor du annimmst: der Plan von {by}',
  'planFile.what': 'Was',
  'planFile.now': 'Jetzt',
  'planFile.then': 'Dann',
  'planFile.same': 'wie jetzt',
  'planFile.start.sitting': 'Sitzen beginnt bei',
  'planFile.start.standing': 'Stehen beginnt bei',
  'planFile.start.walking': 'Gehen beginnt bei',
  'planFile.pack': 'Mit dem Übungspaket „{name}“:',
  'planFile.nothing': 'Er sagt, was dein Plan schon sagt.',
  'planFile.accepted': 'Der Plan von {by} gilt ab jetzt',
  'planFile.holds': 'Seit {day} gilt der Plan von {by}.',
  'planFile.back': 'Zurücknehmen',
  'planFile.back.done': 'Der Plan ist zurückgenommen. Was du seither selbst geändert hast, bleibt.',
  'planFile.by.me': 'Deskpace',
  'planFile.fault.notAPlan': 'sie ist kein Plan. Ihr Format muss „deskpace-plan“ sein.',
  'planFile.fault.newer':
    'sie ist ein Plan einer anderen Version als 1. Aktualisiere Deskpace oder bitte um Version 1.',
  'planFile.fault.tooLarge':
    'sie ist größer als {kilobytes} kB, und so groß ist kein Plan. Bitte um den Plan selbst.',
  'planFile.fault.empty':
    'sie sagt nichts: kein Anfang, kein Schritt, keine Obergrenze, kein Schub, keine Pause, kein Paket.',
} as const satisfies Messages;
