import type { LevelAsked } from '../registers/level-tables.ts'

const count = (value: number) => value.toLocaleString('ja-JP')

/** What the pages of levelling say. */
export const words = {
  title: '更新時期の分散化',
  lead: '更新が同じ月に集まると、計画を作る人も、審査する人も足りなくなります。だれの期間をどれだけ短くすると、いちばん少ない変更で、いちばん多い月を減らせるかを計算します。',
  nothingYet: '案はまだありません。',
  onlyProposal:
    '計算した案を作るだけです。期間は変わりません。係長が承認すると、台帳の終わりの日が変わります。',
  year: '年度',
  yearHint: '4月から始まる年度を、西暦で（例：2026）',
  most: '短くする月数（一人につき、最大）',
  officeMost: '一つの相談支援事業所で、一か月に更新する人の上限',
  officeMostHint: '空欄なら、上限を決めません。今すでに上限をこえている月は、今より増やしません。',
  birth: '終わりの日をそろえる月',
  births: {
    none: 'そろえない（どの月へも動かせる）',
    誕生月の末日: '誕生月の末日',
    誕生月の前の月の末日: '誕生月の前の月の末日',
  },
  make: '案を計算する',
  cannot: 'いま計算ができません。しばらくしてから、もう一度ためしてください。',
  noRenewals: (year: number) => `${year}年度に更新の日が来る人は、台帳にありません。`,
  list: 'これまでの案',
  proposal: (year: number) => `${year}年度の分散化の案`,
  states: { 案: '案（まだ承認していません）', 承認: '承認ずみ', 取り消し: '取り消しずみ' },
  stateNow: 'いまの状態',
  asked: ({ year, on, lead, most, officeMost, birth, people }: LevelAsked, day: string) =>
    [
      `${day}（${on}）現在の台帳で、${year}年度に更新の日が来る${count(people)}人を見ました。`,
      `一人につき${most}か月まで短くします。`,
      lead === null
        ? '準備にかかる月数は決めていません（来月より前へは動かしません）。'
        : `準備に${lead}か月かかるとみます。`,
      officeMost === null ? '' : `一つの事務所で一か月に${officeMost}人までとします。`,
      birth === null ? '' : `動かすときは、終わりを${birth}にそろえます。`,
    ].join(''),
  peak: (before: number, after: number) => `いちばん多い月：${count(before)}人 → ${count(after)}人`,
  moved: (persons: number, months: number) => `早める人 ${count(persons)}人、延べ ${count(months)}か月`,
  monthTable: '月ごとの更新の人数',
  month: '月',
  before: 'いま',
  after: '案',
  change: '増減',
  fixed: '下げられない月',
  fixedWhy:
    '「下げられない月」は、年度のはじめや、もう過ぎた月のように、そこから早い月へ動かせる人がいない（足りない）月です。今より増やしません。',
  sum: '合計',
  chart: '月ごとの更新の人数：いまと案',
  proofTitle: 'これより良い案がないことの説明',
  proofPeak: (people: number, months: string, count: number, bound: number) =>
    `${people.toLocaleString('ja-JP')}人は、定めと条件により、${months}（${count}か月）のほかでは更新できません。下げられない月の分を除いて、残りの月に平らに分けても、どこかの月は${bound.toLocaleString('ja-JP')}人になります。だれが計算しても、これより低くはなりません。`,
  proofOffices: (bound: number) =>
    `事業所の上限を守ると、いちばん多い月は${count(bound)}人より低くなりません（計算機が、それより低い案がないことを確かめました）。`,
  proofNone: '定めと条件のなかでは、いちばん多い月を減らせません。',
  proofMonths: (months: number) =>
    `その山のもとで、動かす月数の合計は${count(months)}か月より少なくできません。`,
  proven: '計算した案は、この限界とぴったり同じです（差 0）。これより良い案はありません。',
  notProven: (gap: number) =>
    `時間の中では、これより良い案がないことを確かめきれませんでした（限界との差 ${(gap * 100).toFixed(1)}％まで）。`,
  order:
    '比べる順：①いちばん多い月が少ない　②事業所の上限をこえる人が少ない　③動かす月数の合計が少ない　④動かす人が少ない',
  compare: 'ほかのやり方と比べる',
  ways: {
    now: '何もしない',
    greedy: '手でする方法（多い月から少ない月へ、一人ずつ）',
    proposal: 'この案',
    bound: 'これ以上は無理な限界',
  },
  way: 'やり方',
  top: 'いちばん多い月',
  persons: '早める人',
  monthsMoved: '延べの月数',
  over: '事務所の上限をこえる人',
  toPeople: '早める人の一覧',
  toLetters: '一人ずつのお知らせ（PDF）',
  lettersPart: (from: number, to: number) => `お知らせ ${from}〜${to}人目（PDF）`,
  toApprove: '承認する',
  toTakeBack: '取り消す',
  people: (year: number) => `${year}年度の分散化で早める人`,
  name: '氏名',
  office: '相談支援事業所',
  noOffice: '（なし）',
  endsNow: '今の終わりの日',
  endsThen: '案の終わりの日',
  outcome: '結果',
  notSettled: 'まだ',
  nobody: '早める人はいません。',
  approveTitle: '分散化の案を承認する',
  approveSays: (persons: number) =>
    `${count(persons)}人の支給決定期間の終わりの日を、案の日に早めます。本人（保護者）の同意をえてから承認してください。受給者証の書きかえが要ります。`,
  approveChanged: '案を作ったあとに期間が変わった人は、早めません。あとで名前を出します。',
  approve: '承認して、終わりの日を早める',
  takeBackTitle: '分散化の案を取り消す',
  takeBackSays: {
    案: 'この案を取り消します。期間は変わっていません。',
    承認: 'この案で早めた全員の終わりの日を、もとにもどします。そのあとに更新や変更があった人は、もどしません。あとで名前を出します。',
  },
  takeBack: '取り消す',
  settled: (by: string, day: string, state: string) => `${day}に${by}が${state}にしました。`,
  missed: '変わっていたので、手をつけなかった人',
  law: '終わりの日にできるのは、規定「支給決定の終わりをそろえる」が認める月の末日だけです。今の終わりの日より後にはなりません。すでに決めた期間を本人（保護者）の同意で短くできることは、まだ確かめられていない読み方です。',
} as const
