/** How far what stands in the form is kept. */
export type KeepSituation = {
  /** Something stands in the form that the server does not have. */
  readonly differs: boolean
  readonly sending: boolean
  /** Why it could not be kept the last time; null when nothing stood in the way. */
  readonly trouble: Trouble | null
  /** The time of the server's last word, 「13:05」; null before the first. */
  readonly savedAt: string | null
  /** Somebody has to choose between two texts. */
  readonly clash: boolean
}

export type Trouble = 'away' | 'signed-out' | 'another' | 'closed' | 'broken'

const troubles: Readonly<Record<Trouble, string>> = {
  away: 'サーバーにつながりません。つながると、続きから保存します',
  'signed-out': 'サインインの時間が切れました。別のタブでサインインすると、続きから保存します',
  another: '別の人がサインインしています。自分でサインインし直してください',
  closed: 'この計画は、いまは書けません。書いた文はこの画面に残っています',
  broken: 'サーバーが受け取れませんでした。少し待って、もう一度ためします',
}

/**
 * What the form says of itself. It is 「書きかけ」 that is saved here; into the plan it comes by the button.
 * 「保存しました」 only when the server has answered for exactly what stands in the
 * fields, and nothing waits to be chosen.
 */
export const keepWords = ({ differs, sending, trouble, savedAt, clash }: KeepSituation): string => {
  if (trouble && (differs || trouble === 'another' || trouble === 'closed'))
    return `まだ保存できていません：${troubles[trouble]}`
  if (sending && differs) return '書きかけを保存しています'
  if (differs) return '入力中…'
  if (clash) return 'まだ保存できていません：同じところを二人が書きました。残す文を選んでください'
  return savedAt === null ? '' : `書きかけを保存しました（${savedAt}）`
}
