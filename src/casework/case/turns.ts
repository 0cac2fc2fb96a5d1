import type { Day } from './fact.ts'
import type { CaseFile, Due } from './file.ts'
import { desk, type Holder } from './holder.ts'
import { monthsLeft } from './months-left.ts'
import type { Step, StepNumber } from './step.ts'
import { stepOf, steps } from './steps.ts'

/**
 * だれの番か
 *
 * Whose turn it is, since when, until when and why. Several may be at work at once: while the office writes
 * the draft, the municipality surveys.
 */
export type Turn = Holder & {
  readonly step: StepNumber
  readonly since: Day
  readonly until: Day | null
  readonly why: string
  readonly source: string
}

export const isOpen = (file: CaseFile, step: Step): boolean =>
  file.closed === null &&
  step.absent(file) === null &&
  !step.settled(file) &&
  step.needs.every((need) => need.holds(file))

export const openSteps = (file: CaseFile): readonly Step[] => steps.filter((step) => isOpen(file, step))

/** What is to be done at a step as the file stands: an office that was asked answers; it does not choose. */
export const taskOf = (file: CaseFile, number: StepNumber): string => {
  if (number === 3 && file.asked) return '計画を引き受けるかどうか、返事をする'
  if (number === 8 && file.draft?.returned)
    return file.author === 'セルフプラン'
      ? '市町村から返ってきたセルフプランを直す'
      : '差し戻された計画案を直す'
  if (number === 8 && file.selfPlan?.front) return 'セルフプランの裏面を書き、仕上げる'
  return stepOf(number).task
}

/** The turns that have begun by a day; a renewal is foreseen long before. */
export const turnsOn = (file: CaseFile, today: Day): readonly Turn[] =>
  turns(file).filter(({ since }) => since <= today)

export const turns = (file: CaseFile): readonly Turn[] => {
  if (file.closed) return []
  const now = openSteps(file).flatMap((step) =>
    step.turn(file).map((holder) => ({
      ...holder,
      step: step.number,
      since: since(file, step),
      until: untilOf(file, step.number),
      why: taskOf(file, step.number),
      source: dueOf(file, step.number)?.source ?? step.source,
    })),
  )
  return [...now, ...followUp(file)]
}

/**
 * The next application is the desk's to see to: at once when a review asks for it; otherwise some months before
 * the grant ends, as the municipality has set (the turn then begins on a day to come); without a setting, when
 * nothing else is left to do.
 */
const followUp = (file: CaseFile): readonly Turn[] => {
  if (file.followUp !== null || file.grant === null) return []
  const last = file.monitored.at(-1)
  const asks = last?.finding === '変更が必要' || last?.finding === '更新が必要'
  const foreseen = file.due[1]
  if (!asks && !foreseen && openSteps(file).length > 0) return []
  return [
    {
      ...desk,
      step: 1,
      since: asks ? last.on : (foreseen?.until ?? latest(Object.values(file.done)) ?? file.grant.on),
      until: asks ? null : grantEnd(file),
      why: asks
        ? `モニタリングの結果、${last.finding.replace('が必要', '')}の申請を受け付ける`
        : '支給決定期間が終わる前に更新を案内する',
      source: asks ? stepOf(15).source : (foreseen?.source ?? stepOf(1).source),
    },
  ]
}

/** The last day of the grant that ends first. */
export const grantEnd = (file: CaseFile): Day | null =>
  (file.grant?.services ?? []).map((line) => line.until).sort()[0] ?? null

const since = (file: CaseFile, step: Step): Day => {
  if (step.number === 3 && file.asked) return file.asked.on
  if (step.number === 8 && file.draft?.returned) return file.draft.returned.on
  if (step.number === 8 && file.selfPlan?.front)
    return latest([file.selfPlan.front.on, ...daysBefore(file, step)]) ?? file.selfPlan.front.on
  if (step.number === 15) return reviewFrom(file)
  return latest(daysBefore(file, step)) ?? file.application?.on ?? ''
}

/** ⑮ A review is due in its month and cannot be reported before it begins. */
const reviewFrom = (file: CaseFile): Day => {
  const before = file.monitored.at(-1)?.on ?? file.done[14] ?? ''
  const month = monthsLeft(file)[0]
  return latest([before, ...(month ? [`${month}-01`] : [])]) ?? before
}

/** When the steps that lead here were done; where one does not arise, the ones before it. */
const daysBefore = (file: CaseFile, step: Step): readonly Day[] =>
  steps
    .filter((other) => other.next.includes(step.number))
    .flatMap((other) =>
      other.absent(file) === null ? (file.done[other.number] ?? []) : daysBefore(file, other),
    )

const untilOf = (file: CaseFile, step: StepNumber): Day | null => {
  const month = step === 15 ? monthsLeft(file)[0] : undefined
  if (month) return Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString()
  return dueOf(file, step)?.until ?? null
}

/** The due date of a step. One that had passed before the draft was given back says nothing of when to mend it. */
export const dueOf = (file: CaseFile, step: StepNumber): Due | null => {
  const due = file.due[step]
  const returned = step === 8 ? file.draft?.returned : null
  return !due || (returned && due.until < returned.on) ? null : due
}

const latest = (days: readonly Day[]): Day | undefined => [...days].sort().at(-1)
