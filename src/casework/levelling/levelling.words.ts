import { grouped } from '../../ui/kit/grouped.ts'
import type { LevelAsked, LevelState } from '../registers/level-tables.ts'
import { yearName } from './year-name.ts'

const monthName = (month: string): string => `${Number(month.slice(5))}月`

/** Who is counted and cannot move, and why. */
const heldSays = (held: LevelAsked['held']): readonly string[] => {
  const all = held.次の決定 + held.次の申請 + held.手続き
  if (all === 0) return []
  const each = [
    ...(held.手続き > 0
      ? [`${grouped(held.手続き)}人：手続きが終わっているか、変更や更新を受け付けるところです`]
      : []),
    ...(held.次の申請 > 0 ? [`${grouped(held.次の申請)}人：次の申請が出ています`] : []),
    ...(held.次の決定 > 0 ? [`${grouped(held.次の決定)}人：次の決定があります`] : []),
  ]
  return [`このうち${grouped(all)}人は、人数には入れますが、動かしません（${each.join('。')}）。`]
}

/** What the pages of levelling say. */
export const words = {
  title: '更新時期の分散化',
  lead: '更新が同じ月に集まると、計画を作る人も、審査する人も足りなくなります。だれの期間をどれだけ短くすると、いちばん少ない変更で、いちばん多い月を減らせるかを計算します。',
  nothingYet: '案はまだありません。',
  onlyProposal:
    '計算した案を作るだけです。期間は変わりません。一人ずつ返事を聞き、係長が承認すると、同意した人だけ、終わりの日が変わります。',
  leadUnsaid:
    '更新の準備にかかる月数が決まっていません。市町村の設定の「更新を案内する時期」を決めてください。決まるまでは、今月と来月へは、だれも動かしません。',
  year: '年度',
  yearOption: (year: number) => `${yearName(year)}（${year}年度）`,
  most: '短くする月数（一人につき、最大）',
  officeMost: '一つの事業所（相談支援事業所）で、一か月に更新する人の上限',
  officeMostHint: '空欄なら、上限を決めません。今すでに上限をこえている月は、今より増やしません。',
  birth: '終わりの日をそろえる月',
  births: {
    none: 'そろえない（どの月へも動かせる）',
    誕生月の末日: '誕生月の末日',
    誕生月の前の月の末日: '誕生月の前の月の末日',
  },
  make: '案を計算する',
  cannot: 'いま計算ができません。しばらくしてから、もう一度ためしてください。',
  busy: 'いま、ほかの計算が動いています。少し待ってから、もう一度「案を計算する」を押してください。',
  noRenewals: (year: number) => `${yearName(year)}に更新の日が来る人は、台帳にありません。`,
  nothingToMove: (year: number, open: readonly string[], isWhole: boolean, next: number) =>
    [
      `${yearName(year)}は、いまの条件では、だれの期間も早められません。案は作っていません。`,
      isWhole
        ? '定めと条件のなかでは、いちばん多い月を減らせません。短くする月数をふやすか、上限やそろえる月を変えて、計算してください。'
        : open.length === 0
          ? '早められる先の月が、もう過ぎたか、準備の月数がたりないからです。'
          : `下げられるのは${open.map(monthName).join('、')}だけです。ほかの月は、もう過ぎたか、準備の月数がたりません。この月だけでは、いちばん多い月を減らせません。`,
      isWhole ? '' : `どの月も動かせるのは、${yearName(next)}からです。${yearName(next)}で計算してください。`,
    ].join(''),
  conditions: '条件',
  condition: ({ most, officeMost, birth }: Pick<LevelAsked, 'most' | 'officeMost' | 'birth'>) =>
    [
      `${most}か月まで`,
      officeMost === null ? '事業所の上限なし' : `一つの事業所で月${grouped(officeMost)}人まで`,
      birth === null ? 'そろえない' : `${birth}にそろえる`,
    ].join('、'),
  list: 'これまでの案',
  mark: '整理番号',
  birthDate: '生年月日',
  certificate: '受給者証番号',
  proposal: ({ year, number }: { readonly year: number; readonly number: number | null }) =>
    `${yearName(year)}の分散化の案${number === null ? '' : `（第${number}号）`}`,
  states: { 案: '案（まだ承認していません）', 承認: '承認ずみ', 取り消し: '取り消しずみ' },
  stateNow: 'いまの状態',
  asked: ({ year, on, lead, most, officeMost, birth, people, held }: LevelAsked, day: string) =>
    [
      `${day}（${on}）現在の台帳で、${yearName(year)}に更新の日が来る${grouped(people)}人を見ました。`,
      `一人につき${most}か月まで短くします。`,
      lead === null
        ? '準備にかかる月数は決まっていません（今月と来月へは動かしません）。'
        : `準備に${lead}か月かかるとみます（今日から${lead}か月たったあとの、月のはじめから）。`,
      officeMost === null ? '' : `一つの事業所で一か月に${officeMost}人までとします。`,
      ...heldSays(held),
      birth === null ? '' : `動かすときは、終わりを${birth}にそろえます。`,
    ].join(''),
  peak: (before: number, after: number) =>
    `下げられる月のうちでいちばん多い月：${grouped(before)}人 → ${grouped(after)}人`,
  officePeak: (before: number, after: number) =>
    `事業所の上限をこえる人：${grouped(before)}人 → ${grouped(after)}人`,
  peakBare: (before: number, after: number) => `${grouped(before)}人 → ${grouped(after)}人`,
  planned: (persons: number, before: number, after: number) =>
    `案の全員（${grouped(persons)}人）が早まったときは、${grouped(before)}人 → ${grouped(after)}人。`,
  takenBack: '取り消した案です',
  nobodyMoved: 'この案で早まった人は、いません',
  movedNow: (persons: number) => `早めたのは${grouped(persons)}人です`,
  stateOf: (state: LevelState, moved: number) =>
    state === '承認' ? `承認ずみ（早めたのは${grouped(moved)}人）` : words.states[state],
  moved: (persons: number, months: number) => `早める人 ${grouped(persons)}人、延べ ${grouped(months)}か月`,
  monthTable: '月ごとの更新の人数',
  month: '月',
  before: '案を作った日',
  beforeApproval: '承認の前（案を作った日）',
  after: '案',
  peakOf: '案での、いちばん多い月',
  personsOf: '案で早める人',
  afterAll: '案の全員が早まったとき',
  change: '増減',
  today: 'きょうの台帳',
  todaySays: (day: string, made: string) =>
    `「きょうの台帳」は、${day}に、別紙3と同じ数え方で数えました。数をおすと、その人が出ます。ほかの行は、${made}の台帳から数えたままで、あとの決定や変更では変わりません。`,
  fixedWhy: (months: readonly string[]) =>
    `＊ ${months.join('、')}：下げられない月です。年度のはじめや、もう過ぎた月、準備の月数がたりない月のように、そこから早い月へ動かせる人がいない（足りない）月です。今より増やしません。`,
  sum: '合計',
  chart: '月ごとの更新の人数：案の前とあと',
  chartMoved: '月ごとの更新の人数：承認の前とあと',
  proofTitle: 'これより良い案がないことの説明',
  proofPeak: (people: number, months: string, count: number, bound: number) =>
    `${grouped(people)}人は、定めと条件により、${months}（${count}か月）のほかでは更新できません。下げられない月の分を除いて、残りの月に平らに分けても、どこかの月は${grouped(bound)}人になります。だれが計算しても、これより低くはなりません。`,
  proofOffices: (bound: number) =>
    `事業所の上限を守ると、いちばん多い月は${grouped(bound)}人より低くなりません（計算機が、それより低い案がないことを確かめました）。`,
  proofNone: '定めと条件のなかでは、いちばん多い月を減らせません。',
  proofMonths: (months: number, over: number | null) =>
    over === null
      ? `その山のもとで、動かす月数の合計は${grouped(months)}か月より少なくできません。`
      : `その山のもとで、事業所の上限をこえる人は${grouped(over)}人より少なくできません。その山とその人数のもとで、動かす月数の合計は${grouped(months)}か月より少なくできません。`,
  proven: 'これより低くできない限界と、ぴったり同じです（差 0）。これより良い案はありません。',
  notProven: (gap: number) =>
    `時間の中では、これより良い案がないことを確かめきれませんでした（限界との差 ${(gap * 100).toFixed(1)}％まで）。`,
  order:
    '比べる順：①下げられる月のうちでいちばん多い月が少ない　②事業所の上限をこえる人が少ない　③動かす月数の合計が少ない　④動かす人が少ない',
  compare: 'ほかのやり方と比べる',
  ways: {
    now: '何もしない',
    greedy: '手でする方法（①だけをめざし、多い月から少ない月へ、一人ずつ）',
    proposal: 'この案',
    bound: 'これ以上は無理な限界',
  },
  way: 'やり方',
  top: '下げられる月のうちでいちばん多い月',
  persons: '早める人',
  monthsMoved: '延べの月数',
  over: '事業所の上限をこえる人',
  toPeople: '早める人の一覧',
  toLetters: '一人ずつのお知らせを作る',
  toConsent: '返事を記録する',
  toApprove: '承認する',
  toApproveMore: 'あとから同意した人を承認する',
  toTakeBack: '取り消す',
  people: (year: number) => `${yearName(year)}の分散化で早める人`,
  name: '氏名',
  office: '相談支援事業所',
  noOffice: '（なし）',
  endsNow: '今の終わりの日',
  endsThen: '案の終わりの日',
  outcome: '結果',
  notSettled: 'まだ',
  consent: '返事',
  noAnswer: 'まだ',
  answers: (agreed: number, refused: number, waiting: number) =>
    `同意 ${grouped(agreed)}人、同意しない ${grouped(refused)}人、返事がまだ ${grouped(waiting)}人`,
  ofAgreed: (ready: number, before: number, after: number, moved: number) =>
    `いま承認すると、同意した${grouped(ready)}人だけが早まります${moved > 0 ? `（もう早めた${grouped(moved)}人は、そのままです）` : ''}。下げられる月のうちでいちばん多い月：${grouped(before)}人 → ${grouped(after)}人`,
  stillOpen: (open: number, day: string) =>
    `まだ早めていない${grouped(open)}人は、${day}まで、返事を記録して、もう一度承認できます。そのあとは、新しい案を作ってください。`,
  nowOver: (open: number, days: number) =>
    `早めていない${grouped(open)}人は、この案ではもう承認できません（作ってから${days}日をこえました）。同じ条件で新しい案を作ると、残りの人を考えなおします。`,
  ofAgreedRow: '同意した人だけ',
  movedRow: '早めた人だけ',
  proofOfWhole:
    'この説明は、案の全員が早まったときのものです。一部の人だけのときは、これより良い選び方があるかもしれません。',
  tooOld: (days: number) =>
    `この案は、作ってから${days}日をこえています。台帳が変わっているかもしれないので、承認できません。同じ条件で、案を作りなおしてください（日数は、この仕組みで決めたものです）。`,
  whyChanged: '期間が変わっていました',
  whyHeld: {
    次の決定: '次の決定があります',
    次の申請: '次の申請が出ています',
    手続き: '手続きが終わっているか、変更や更新を受け付けるところです',
  },
  whyLate: '準備の月数がたりないか、定めが認めません',
  nobody: '早める人はいません。',
  approveTitle: '分散化の案を承認する',
  approveSays: (persons: number) =>
    `同意した${grouped(persons)}人の支給決定期間の終わりの日を、案の日に早め、モニタリングの月を、早めた終わりの月からさかのぼって数えなおします。この仕組みで決定した期間は、手続きの記録に残り、本人（保護者）と事業所にお知らせが出ます。受給者証の書きかえが要ります。`,
  approveChanged:
    '返事がまだの人と、同意しない人は、早めません。案を作ったあとに期間が変わった人、次の申請や決定がある人、手続きが終わった人、準備が間に合わなくなった人も、早めません。あとで、名前とわけを出します。',
  approveWaiting: (waiting: number, day: string) =>
    `返事がまだの${grouped(waiting)}人は、承認したあとも、${day}まで、返事を記録して、もう一度承認できます。`,
  approveNobody: '同意した人が、まだいません。',
  approve: '承認して、終わりの日を早める',
  takeBackTitle: '分散化の案を取り消す',
  takeBackSays: {
    案: () => 'この案を取り消します。期間は変わっていません。',
    承認: (moved: number) =>
      `この案で早めた${grouped(moved)}人の終わりの日を、もとにもどします。受給者証を、もとの終わりの日に書きもどす人を、あとで出します。そのあとに次の申請、決定や変更があった人と、早めた終わりの日を過ぎた人は、もどしません。名前とわけも出します。`,
  },
  takeBack: '取り消す',
  stop: 'やめる',
  settled: (by: string, day: string, isTakenBack: boolean) =>
    `${day}に${by}が${isTakenBack ? '取り消しました' : '承認しました'}。`,
  afterApproval:
    '早めた人の受給者証の支給決定期間を書きかえて、渡してください。支給決定の変更（障害者総合支援法第24条）の決定や通知が要るかは、まだ確かめられていない読み方です。この仕組みは、その書類を作りません。決定のときに出した通知と受給者証は、そのまま残ります。',
  missed: (people: number) => `手をつけなかった人（${grouped(people)}人）`,
  law: '終わりの日にできるのは、規定「支給決定の終わりをそろえる」が認める月の末日だけです。今の終わりの日より後にはなりません。すでに決めた期間を本人（保護者）の同意で短くできることは、まだ確かめられていない読み方です。',
} as const
