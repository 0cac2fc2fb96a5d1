import type { WeekRow } from './week-row.ts'

type Need = { readonly kind: string | null; readonly amount: string | null }

/** A service whose amount in words is another than its week: 「週3日」 and five days. */
export type AmountFault = {
  readonly kind: string
  readonly amount: string
  readonly unit: '日' | '回'
  /** What the week has of it. */
  readonly inWeek: number
}

/**
 * 量のことばと週間計画のちがい
 *
 * Only where both can be counted: an amount that says 週N日 or 週N回 and no more or less (から, 程度, 〜), and rows that
 * come every week. Two needs may speak of the same days or of different ones: both are taken. Where the week has
 * nothing of a service it is not laid out yet, and nothing is said.
 */
export const amountsAgainstWeek = (
  needs: readonly Need[],
  week: readonly WeekRow[],
): readonly AmountFault[] =>
  [...Map.groupBy(needs, ({ kind }) => kind?.trim() ?? '')].flatMap(([kind, same]) => {
    const rows = week.filter((row) => kind !== '' && row.kind.trim() === kind)
    if (rows.length === 0 || rows.some(({ repeat }) => repeat !== undefined && repeat !== '毎週')) return []
    const read = same.flatMap(({ amount }) => (amount ? [{ amount, read: readAmount(amount) }] : []))
    const known = read.flatMap(({ amount, read: one }) => (one ? [{ amount, ...one }] : []))
    const [first] = known
    if (!first || known.length < read.length || known.some(({ unit }) => unit !== first.unit)) return []
    const inWeek =
      first.unit === '日'
        ? new Set(rows.flatMap(({ days }) => days)).size
        : rows.reduce((sum, { days }) => sum + new Set(days).size, 0)
    const counts = known.map(({ count }) => count)
    const sum = counts.reduce((all, count) => all + count, 0)
    if (inWeek === sum || inWeek === Math.max(...counts)) return []
    return [{ kind, amount: known.map(({ amount }) => amount).join('、'), unit: first.unit, inWeek }]
  })

const digits = '一二三四五六七八九'

/** 「週3日」「週に五回（1回2時間）」; null for what is not an exact number in a week. */
const readAmount = (text: string): { readonly count: number; readonly unit: '日' | '回' } | null => {
  const found = /^週(?:間)?に? ?(\d{1,2}|[一二三四五六七八九]) ?([日回])(?:間)?(?=$|[、。,.(（ ・/])/.exec(
    text.normalize('NFKC').trim(),
  )
  if (!found?.[1]) return null
  const at = digits.indexOf(found[1])
  return { count: at < 0 ? Number(found[1]) : at + 1, unit: found[2] === '日' ? '日' : '回' }
}
