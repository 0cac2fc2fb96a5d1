import { type CategoryValidity, categoryValidity } from '../../law/category-validity/category-validity.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { Problem } from '../../ui/kit/field.ts'
import { writtenDays } from '../case/written-days.ts'

type Values = {
  readonly on: string
  readonly from: string
  readonly months: number
  readonly until: string | null
  readonly opinion: string | null
}

/** What the rule on the validity, and the days among themselves, ask of a judgement. */
export const judgementProblems = (
  ruling: Ruling<CategoryValidity>,
  values: Values,
  today: string,
): readonly Problem[] => {
  const problems: Problem[] = []
  const add = (field: string, says: string) => problems.push({ field, says })
  if (values.on > today) add('on', '審査会の日が、今日より後の日になっています')
  if (ruling.silent) add('from', 'この日の有効期間の定めが見つかりません。始まりの日を確かめてください')
  else if (ruling.finding.kind === '範囲外')
    add('months', `有効期間は、${ruling.finding.least}か月から${ruling.finding.most}か月までです`)
  else if (ruling.finding.kind === '短縮' && values.opinion === null)
    add('opinion', '有効期間を短くするときは、審査会の意見がいります')
  for (const { expected } of mismatchesOf(ruling, values)) add('from', writtenDays(expected))
  if (values.until !== null && values.until < values.from)
    add('until', '終わりの日が、始まりの日より前になっています')
  return problems
}

const mismatchesOf = ({ in: place }: Ruling<CategoryValidity>, { on, from, months }: Values) =>
  categoryValidity.mismatches?.(
    { start: Temporal.PlainDate.from(from), months },
    { on: Temporal.PlainDate.from(on), in: place },
  ) ?? []
