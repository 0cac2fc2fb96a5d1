export type OfficeLoad = {
  /** What the office has written; null where it has written nothing. */
  readonly written: number | null
  /** 常勤換算 of its planners on the day. */
  readonly shares: number
  /** People whose grant period with this office is in force. */
  readonly people: number
  /** People that one full-time planner takes; null where the law says nothing. */
  readonly standard: number | null
}

export type Room = {
  readonly room: number
  readonly source: '事業所が書いた人数' | '見積り' | 'わからない'
  readonly says: string
}

/** 未確認の読み方: said wherever a room is estimated. */
export const roomReading =
  '見積りでは、支給決定期間中の受け持ちの人を一人1件と数え、常勤換算の相談支援専門員に人数の標準を掛けたものを上限とみる（標準そのものは、直前の6か月の平均の件数で数える）'

/**
 * 事業所の空き
 *
 * How many more people an office can take: what it has written itself, else what is left of the standard.
 *
 * Source    指定計画相談支援基準 第3条 (the standard, by the rule `staffing-standard`)
 * Reading   `roomReading`; parts of a person are dropped.  [unconfirmed]
 */
export const roomOf = ({ written, shares, people, standard }: OfficeLoad): Room => {
  if (written !== null)
    return { room: written, source: '事業所が書いた人数', says: `事業所が書いた${written}人` }
  if (standard === null || shares === 0) {
    const why = standard === null ? '人数の標準がない日' : '相談支援専門員が書かれていない'
    return { room: 0, source: 'わからない', says: `${why}ため見積れず、0人とみる` }
  }
  // Shares have two places: counted in hundredths, nothing is lost to binary fractions.
  const most = Math.floor((Math.round(shares * 100) * standard) / 100)
  return {
    room: Math.max(0, most - people),
    source: '見積り',
    says: `見積り：常勤換算${shares}人×${standard}件＝${most}件から、受け持ち${people}人を引く`,
  }
}
