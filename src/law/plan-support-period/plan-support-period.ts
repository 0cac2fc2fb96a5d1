/**
 * 計画相談支援の支給期間
 *
 * From which month to which month 計画相談支援給付 (for children 障害児相談支援給付) is granted.
 *
 * Source    相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）の具体例
 * Text      It begins in the month in which the plan is made, which may lie before the first service, and ends
 *           with the longest grant. A self-plan has none.
 * In force  2012-04-01 –
 * Reading   After an earlier period it begins no sooner than the month after that one ends. Of several grants
 *           the one that ends last is meant.  [unconfirmed]
 */
import { z } from 'zod'
import { choice, day, list, maybe, month } from '../kit/facts.ts'
import type { Answer, Mismatch, Provision, Reading } from '../kit/provision.ts'
import { isBefore } from '../texts/is-before.ts'
import { monitoringSources } from '../texts/sources-monitoring.ts'

export const planSupportPeriodFacts = z.strictObject({
  author: choice('計画を作る人', ['指定特定相談支援事業所', '指定障害児相談支援事業所', 'セルフプラン']),
  planMonth: maybe(month('計画を作る（作った）月')),
  currentUntil: maybe(month('いまの支給期間の最後の月')),
  grants: list(
    '支給決定の期間',
    z.strictObject({ from: day('支給決定期間の初日'), until: day('支給決定期間の最後の日') }),
  ),
})
export type PlanSupportPeriodFacts = z.infer<typeof planSupportPeriodFacts>

/** ISO months; null where there is none, or nobody has decided it yet. */
export type PlanSupportPeriod = {
  benefit: '計画相談支援' | '障害児相談支援' | 'なし'
  first: string | null
  last: string | null
}

const readings = {
  afterCurrent: {
    says: '更新のときの支給期間は、いまの支給期間の最後の月の次の月より前には始まらないこと',
    settledBy: '相談支援関係Q&A（平成24年3月6日）・相談支援に係るQ&A（平成29年3月31日）支給期間の具体例',
  },
  longest: {
    says: '終わりのちがう支給決定がいくつもあるときは、いちばん遅く終わるものと同じ月に終わること',
    settledBy: '介護給付費等に係る支給決定事務等について（事務処理要領）の計画相談支援の支給期間の節',
  },
} satisfies Record<string, Reading>

export const planSupportPeriod: Provision<PlanSupportPeriodFacts, PlanSupportPeriod> = {
  id: 'plan-support-period',
  title: '計画相談支援の支給期間',
  chapter: 'モニタリング',
  day: '支給決定をする日',
  facts: planSupportPeriodFacts,
  readings: Object.values(readings),
  words: ({ benefit, first, last }) =>
    benefit === 'なし'
      ? '支給期間はない'
      : `${benefit}の支給期間は ${first ?? '（計画を作る月が決まっていない）'} から ${last ?? '（支給決定がない）'} まで`,
  mismatches,
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: monitoringSources.supportPeriod,
      says: '支給期間は計画を作る月から始まり、サービスの支給決定より前の月に始まることもある。終わりはいちばん長い支給決定と同じ月とする。障害児相談支援も同じ。セルフプランには支給期間がない。',
      decide,
    },
  ],
}

function decide({
  author,
  planMonth,
  currentUntil,
  grants,
}: PlanSupportPeriodFacts): Answer<PlanSupportPeriod> {
  if (author === 'セルフプラン') {
    return {
      finding: { benefit: 'なし', first: null, last: null },
      because: ['セルフプランでは相談支援事業所が計画を作らないため'],
      citation: monitoringSources.noSelfPlan,
    }
  }
  const ends = grants.map(({ until }) => until.toPlainYearMonth()).sort(Temporal.PlainYearMonth.compare)
  const last = ends.at(-1)
  const following = currentUntil?.add({ months: 1 })
  const waits =
    planMonth !== null && following !== undefined && Temporal.PlainYearMonth.compare(planMonth, following) < 0
  const first = waits ? following : planMonth
  return {
    finding: {
      benefit: author === '指定特定相談支援事業所' ? '計画相談支援' : '障害児相談支援',
      first: first?.toString() ?? null,
      last: last?.toString() ?? null,
    },
    because: [
      planMonth === null ? '計画を作る月が決まっていないため' : `計画を作る月が ${planMonth} であるため`,
      ...(waits ? [`いまの支給期間が ${currentUntil} まであるため`] : []),
      last === undefined ? '支給決定がないため' : `いちばん遅い支給決定が ${last} に終わるため`,
    ],
    unconfirmed: [
      ...(waits ? [readings.afterCurrent.says] : []),
      ...(new Set(ends.map(String)).size > 1 ? [readings.longest.says] : []),
    ],
  }
}

function mismatches(facts: PlanSupportPeriodFacts): Mismatch[] {
  const backwards = facts.grants.flatMap(({ from, until }, at) =>
    isBefore(until, from)
      ? [{ field: `grants[${at}].until`, expected: `初日の ${from} 以後の日を入れてください` }]
      : [],
  )
  if (backwards.length > 0) return backwards
  const { first, last } = decide(facts).finding
  if (first === null || last === null || first <= last) return []
  // Either month alone may reach beyond the grants; the plan's own is the one to mend first.
  return String(facts.planMonth) > last
    ? [{ field: 'planMonth', expected: `支給決定が終わる ${last} までの月を入れてください` }]
    : [{ field: 'currentUntil', expected: `支給決定が終わる ${last} より前の月を入れてください` }]
}
