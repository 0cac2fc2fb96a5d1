const grouped = new Intl.NumberFormat('ja-JP')

/** 金額: 9300 → 9,300円. */
export function yen(amount: number): string {
  return `${grouped.format(amount)}円`
}
