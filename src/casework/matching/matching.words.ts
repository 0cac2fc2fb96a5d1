import type { Help } from '../../city/matching/what-would-help.ts'

/** 受ける事業所の提案の画面のことば */
export const words = {
  title: '事業所のない人と、受けられる事業所',
  nobodyTitle: 'どの事業所も受けられない人',
  helpersTitle: 'セルフプランの作成補助者',
  choiceTitle: '作成補助者をえらぶ',
  none: '計画を作る事業所のない人は、いません。',
  noOffices: '受けられる事業所がありません。',
  cannot: 'いまは計算できません。少しあとで、もう一度開いてください。',
  line: (people: number, offices: number, nobody: number) =>
    people === 0
      ? `事業所のない${nobody}人を受けられる事業所が、いまはありません`
      : `事業所のない${people + nobody}人${nobody === 0 ? 'は全員' : `のうち${people}人は`}、${offices}か所の事業所が受けられます`,
  lead: (people: number, offices: number) => `この${people}人は、この${offices}か所が受けられます。`,
  left: (nobody: number) => `どの事業所も受けられない人が${nobody}人います`,
  counted: (day: string) =>
    `${day}の台帳で数えています。事業所のない人は、支給決定期間中で次の更新に計画がいる人と、計画案を求められた申請中の人のうち、計画を作る事業所が決まっていない人です。自分で計画を作ることを希望する人は入れていません。`,
  order:
    '受けられる人を最も多くし、その中で、希望の事業所、同じ地区、事業者の順位、長く待った人の順に合わせています。',
  proposal: 'これは提案です。事業所への依頼も、本人への連絡も、まだ何もしていません。',
  proofTitle: 'なぜ、これより多くは受けられないか',
  proof: (full: number, room: number, others: number) =>
    full === 0
      ? `残った人の条件に合い、空きのある事業所は一つもありません。ほかの${others}人は全員が入っています。`
      : `残った人を受けられるのは、${full}か所（空きは合わせて${room}人）だけで、どこも埋まります。そこを使わずにすむ${others}人は、全員が入っています。`,
  allTaken: '全員が入っています。',
  proven: '数えた上限と同じ人数で、合わせ方もこれより良くできないことを確かめてあります。',
  notProven: '時間の内に、これより良い合わせ方がないことまでは確かめられませんでした。',
  district: '地区',
  allDistricts: 'すべての地区',
  show: 'この地区を見る',
  ofOffice: (office: string, people: number) => `${office}が受けられる人（${people}人）`,
  name: '氏名',
  since: 'いつから',
  why: 'わけ',
  cause: 'わけ',
  people: '人数',
  room: '空き',
  files: [
    ['csv', 'この提案をCSV（UTF-8）で受け取る'],
    ['sjis.csv', 'この提案をCSV（Shift_JIS）で受け取る'],
    ['xlsx', 'この提案を表計算で受け取る'],
  ],
  toNobody: 'どの事業所も受けられない人と、そのわけ',
  toHelpers: 'セルフプランの作成補助者の順序',
  toWaiting: '事業所を待ちながらセルフプランを書いている人',
  causes: 'わけごとの人数',
  listOf: (cause: string | null, number: number) =>
    `${cause ? `「${cause}」の人` : '受けられない人'}（${number}人）`,
  nobodyNone: '受けられない人はいません。',
  helpTitle: '何があれば受けられるか',
  helpLead: (standard: number) =>
    `相談支援専門員が1人ふえ、${standard}人まで受けられるとしたときに、ふえる人数です。それぞれ一つだけを変えて数えたもので、足し合わせられません。玉突きで受けられるようになる人もふくみます。`,
  helpNone: '相談支援専門員が1人ふえるだけでは、受けられる人はふえません。',
  helpMore: (number: number) => `ほかに${number}とおりあります。`,
  change: '変えること',
  more: 'ふえる人数',
} as const

/** What a change is, in words; at most a few of the offices are named. */
export const helpSays = ({ takers, wanted }: Help, nameOf: (id: string) => string): string => {
  if (wanted) {
    const speaks = wanted.language === null ? '' : `${wanted.language}ができる`
    return `${wanted.district ?? 'どの地区'}の人を受け、障害の種別を限らない、${speaks}相談支援専門員を、新しく1人`
  }
  const names = takers.slice(0, 3).map(({ id }) => nameOf(id))
  const others = takers.length - names.length
  const where = `${names.join('、')}${others > 0 ? `など${takers.length}か所` : ''}`
  return takers.length > 1 ? `${where}の、どれか一つに1人` : `${where}に1人`
}
