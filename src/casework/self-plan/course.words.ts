import type { FactOf } from '../case/fact.ts'

type Explained = FactOf<'self-plan-explained'>

/** 別紙2の四つの段のことば, for staff. */
export const courseWords = {
  title: 'セルフプランの進みぐあい（説明・表面・裏面）',
  explain: '説明',
  explained: (day: string, by: Explained['by'], way: Explained['way']) => `${day}に${by}が説明（${way}）`,
  notExplained: 'まだ記録がありません',
  recordExplained: '説明したことを記録する',
  explainFirst: 'セルフプランの説明が、まだ記録されていません',
  explainFirstNote: '説明していれば、日としかたを記録してください。記録がなくても、先に進めます。',
  help: '書く人と手伝う人',
  helped: (name: string, day: string) => `${name}に表面の手伝いを頼んだ（${day}）`,
  noHelp: '本人・家族が書く',
  askHelper: '事業者に手伝いを頼む',
  front: '表面の提出',
  back: '裏面と仕上げ',
  whole: '裏面と同時に提出',
  closed: '仕上がり、計画案として提出ずみ',
  deskWrites: (centre: string | null) => (centre ? `市町村の番（${centre}といっしょに書く）` : '市町村の番'),
  notYet: 'まだ',
  copyWished: (day: string) =>
    `${day}に、本人が写し（裏面も）を希望しています。書類から印刷して渡してください。`,
  complete: '裏面を書いて仕上げる',
  sheet: '紙で届いたセルフプランを写す',
  explainTitle: 'セルフプランの説明を記録する',
  explainedOn: '説明した日',
  way: '説明のしかた',
  ways: { 窓口: '窓口で', 訪問: '訪問して', 電話: '電話で', 手紙: '手紙で' },
  record: '記録する',
  whatToSay: [
    'セルフプランは自分や家族、支援者が書けて、費用も報酬もないこと',
    '相談支援事業所との契約、サービス担当者会議、モニタリングはないこと',
    '書けるときは市町村へ出し、書けないときは事業者が表面を手伝うこと',
    '裏面（週間計画表）は市町村がいっしょに書けること',
  ],
  whatToSayTitle: '説明すること',
  askTitle: '表面を書く手伝いを事業者に頼む',
  askLead:
    '頼まれた事業者は、この手続きを見て、セルフプランの表面を書けます。裏面は書けません。だれに頼むかは職員が決めます。',
  provider: '手伝いを頼む事業者',
  proposed: '順序による案',
  contracted: 'いま契約している事業者',
  noProviders: '登録されたサービス事業者がありません。「事業所」の画面から登録できます。',
  ask: '手伝いを頼む',
  asked: (name: string) => `${name}に、表面の手伝いを頼んでいます。`,
  askedNote: 'この事業者のはじめの画面に出ます。表面が出るまで、ほかの事業者に頼み直すこともできます。',
  youWereAsked: (municipality: string, day: string) =>
    `${municipality}が、${day}に、表面を書く手伝いをあなたの事業所に頼みました。`,
  yourPart: [
    '手伝うのは、表面のページです。裏面（1週間の予定など）は、市町村が本人といっしょに書きます。',
    '本人の話を聞いて、本人の言葉で書いてください。分からないところは「わからない」と答えられます。',
    '書けたら、本人・家族か、あなたが「今あるところまで出す」で市町村に出します。出すと手伝いは終わり、この手続きは見えなくなります。',
  ],
  backToCourse: 'セルフプランの進みぐあいを見る',
  copyTitle: 'セルフプランの写しがほしい',
} as const
