import type { Messages } from '../message.ts';

/** Japanese; what each text is for stands in ../en/popup-prompt.ts, the words of the field in docs/translation.md. */
export const texts = {
  'prompt.group': '声かけ',
  'prompt.fallback': 'まだ楽なうちに、姿勢を変えるのにちょうどいいころです。',
  'prompt.take.walk': '歩く',
  'prompt.take.stand': '立つ',
  'prompt.take.sit': '座る',
  'prompt.take.move': 'ここで動く',
  'prompt.later': 'あとで：',
  'prompt.noLater': 'もう2回後回しにしました',
  'prompt.minutes': '{count}分',
  'prompt.postpone': '{count}分後回しにする',
  'prompt.skip': '見送る',
} as const satisfies Messages;
