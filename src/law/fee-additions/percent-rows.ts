/** 割合の加算・減算: thousandths of the units, and the condition under which they apply. */
export type PercentRow = {
  permille: number
  code: { 計画相談支援: string | null; 障害児相談支援: string | null }
  condition: string
}

const row = (
  permille: number,
  adult: string | null,
  child: string | null,
  condition: string,
): PercentRow => ({
  permille,
  code: { 計画相談支援: adult, 障害児相談支援: child },
  condition,
})

/** 告示第125号・第126号 別表（令和6年4月1日から） */
export const percentRows2024 = {
  特別地域加算: row(150, '526015', '556015', '利用者が特別地域に住んでいること'),
  虐待防止措置未実施減算: row(-10, '52Z051', '55Z051', '虐待の防止の措置をとっていないこと'),
  業務継続計画未策定減算: row(-10, '52Z061', '55Z061', '業務継続計画を作っていないこと'),
  情報公表未報告減算: row(-50, '52Z081', '55Z081', '情報の公表の報告をしていないこと'),
} satisfies Record<string, PercentRow>

/** 令和8年6月1日から: 処遇改善加算 for 相談系; its code was not found. */
export const percentRows2026 = {
  ...percentRows2024,
  処遇改善加算: row(51, null, null, '処遇改善の計画などを届け出ていること'),
} satisfies Record<string, PercentRow>

export type PercentName = keyof typeof percentRows2026

export const percentNames = Object.keys(percentRows2026) as [PercentName, ...PercentName[]]
