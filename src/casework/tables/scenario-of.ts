import type { Annex1Row } from '../../city/annex1/annex1-rows.ts'
import type { Scenario } from '../../city/annex1/forecast.ts'

/** 見通しの前提のうち、人が動かすもの: what is asked, in which unit, and between which bounds. */
export const suppositions = [
  { key: 'growth', label: '利用者の増え方', unit: '％／年', least: -20, most: 50, step: 0.1 },
  {
    key: 'subjects',
    label: '利用者のうち、計画相談支援の対象になる人',
    unit: '％',
    least: 0,
    most: 100,
    step: 0.1,
  },
  {
    key: 'care',
    label: '対象者のうち、介護保険のケアプラン等がある人',
    unit: '％',
    least: 0,
    most: 100,
    step: 0.1,
  },
  {
    key: 'self',
    label: 'ほかの対象者のうち、セルフプランを希望する人',
    unit: '％',
    least: 0,
    most: 100,
    step: 0.1,
  },
  { key: 'offices', label: '新しくできる事業所', unit: '箇所／年', least: 0, most: 1000, step: 1 },
  { key: 'planners', label: '1箇所の相談支援専門員', unit: '人', least: 0.1, most: 50, step: 0.1 },
  { key: 'load', label: '相談支援専門員1人が1年に受け持つ人', unit: '人', least: 1, most: 500, step: 1 },
] as const

export type Supposed = Readonly<Record<(typeof suppositions)[number]['key'], number>>

/** How many years ahead, as in the notice. */
const ahead = 3

/** A supposition as it is shown and typed: in the step of its box. */
export const shown = (key: keyof Supposed, value: number): number => {
  const step = suppositions.find((one) => one.key === key)?.step ?? 1
  return step === 1 ? Math.round(value) : Math.round(10 * value) / 10
}

/**
 * What was typed, and the names of what could not be read: there the given number stands. What is sent as it was shown
 * was not typed: it stays what was counted, and not what the box could show of it.
 */
export const supposedOf = (
  query: URLSearchParams,
  given: Supposed,
): { readonly supposed: Supposed; readonly unread: readonly string[] } => {
  const unread: string[] = []
  const pairs = suppositions.map(({ key, label, least, most }) => {
    const typed = query.get(key)?.normalize('NFKC').trim() ?? ''
    const value = Number(typed)
    if (typed === '' || value === shown(key, given[key])) return [key, given[key]]
    if (Number.isFinite(value) && value >= least && value <= most) return [key, value]
    unread.push(`${label}（${least}から${most}まで）`)
    return [key, given[key]]
  })
  return { supposed: Object.fromEntries(pairs) as Supposed, unread }
}

/**
 * What was counted last goes on as it is: as many users, offices and planners, who carry what they carry now. Not
 * rounded, so that three years of it give what was counted.
 */
export const goesOn = (last: Annex1Row, planners: number): Supposed => {
  const subjects = last.subjects ?? last.users
  const care = last.plans - last.servicePlans
  return {
    growth: 0,
    subjects: percent(subjects, last.users),
    care: percent(care, subjects),
    self: percent(last.servicePlans - last.byOffices, subjects - care),
    offices: 0,
    planners: last.offices === 0 ? 1 : planners / last.offices,
    load: planners === 0 ? 1 : last.byOffices / planners,
  }
}

/** The suppositions from the last day that was counted, the same for every year. */
export const scenarioFrom = (last: Annex1Row, supposed: Supposed): Scenario => ({
  name: '自分で決める前提',
  // Where the users stay as many as were counted, nothing is foreseen that could be rounded.
  roundTo: last.users < 1000 || supposed.growth === 0 ? 1 : 10,
  from: last,
  years: Array.from({ length: ahead }, (_, at) => ({
    on: Temporal.PlainDate.from(last.on)
      .add({ years: at + 1 })
      .toString(),
    growth: share(supposed.growth),
    subjectShare: share(supposed.subjects),
    carePlanShare: share(supposed.care),
    wishedSelfPlanShare: share(supposed.self),
    newOffices: supposed.offices,
    plannersPerOffice: supposed.planners,
    casesPerPlanner: supposed.load,
  })),
})

/** Parts of 10,000, as scenarios are reckoned. */
const share = (percents: number): number => percents * 100

const percent = (part: number, whole: number): number =>
  whole <= 0 ? 0 : Math.min(100, Math.max(0, (100 * part) / whole))
