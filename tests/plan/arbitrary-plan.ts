import fc from 'fast-check'
import type { PlanContent } from '../../src/plan/content/plan-content.ts'
import { weekDays } from '../../src/plan/week/week-days.ts'
import type { WeekRow } from '../../src/plan/week/week-row.ts'

// Whatever is written: each text is of its own kind, so that one cannot stand for another.
let last = 0
const mark = (): string => {
  last += 1
  return `〈${last}〉`
}
export const text = fc
  .option(fc.string({ minLength: 1, maxLength: 30 }))
  .map((one) => (one === null ? null : `${one}${mark()}`))
const time = fc.tuple(fc.nat(23), fc.nat(59)).map((of) => of.map((n) => String(n).padStart(2, '0')).join(':'))
const day = fc.tuple(
  fc.integer({ min: 2012, max: 2040 }),
  fc.integer({ min: 1, max: 12 }),
  fc.integer({ min: 1, max: 28 }),
)
const iso = day.map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)
const month = iso.map((one) => one.slice(0, 7))
const named = text.map((one) => one ?? `種類${mark()}`)
const days = fc.uniqueArray(fc.constantFrom(...weekDays), { minLength: 1 })
const opt = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

export const weekRow = fc.record({
  days,
  from: time,
  to: time,
  kind: named,
  content: text,
  provider: text,
  repeat: opt(fc.constantFrom('毎週', '隔週', '第何')),
  nth: opt(fc.uniqueArray(fc.integer({ min: 1, max: 5 }))),
  start: opt(fc.option(iso)),
  holiday: opt(fc.constantFrom('行う', '休む', null)),
}) as fc.Arbitrary<WeekRow>
export const besideRow = fc.record({
  kind: named,
  content: text,
  amount: text,
  provider: text,
  repeat: opt(fc.constantFrom('月に何回', '年に何回', '毎月の日', '第何', '祝日', '一回', 'ことば')),
  times: opt(fc.option(fc.integer({ min: 1, max: 366 }))),
  minutes: opt(fc.option(fc.integer({ min: 1, max: 44_640 }))),
  days: opt(days),
  nth: opt(fc.uniqueArray(fc.integer({ min: 1, max: 5 }))),
  dates: opt(fc.uniqueArray(fc.integer({ min: 1, max: 31 }))),
  on: opt(fc.option(iso)),
  from: opt(fc.option(time)),
  to: opt(fc.option(time)),
}) as fc.Arbitrary<PlanContent['besides'][number]>
export const need = fc.record({
  issue: text,
  goal: text,
  reachedBy: text,
  help: opt(fc.constantFrom('障害福祉サービス等', 'そのほかの支援', null)),
  kind: fc.oneof(text, fc.constantFrom('居宅介護', '生活介護')),
  content: text,
  amount: text,
  provider: text,
  person: text,
  phone: text,
  fee: text,
  ownRole: text,
  reviewedIn: text,
  cautions: text,
}) as fc.Arbitrary<PlanContent['needs'][number]>
const consent = fc.record({
  madeOn: iso,
  explainedOn: iso,
  explainedBy: text,
  consentedOn: iso,
  consentBy: named,
  means: fc.constantFrom('署名', '電子', '画面', '代筆'),
  proxy: opt(fc.option(fc.record({ name: named, relation: named, reason: text }))),
  deliveredOn: iso,
  deliveries: opt(
    fc.array(fc.record({ to: named, on: iso, means: fc.constantFrom('手渡し', '郵送') }), { maxLength: 3 }),
  ),
}) as fc.Arbitrary<NonNullable<PlanContent['consent']>>
export const content = fc.record({
  wishes: text,
  familyWishes: text,
  policy: text,
  longGoal: text,
  shortGoal: text,
  needs: fc.array(need, { maxLength: 5 }),
  startsIn: fc.option(month),
  week: fc.array(weekRow, { maxLength: 6 }),
  dailyLife: text,
  besides: fc.array(besideRow, { maxLength: 4 }),
  wholePicture: text,
  cautions: text,
  every: fc.option(fc.integer({ min: 1, max: 12 })),
  from: fc.option(month),
  reason: text,
  consent: opt(consent),
})
