/** 記録の画面のことば */
export const historyWords = {
  title: 'これまでの記録',
  lead: '起きたことを、起きた順に残しています。記録は書き足すだけで、あとから書きかえることはできません。',
  log: '本人の情報を見た・書いた人の記録',
} as const

export const accessWords = {
  title: '見た・書いた人の記録',
  lead: 'この人の情報を、だれが、いつ、どんな立場で見たり書いたりしたかの記録です。',
  none: 'まだ記録はありません。',
  unknown: 'サインインしていない人',
} as const
