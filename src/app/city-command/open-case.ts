import { draftNeedOn } from '../../casework/case/draft-need-on.ts'
import type { Fact } from '../../casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../../casework/case/file.ts'
import { fold } from '../../casework/case/fold.ts'
import { groundOf } from '../../casework/case/ground.ts'
import { dueIn } from '../../casework/deadlines/due-in.ts'
import { onApplicationRegistered } from '../../casework/deadlines/on-application-registered.ts'
import type { Municipality } from '../../casework/registers/municipality.ts'
import { addMonths, dayOf, endAfter, isoOf } from '../../city/made-city/days.ts'
import { normOfCategory } from '../../city/made-city/norm-of-category.ts'
import type { Random } from '../../city/made-city/random.ts'
import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { type Stage, stages } from './case-stages.ts'

export type OpenCase = { readonly file: CaseFile; readonly facts: readonly Fact[] }

export type CaseWish = {
  readonly serial: number
  readonly person: string
  readonly guardian: string | null
  readonly target: '障害者' | '障害児'
  readonly services: readonly string[]
  /** The day after the period that runs; null for somebody who has none. */
  readonly renews: string | null
  readonly needsCategory: boolean
  /** The office that plans for the person now, or one that could be asked. */
  readonly office: string | null
  readonly provider: string | null
  readonly on: string
  readonly municipality: Municipality
  readonly random: Random
}

/**
 * 動いている手続き: the facts of one procedure from its application up to a step that is drawn, none later than `on`, and
 * the file that they give. What the desk does by itself (due dates) is among them.
 */
export const openCase = (wish: CaseWish): OpenCase => {
  const { random, municipality } = wish
  const canBe = ({ asksOffice, does }: Stage) =>
    (wish.office !== null || !asksOffice) && (wish.provider !== null || !does.includes('補助の依頼'))
  const stage = random.weighed(stages.filter(([one]) => canBe(one)))
  const script = factsOf(wish, stage)
  const lag = random.below(stage.longestWait)
  const length = script.reduce((sum, { after }) => sum + after, 0)
  let day = dayOf(wish.on) - lag - length
  let file = emptyCase(random.id(), wish.person, receptionNumber(wish.serial))
  const facts: Fact[] = []
  for (const { after, make } of script) {
    day += after
    const today = isoOf(day)
    const fact = make(today)
    const following = [
      ...onApplicationRegistered(file, fact, { today, municipality }),
      ...(fact.type === 'plan-draft-requested' ? draftDue(municipality, today) : []),
    ]
    for (const one of [fact, ...following]) {
      facts.push(one)
      file = fold(file, one)
    }
  }
  return { file, facts }
}

type Line = { readonly after: number; readonly make: (on: string) => Fact }

const factsOf = (wish: CaseWish, stage: Stage): readonly Line[] => {
  const { random, services, target, guardian, municipality } = wish
  const kind = wish.renews === null ? '新規' : '更新'
  const id = random.id
  const office = wish.office ?? ''
  const line = (after: number, make: Line['make']): Line => ({ after, make })
  const between = (least: number, most: number) => least + random.below(most - least + 1)
  const application = line(0, (on) => ({
    ...{ type: 'application-registered', on, kind, target, services: [...services] },
    ...{ needsCategory: wish.needsCategory, careManagement: 'なし', draftNeed: '求める' },
    ground: groundOf(draftNeedOn(municipality, on, { kind, services, careManagement: 'なし' })),
    ...{ previous: null, guardian },
  }))
  const made: Record<(typeof stage.does)[number], Line> = {
    依頼: line(between(1, 6), (on) => ({ type: 'plan-draft-requested', on, basis: [], paper: id() })),
    打診: line(between(2, 14), (on) => ({ type: 'office-asked', on, office })),
    断り: line(between(1, 9), (on) => ({ type: 'office-refused', on, office, reason: '定員に空きがない' })),
    契約: line(between(1, 12), (on) => ({ type: 'office-contracted', on, office })),
    案の着手: line(between(1, 10), (on) => ({ type: 'plan-draft-started', on, document: id() })),
    自分で: line(between(3, 20), (on) => ({ type: 'self-plan-chosen', on, reason: random.pick(reasons) })),
    説明: line(between(0, 5), (on) => ({
      ...{ type: 'self-plan-explained', on, by: '支給決定機関', way: random.pick(['窓口', '電話', '訪問']) },
    })),
    補助の依頼: line(between(1, 8), (on) => ({
      type: 'self-plan-helper-asked',
      on,
      provider: wish.provider ?? '',
    })),
    調査: line(between(2, 15), (on) => ({ type: 'survey-recorded', on, document: id() })),
    判定: line(between(8, 25), (on) => ({
      ...{ type: 'category-judged', on, category: random.pick(categories), document: id() },
      ...validity(wish.renews ?? isoOf(addMonths(dayOf(on), 1))),
    })),
    通知: line(between(1, 4), (on) => ({ type: 'category-notified', on, paper: id() })),
  }
  const judging = new Set<string>(['調査', '判定', '通知'])
  const done = stage.does.filter((what) => wish.needsCategory || !judging.has(what))
  return [application, ...done.map((what) => made[what])]
}

const reasons = ['本人の希望', '作れる事業所がない', '待機'] as const
const categories = ['区分2', '区分3', '区分3', '区分4', '区分4', '区分5', '区分6'] as const

const validity = (from: string) => ({
  from,
  until: isoOf(endAfter(dayOf(from), normOfCategory(dayOf(from)))),
})

/** ③④⑧ by the day the draft is wanted, as the municipality counts it. */
const draftDue = (municipality: Municipality, on: string): readonly Fact[] =>
  ([3, 4, 8] as const).flatMap((step) =>
    dueIn(municipality, { title: '提出期限', days: municipality.settings.draftDays, step, on }),
  )

/** As the desk numbers them: nine digits in one series, and a check digit. */
const receptionNumber = (serial: number): string => {
  const nine = String(serial).padStart(9, '0')
  return nine + checkDigit(nine)
}
