import type { Step as Drawn } from '../../ui/steps/track.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { monthsLeft } from '../case/months-left.ts'
import { writtenMonth } from '../case/plan-content-month-field.ts'
import type { Step } from '../case/step.ts'
import { steps } from '../case/steps.ts'
import { nearness } from '../case/turn-words.ts'
import { dueOf, isOpen } from '../case/turns.ts'

/** The fifteen steps of a case as the track draws them: state in words, days, and why a step does not arise. */
export const trackOf = (file: CaseFile, today: string): readonly Drawn[] =>
  steps.map((step) => {
    const absent = step.absent(file)
    const on = file.done[step.number]
    const note = absent ?? noteOf(file, step, today)
    return {
      number: step.mark,
      title: step.title,
      state: absent ? 'none' : step.settled(file) ? 'done' : isOpen(file, step) ? 'now' : 'waiting',
      ...(on ? { on: writtenDay(on) } : {}),
      ...(note ? { note } : {}),
    }
  })

const noteOf = (file: CaseFile, step: Step, today: string): string | null => {
  const month = step.number === 15 ? monthsLeft(file)[0] : undefined
  if (month) return `次は${writtenMonth(month)}`
  const due = dueOf(file, step.number)
  if (!due || step.settled(file)) return null
  return `${writtenDay(due.until)}まで（${nearness(due.until, today)}）`
}
