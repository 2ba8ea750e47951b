import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-question.ts, the words of the field in docs/translation.md. */
export const texts = {
  'question.group': '質問',
  'question.sitting': { other: '{count}分座って、どうでしたか？' },
  'question.standing': { other: '{count}分立って、どうでしたか？' },
  'question.walking': { other: '{count}分歩いて、どうでしたか？' },
  'question.day': '今日は全体としてどうでしたか？',
  'question.score': '感じた痛み {score}',
  'question.skip': '今はやめておく',
} as const satisfies Messages;
