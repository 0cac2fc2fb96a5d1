import { grouped } from '../../ui/kit/grouped.ts'

/** What the page says on which the person is sought whose answer came in. */
export const words = {
  title: '返事のあった人を名前でさがす',
  label: '名前またはフリガナ',
  hint: '文字の一部だけでもさがせます。同じ名前の人は、生年月日と受給者証番号で見分けてください。',
  search: 'さがす',
  none: (typed: string) => `「${typed}」にあてはまる人は、この案にいません`,
  noneSays: 'もう承認がすんだ人は出ません。文字の一部だけ、またはフリガナでもさがせます。',
  many: (most: number) =>
    `あてはまる人が多いため、はじめの${most}人だけを出しています。ことばを足すとしぼれます。`,
  caption: (count: number) => `見つかった人（${grouped(count)}人）`,
  toAnswer: 'の返事を記録する',
} as const
