import type { Counts } from './scope-of.ts'
import type { Lacking } from './todays-matching.ts'

/** 受ける事業所の提案の画面のことば */
export const words = {
  title: '事業所のない人と、受けられる事業所',
  nobodyTitle: 'どの事業所も受けられない人',
  helpersTitle: 'セルフプランの作成補助者',
  choiceTitle: '作成補助者をえらぶ',
  whyTitle: '作成補助者の順序とわけ',
  none: '計画を作る事業所のない人は、いません。',
  lacking: {
    いそがしい: 'いま、ほかの計算をしているため、提案を作れません。',
    時間切れ: '決めた時間の内に計算が終わらなかったため、提案を作れません。',
    計算しない: 'このサイトは、いま計算ができないため、提案を作れません。',
  } satisfies Readonly<Record<Lacking, string>>,
  tryAgain:
    '1分ほどしてから「いま数えなおす」を押してください。何度押してもできないときは、市町村の管理者にたずねてください。',
  noFile: '計算ができなかったため、ファイルは作っていません。',
  noFileThen: '下に提案が出ていれば、もう一度ファイルを受け取れます。',
  again: 'いま数えなおす',
  line: ({ taken, offices, left }: Counts) => sentence('事業所のない', taken, offices, left),
  notThisWeek: '事業所のない人を、どの事業所が受けられるか（今週は、まだ数えていません）',
  countedOn: (day: string) => `（${day}に数えました）`,
  lead: (district: string | null, { taken, offices, left }: Counts) =>
    sentence(`${district === null ? '' : `${district}の、`}事業所のない`, taken, offices, left),
  left: (left: number) => `受けられない${left}人と、そのわけ`,
  whole: (city: string, { taken, offices, left }: Counts) =>
    `${city}の全体では、${sentence('事業所のない', taken, offices, left)}`,
  wholeOnly: (city: string) => `（${city}の全体で数えたもの）`,
  countedAt: (instant: string) => `${instant}の台帳で数えました。`,
  counted:
    '事業所のない人は、支給決定期間中で次の更新に計画がいる人と、計画案を求められた申請中の人のうち、計画を作る事業所が決まっていない人です。自分で計画を作ることを希望する人は入れていません。',
  proposal: 'これは提案です。事業所への依頼も、本人への連絡も、まだ何もしていません。',
  district: '地区',
  allDistricts: 'すべての地区',
  show: 'この地区を見る',
  offices: (number: number) => `受けられる事業所（${number}か所）`,
  officesHow: '事業所の名前を押すと、その事業所が受けられる人の一覧がひらきます。',
  openAll: 'すべてひらく',
  closeAll: 'すべてとじる',
  office: (people: number, room: number) => `${people}人（空き ${room}人）`,
  ofOffice: (office: string, people: number) => `${office}が受けられる人（${people}人）`,
  forAll: 'どの人にも当てはまるわけ',
  asAll: '上のとおり',
  name: '氏名',
  since: 'いつから',
  why: 'わけ',
  cause: 'わけ',
  disability: '障害の種別',
  people: '人数',
  room: '空き',
  about: 'この提案について',
  filesTitle: 'ファイルで受け取る',
  files: [
    ['csv', 'この提案をCSV（UTF-8）で受け取る'],
    ['sjis.csv', 'この提案をCSV（Shift_JIS）で受け取る'],
    ['xlsx', 'この提案を表計算で受け取る'],
  ],
  replaced: (letters: string) =>
    `Shift_JISのファイルには、次の字がないため〓と書きます：${letters}。どこにあったかは、ファイルの終わりに書いてあります。`,
  toNobody: 'どの事業所も受けられない人と、そのわけ',
  toHelpers: 'セルフプランの作成補助者の順序',
  toWaiting: '事業所を待ちながらセルフプランを書いている人',
  causes: 'わけごとの人数',
  shortages: '残っている人の多いところ',
  others: (number: number) => `ほかの${number}とおりを見る`,
  othersOf: (title: string) => `${title}（つづき）`,
  listOf: (what: readonly string[], number: number) =>
    `${what.length > 0 ? `「${what.join('・')}」の人` : '受けられない人'}（${number}人）`,
  nobodyNone: '受けられない人はいません。',
  nobodyNoneIn: (district: string) => `${district}には、受けられない人はいません。`,
  helpTitle: '何があれば受けられるか',
  helpCaption: '相談支援専門員がもう1人いたとき',
  helpLead: (standard: number) =>
    `相談支援専門員がもう1人いて、${standard}人まで受けられるとしたときに、いま受けられない人が何人へるかです。どれも、それ一つだけをしたときの人数で、足し合わせることはできません。`,
  helpChain: 'ほかの人がその事業所に移り、空いたところで受けられるようになる人もふくみます。',
  atLeast: (left: number, planners: number, standard: number) =>
    `1人の相談支援専門員が受けるのは${standard}人までなので、${left}人の全員を受けるには、少なくとも${planners}人の相談支援専門員がいります。`,
  helpNone: '相談支援専門員がもう1人いるだけでは、受けられる人はふえません。',
  change: 'だれが、どこにいれば',
  more: 'へる人数',
} as const

const sentence = (whose: string, taken: number, offices: number, left: number): string => {
  if (taken === 0) return `${whose}${left}人を受けられる事業所が、いまはありません。`
  const whom = left === 0 ? `${taken}人は全員` : `${taken + left}人のうち${taken}人は`
  const rest = left === 0 ? '' : `のこる${left}人は、いまはどの事業所も受けられません。`
  return `${whose}${whom}、${offices}か所の事業所が受けられます。${rest}`
}
