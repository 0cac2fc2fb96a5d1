/** 計画(案)を確かめて提出する画面のことば */
export const words = {
  lead: 'この内容で提出します。同意をもらう前に渡すときは、同意前の紙か、この画面を印刷して使えます。提出すると、そのときの内容のまま残ります。',
  unsigned: '同意前の紙を印刷する（PDF）',
  beforeConsent: '同意前（説明のための紙です）',
  consent: '説明・同意・交付',
  consentHint: '文書による同意をもらった日',
  madeOn: '作成日',
  explainedOn: '説明した日',
  explainedBy: '説明した人',
  consentedOn: '同意をもらった日',
  consentBy: '同意した人',
  means: '同意のしかた',
  meansOf: {
    署名: { label: '紙に署名' },
    電子: { label: '電子的な方法', hint: '相手が承諾しているとき' },
    画面: {
      label: '画面に署名',
      hint: '下の枠に指やペンで書きます。書ける画面がないときは、ほかの方法を選びます',
    },
    代筆: { label: '代筆', hint: '本人の前で、ほかの人が代わりに書いたとき' },
  },
  proxyName: '代わりに書いた人',
  proxyHint: '代筆のときだけ',
  proxyRelation: '本人との関係',
  proxyReason: '代わりに書いた理由',
  deliveredOn: '本人に渡した日（交付）',
  deliveredBy: '本人への渡し方',
  deliveries: '事業者などへの交付',
  deliveriesHint:
    'まだ渡していない相手は、日を空けておくか、行を削除します。後から「交付の記録」に書けます。',
  nobodyYet: '渡す相手（利用する事業者、支援センター）は、まだいません。決まったら「交付の記録」に書けます。',
  notWritten: 'まだ書いていないところがあります',
  notWrittenNote:
    '法令が計画に求める事項ではありません。空いたままでも出せますが、基本情報と現在の生活は、別紙として計画といっしょに読まれます。',
  earlier: '前に出したときの説明・同意',
  earlierNote: '確かめるために出しています。直した計画を説明し、同意をもらった日を、下に書いてください。',
  amounts: '量のことばと、週間計画の回数がちがいます',
  amountOf: ({ kind, amount, count }: Record<'kind' | 'amount' | 'count', string>) =>
    `${kind}：課題と支援では「${amount}」、週間計画では週${count}`,
  button: '提出する',
  notReady: '上に書かれていることが済むと、ここで同意を記録して提出できます。',
  unmended: '差し戻されたところに、直した印のないものがあります',
} as const
