import { grouped } from '../../ui/kit/grouped.ts'

/** What the page says on which the letters are made. */
export const words = {
  title: '分散化のお知らせを作る',
  lead: (waiting: number) =>
    `まだ返事のない${grouped(waiting)}人に、一人に一枚ずつ作ります。きりとり線から下が返事の用紙で、整理番号が入ります。問い合わせ先と返送先は、その人の地区の窓口です。`,
  nobody: 'まだ返事のない人は、いません。',
  by: '返事の期限',
  byHint: (day: string) =>
    `お知らせに書く日です。例：令和8年5月1日、2026/5/1。この案を承認できるのは、${day}までです。`,
  byPast: '返事の期限は、今日より後の日にしてください。',
  byLate: (day: string) => `返事の期限は、${day}までの日にしてください。その後は、この案を承認できません。`,
  noDayLeft: (day: string) =>
    `この案を承認できるのは${day}までなので、返事を待つ日がもうありません。お知らせを作るには、もう一度計算して、新しい案を作ってください。`,
  make: 'お知らせを作る',
  made: (by: string) => `返事の期限を${by}として、お知らせを作りました`,
  one: '一人ずつのお知らせ（PDF）',
  part: (from: string, to: string, count: number) =>
    `お知らせ 整理番号${from}〜${to}（${grouped(count)}人、PDF）`,
  noAddress: (desks: readonly string[]) =>
    `${desks.join('、')}の住所が登録されていないので、返送先を書けません。市町村の設定で、窓口の住所を書いてください。`,
  again: '期限を変えて作りなおすときは、下で日を打ちなおします。',
} as const
