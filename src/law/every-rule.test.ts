import { describe, expect, test } from 'vitest'
import { appeal } from './appeal/appeal.ts'
import { categoryNeed } from './category-need/category-need.ts'
import { categoryValidity } from './category-validity/category-validity.ts'
import { longestGrant } from './grant-period/longest-grant.ts'
import { applyOn } from './kit/apply-on.ts'
import type { Provision } from './kit/provision.ts'
import { wordingFaults } from './kit/wording-faults.ts'
import { legalItems } from './legal-items/legal-items.ts'
import { monitoringInterval } from './monitoring-interval/monitoring-interval.ts'
import { monitoringMonths } from './monitoring-months/monitoring-months.ts'
import { planDraftNeed } from './plan-draft-need/plan-draft-need.ts'
import { requestBasis } from './request-basis/request-basis.ts'
import { selfPlanPermission } from './self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from './self-plan-permission/self-plan-steps.ts'

type Day = Temporal.PlainDate

/** A provision with facts that its changes touch, closed over so that provisions of all types fit one list. */
type Case = {
  id: string
  /** Days on which a wording begins or ends, each with a place that it binds. */
  changes: { day: Day; place: string }[]
  places: string[]
  faults: string[]
  ask: (on: Day, place: string) => unknown[]
}

/** A municipality without any wording of its own. */
const elsewhere = '北区'

function rule<F, R>(provision: Provision<F, R>, ...samples: ((on: Day) => NoInfer<F>)[]): Case {
  const changes = provision.wordings.flatMap(({ from, until, binds }) => {
    const place = binds === 'nation' ? elsewhere : binds
    return (until === null ? [from] : [from, until]).map((day) => ({ day, place }))
  })
  return {
    id: provision.id,
    changes,
    places: [...new Set([elsewhere, ...changes.map(({ place }) => place)])],
    faults: wordingFaults(provision),
    ask: (on, place) => samples.map((sample) => applyOn({ on, in: place }, provision, sample(on))),
  }
}

const month = (on: Day) => on.toPlainYearMonth()
const draft = (services: string[], careManagement: 'なし' | '介護扶助') => (decidedOn: Day) => ({
  kind: '新規' as const,
  services,
  decidedOn,
  careManagement,
  municipalityFindsNeeded: null,
})
const interval = (services: string[]) => () => ({
  isNew: false,
  services,
  inFacility: false,
  age: 40,
  careManagement: 'なし' as const,
  needsIntensive: false,
})

const everyRule: Case[] = [
  rule(planDraftNeed, draft(['22'], 'なし'), draft(['22'], '介護扶助')),
  rule(categoryNeed, () => ({ services: ['22'], isChild: false, needsCare: false })),
  rule(requestBasis, () => ({ kind: '新規' as const, services: ['22', '53', '63'] })),
  rule(legalItems, () => ({ kind: '計画案' as const, person: '障害者' as const })),
  rule(selfPlanPermission, () => ({
    person: '障害者' as const,
    reason: '本人（保護者）が希望する' as const,
  })),
  rule(selfPlanSteps, () => ({})),
  rule(categoryValidity, (start) => ({ start, months: 36 })),
  rule(longestGrant, (start) => ({ service: '22', start })),
  rule(monitoringInterval, interval(['11']), interval(['35']), interval(['48'])),
  rule(monitoringMonths, (on) => ({ first: month(on), last: month(on).add({ months: 11 }), interval: 3 })),
  rule(appeal, () => ({ law: '障害者総合支援法' as const, municipality: '京都市', prefecture: '京都府' })),
]

/** What a ruling says, without the day it was asked on and the span that it names. */
function substance(rulings: unknown[]): string {
  return JSON.stringify(rulings, (key, value) => (['on', 'from', 'until'].includes(key) ? undefined : value))
}

/** Days on which a wording begins or ends without a change for any sample in the place that it binds. */
function emptyChanges({ changes, ask }: Case): string[] {
  const says = (day: Day, place: string) => substance(ask(day, place))
  const empty = changes.filter(
    ({ day, place }) => says(day, place) === says(day.subtract({ days: 1 }), place),
  )
  return [...new Set(empty.map(({ day }) => day.toString()))]
}

/** The first days of quarters from a rule's first day to three years from now. */
function quarterDays({ changes }: Case): Day[] {
  const [first] = changes.map(({ day }) => day).toSorted(Temporal.PlainDate.compare)
  const end = Temporal.Now.plainDateISO().add({ years: 3 })
  const found: Day[] = []
  for (let day = first; day && Temporal.PlainDate.compare(day, end) < 0; day = day.add({ months: 3 }))
    found.push(day)
  return found
}

describe.each(everyRule)('$id', (subject) => {
  test('文言にすき間も重なりもない', () => expect(subject.faults).toEqual([]))

  test('変わる日の前の日とその日で、言うことがちがう', () => expect(emptyChanges(subject)).toEqual([]))

  test('はじめの日から三年先まで、どの四半期の日にも答え、答えはそのまま保存できる', () => {
    const days = quarterDays(subject)
    expect(days.length).toBeGreaterThan(12)
    for (const place of subject.places) {
      for (const day of days) {
        const rulings = subject.ask(day, place)
        for (const ruling of rulings)
          expect(ruling).toMatchObject({
            silent: false,
            because: expect.arrayContaining([expect.any(String)]),
          })
        expect(JSON.parse(JSON.stringify(rulings))).toEqual(rulings)
      }
    }
  })
})

describe('この検査そのものを確かめる', () => {
  const planted = (
    ...spans: [from: string, until: string | null, finding: string][]
  ): Provision<null, string> => ({
    id: 'planted',
    title: '植えた規定',
    wordings: spans.map(([from, until, finding]) => ({
      from: Temporal.PlainDate.from(from),
      until: until === null ? null : Temporal.PlainDate.from(until),
      binds: 'nation',
      citation: { law: '試験法', article: '', binds: 'nation', confidence: 'confirmed' },
      decide: () => ({ finding, because: ['試験'] }),
    })),
  })
  const check = (provision: Provision<null, string>) => rule(provision, () => null)

  test('すき間を植えると見つかる', () => {
    const subject = check(planted(['2012-04-01', '2015-03-31', '甲'], ['2015-04-01', null, '乙']))
    expect(subject.faults).toEqual(['planted nation: 2015-03-31 から文言がない'])
    expect(subject.ask(Temporal.PlainDate.from('2015-03-31'), '北区')).toMatchObject([{ silent: true }])
  })

  test('重なりを植えると見つかる', () => {
    const subject = check(planted(['2012-04-01', '2015-04-02', '甲'], ['2015-04-01', null, '乙']))
    expect(subject.faults).toEqual(['planted nation: 2015-04-01 から二つの文言が重なる'])
  })

  test('何も変えない改正を植えると見つかる', () => {
    const subject = check(planted(['2012-04-01', '2015-04-01', '甲'], ['2015-04-01', null, '甲']))
    expect(emptyChanges(subject)).toEqual(['2015-04-01'])
  })

  test('規定を一つも見ないまま通ることはない', () => expect(everyRule.length).toBeGreaterThan(10))
})
