import { categoryMinimum } from '../../law/category-minimum/category-minimum.ts'
import { categoryCoversGrant } from '../../law/category-validity/category-covers-grant.ts'
import { wholeMonthUnits } from '../../law/grant-amount/amount-units.ts'
import { dayCeiling } from '../../law/grant-amount/day-ceiling.ts'
import { grantUnit } from '../../law/grant-amount/grant-unit.ts'
import { grantAlignment } from '../../law/grant-period/grant-alignment.ts'
import { longestGrant } from '../../law/grant-period/longest-grant.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import { standardUsePeriod } from '../../law/standard-use-period/standard-use-period.ts'
import { usePeriods } from '../../law/standard-use-period/use-periods.ts'
import { writtenDay } from '../case/day-field.ts'
import type { GrantedService } from '../case/fact.ts'
import { serviceName } from '../case/service-names.ts'
import { writtenDays } from '../case/written-days.ts'
import type { GrantFacts } from './grant-facts.ts'
import {
  alignmentOf,
  ceilingOf,
  coversOf,
  longestOf,
  minimumOf,
  standardUseOf,
  unitOf,
} from './line-rules.ts'
import { otherKinds } from './other-kinds.ts'

/** What a rule says to one service of the grant; `warning` is what the official should look at before deciding. */
export type LineAnswer = {
  readonly label: string
  readonly says: string
  /** Null where the file does not hold the facts to ask with; then the rule's page can be asked. */
  readonly ruling: Ruling<unknown> | null
  readonly page?: string
  /** Ways of use about which the rule was not asked, though it answers to them apart. */
  readonly others?: { readonly kinds: readonly string[]; readonly page: string }
  readonly warning: string | null
}

/** 規定の答え: what the rules say to a line, those that concern the service. None of it stops the decision. */
export const lineAnswers = (
  line: GrantedService,
  facts: GrantFacts,
  ask: typeof applyOn = applyOn,
): readonly LineAnswer[] => [
  ...periodAnswers(line, facts, ask),
  ...categoryAnswers(line, facts, ask),
  ...amountAnswers(line, facts, ask),
  ...lengthAnswers(line, facts, ask),
]

type Asked = (line: GrantedService, facts: GrantFacts, ask: typeof applyOn) => readonly LineAnswer[]

const silent = '定めが見つかりません（職員が決めます）'
const answer = <R>(
  label: string,
  ruling: Ruling<R>,
  words: (finding: R) => string,
  warning: string | null = null,
): LineAnswer => ({
  ...{ label, ruling, warning },
  says: ruling.silent ? silent : writtenDays(words(ruling.finding)),
})

const besides = (found: LineAnswer, kinds: readonly string[]): LineAnswer =>
  found.ruling === null || kinds.length === 0
    ? found
    : { ...found, others: { kinds, page: pageOf(found.ruling.provision, found.ruling.in) } }

const pageOf = (rule: string, place: string): string => `/law/${rule}?in=${encodeURIComponent(place)}`

const periodAnswers: Asked = (line, facts, ask) => {
  const longest = longestOf(line, facts, ask)
  const most = longest.silent ? null : longest.finding.until
  const over =
    most !== null && line.until > most
      ? `${nameOf(line)}の期間が、上限の${writtenDay(most)}をこえています。`
      : null
  const kinds = otherKinds.period(line, facts)
  return [
    besides(answer('期間の上限', longest, longestGrant.words, over), kinds),
    besides(answer('終わりの案', alignmentOf(line, facts, ask), grantAlignment.words), kinds),
  ]
}

const categoryAnswers: Asked = (line, facts, ask) => {
  const covers = coversOf(line, facts, ask)
  const beyond = !covers.silent && covers.finding.covers === 'こえる' ? covers.finding.mayRunUntil : null
  const outrun =
    beyond === null
      ? null
      : `${nameOf(line)}の期間が、障害支援区分の有効期間（${writtenDay(beyond)}まで）をこえています。`
  const least = minimumOf(line, facts, ask)
  const below =
    !least.silent && least.finding.meets === '満たさない' ? categoryMinimum.words(least.finding) : null
  const isApart = !covers.silent && covers.finding.covers === '区分にかかわらない'
  const hasNone = !least.silent && least.finding.meets === '定めがない'
  return [
    ...(isApart ? [] : [answer('区分の有効期間', covers, categoryCoversGrant.words, outrun)]),
    ...(hasNone
      ? []
      : [
          besides(
            answer(
              '対象者の条件',
              least,
              categoryMinimum.words,
              below && `${nameOf(line)}の対象者の条件：${below}。`,
            ),
            otherKinds.minimum(line),
          ),
        ]),
  ]
}

const amountAnswers: Asked = (line, facts, ask) => {
  const unit = unitOf(line, facts, ask)
  const usual = unit.silent ? null : unit.finding.unit
  const differs =
    usual !== null && line.unit !== usual && !wholeMonthUnits.includes(line.unit)
      ? `${nameOf(line)}の単位が「${line.unit}」です。ふつうは「${usual}」です。`
      : null
  const ceiling = ceilingOf(line, facts, ask)
  const over =
    !ceiling.silent && ceiling.finding.over !== null
      ? `${nameOf(line)}の量が、${ceiling.finding.span}に${ceiling.finding.days}日までの上限をこえています。`
      : null
  const isFree = !ceiling.silent && ceiling.finding.days === null
  return [
    besides(answer('単位', unit, grantUnit.words, differs), otherKinds.unit(line, facts)),
    ...(isFree ? [] : [answer('日数の上限', ceiling, dayCeiling.words, over)]),
  ]
}

const lengthAnswers: Asked = (line, facts, ask) => {
  if (!usePeriods.some(({ service }) => service === line.code)) return []
  const label = standardUsePeriod.title
  const period = standardUseOf(line, facts, ask)
  if (period !== null && !period.silent && period.finding.months !== null)
    return [
      besides(
        answer(`${label}（はじめて使うとき）`, period, standardUsePeriod.words),
        otherKinds.standardUse(line),
      ),
    ]
  return [
    {
      ...{ label, ruling: null, warning: null, page: pageOf(standardUsePeriod.id, facts.municipality.name) },
      says: '使い始めた日、利用のしかた、延長の回数がこの記録ではわからないため、職員が確かめます。',
    },
  ]
}

const nameOf = (line: GrantedService): string => serviceName(line.code, line.from)
