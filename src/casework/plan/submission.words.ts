/** 計画(案)を確かめて提出する画面のことば */
export const words = {
  lead: 'この内容で提出します。同意をもらう前に渡すときは、この画面を印刷して使えます。提出すると、そのときの内容のまま残ります。',
  consent: '説明・同意・交付',
  consentHint: '文書による同意をもらった日',
  madeOn: '作成日',
  explainedOn: '説明した日',
  consentedOn: '同意をもらった日',
  consentBy: '同意した人',
  means: '同意の方法',
  deliveredOn: '渡した日（交付）',
  button: '提出する',
  notReady: '上に書かれていることが済むと、ここで同意を記録して提出できます。',
} as const
