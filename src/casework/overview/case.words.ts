/** 事案の画面のことば */
export const words = {
  turn: 'いま、だれの番か',
  yourTurn: 'あなたの番です',
  others: 'ほかの人の番です',
  forThem: '紙や電話で届いたものは、代わりに記録できます。',
  nobody: 'いま、だれの番でもありません。',
  track: '手続きの流れ（十五の段階）',
  more: 'この手続きについて',
  why: 'なぜ？',
  returned: '窓口からのわけ：',
} as const

export const pathWords = (parts: {
  readonly target: string
  readonly kind: string
  readonly author: string | null
  readonly noPlan: boolean
  readonly category: boolean
}): string =>
  [
    parts.target,
    parts.kind,
    parts.noPlan ? '計画案なし' : (parts.author ?? '計画の作り手はまだ決まっていません'),
    parts.category ? '障害支援区分あり' : '障害支援区分なし',
  ].join('・')
