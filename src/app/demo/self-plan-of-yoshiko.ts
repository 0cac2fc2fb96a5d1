import type { Fields } from './visitor.ts'

/**
 * 京都 美子さんのセルフプラン
 *
 * The filled example of 京都市's notice of 2015-03-10, word for word. Its week stands in the columns and rows in
 * which the text of the notice gives it; how long each block lasts is not told there, so each fills its row.
 */
export const selfPlanOfYoshiko = {
  pages: {
    writer: {
      writerName: '○○法人○○ ○○デイセンター（職員氏名）',
      relation: 'その他',
      relationNote: '生活介護職員',
      contact: '075-○○○-○○○○',
    },
    hopes: {
      hopes: [
        '今の家にずっと住みたい。（家事援助、日常生活自立支援事業）',
        '○○デイセンターの行事や活動を楽しみたい。（生活介護）',
        '旅行に行きたい。買い物がしたい。（移動支援）',
        '友達と仲良くしたい。',
        '○○に通いたい。',
      ].join('\n'),
    },
    troubles: {
      troubles: [
        '旅行に行きたいので、お金をかしこく使って貯金がしたい。',
        '一人暮らしなので、地震や火事のことや、町内の役割などが心配。',
        '手続きや、病院の説明がわからないことがあるので、一緒に行ってほしい。',
      ].join('\n'),
    },
    achievements: {
      achievements: [
        '生活介護（○○デイセンター）・・・昼食を食べる。行事や活動に参加し、いろいろなことを経験する。',
        '家事援助（○○ヘルパーセンター）・・・食品・日用品の買物、調理・掃除・洗濯、入浴の準備（6ヵ月後に見直し、1人でできるようになった部分を確認する）',
        '通院等介助（○○ヘルパーステーション）・・・通院に同行する。',
        '移動支援（○○ヘルパーステーション）・・・毎月購読している雑誌を買いに行く。美容院へ行く。化粧品・服などの買物に行く。映画やカラオケなどの余暇活動をする。',
        '日常生活自立支援事業（○○区社協）・・・月1回銀行へ行き、お金をおろす。生活費・自治会費・お小遣い等の仕分けをする。（家賃・光熱水費は引き落とし）',
        '民生委員（○○さん）・・・町内の役割を説明してもらう。町内行事や避難訓練に誘ってもらう。',
      ].join('\n'),
    },
    considerations: {
      considerations: [
        '失敗するのが怖いので、新しい物事に対して消極的になりがちです。丁寧に説明し、上手に誘って、体験の幅を広げてください。',
        '因果関係が分かりにくく、叱られたと被害的に感じことがあります。見通しが持てるように、文字や図を使って説明してもらえると、落ち着いて理解できます。',
      ].join('\n'),
    },
  },
  week: [
    {
      days: ['月', '火', '水', '金', '土'],
      from: '12:00',
      to: '14:00',
      kind: '生活介護',
      content: '送迎、昼食、レクリエーション',
    },
    { days: ['木'], from: '12:00', to: '14:00', kind: '移動支援', content: '月1回(1回5時間)' },
    { days: ['日・祝'], from: '12:00', to: '14:00', kind: '○○へ行く' },
    { days: ['土'], from: '14:00', to: '16:00', kind: '友達と遊びに行く' },
    { days: ['月', '金'], from: '16:00', to: '18:00', kind: '家事援助', content: '調理、洗濯等' },
    { days: ['水'], from: '16:00', to: '18:00', kind: '家事援助', content: '買物、掃除等' },
  ],
} as const satisfies { readonly pages: Readonly<Record<string, Fields>>; readonly week: readonly Fields[] }
