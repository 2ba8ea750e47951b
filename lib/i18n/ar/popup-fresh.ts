import type { Messages } from '../message.ts';

/** Arabic; what each text is for stands in ../en/popup-fresh.ts, the words of the field in docs/translation.md. */
export const texts = {
  'fresh.text': 'الساعة تعمل بالفعل. يكفي الضغط على وضعيتك كلما تغيرت، لا أكثر.',
  'fresh.start': 'البداية',
  'fresh.loading': 'نبدأ الساعة. للبدء يكفي الضغط على وضعيتك.',
} as const satisfies Messages;
