import { dayReader, doubtDigit, months, oneOf, tenDigits } from './cell-readers.ts'
import {
  type PeriodKey,
  periodColumns,
  planKinds,
  selfPlanReasons,
  subjectWords,
  targets,
} from './period-columns.ts'
import { type GrantedService, servicesReader } from './read-services.ts'
import { type FileCell, readTable, type TableFaults } from './read-table.ts'

/** 支給決定の1行. Days are ISO; null where nothing is written. */
export type PeriodLine = {
  readonly row: number
  readonly certificate: string
  readonly decidedOn: string
  readonly starts: string
  readonly ends: string
  readonly services: readonly GrantedService[]
  readonly plan: (typeof planKinds)[number]
  readonly reason: (typeof selfPlanReasons)[number] | null
  readonly office: string | null
  readonly subject: boolean
  readonly nextSubject: boolean | null
  readonly target: (typeof targets)[number] | null
  readonly categoryUntil: string | null
  readonly appliedOn: string | null
  /** First days of months. */
  readonly due: readonly string[] | null
}

export type PeriodsRead = TableFaults<PeriodKey> & {
  readonly lines: readonly PeriodLine[]
  /** Of rows that cannot be taken: the numbers that could be read, so that the registers are asked for these too. */
  readonly halves: readonly (Pick<PeriodLine, 'row' | 'office'> & { readonly certificate: string | null })[]
}

const plans = oneOf(planKinds, {
  ケアプラン: 'ケアプラン等',
  サービス等利用計画: '計画',
  障害児支援利用計画: '計画',
})
const reasons = oneOf(selfPlanReasons)
const subjects = oneOf(subjectWords, {
  はい: '対象',
  いいえ: '対象外',
  '○': '対象',
  〇: '対象',
  '×': '対象外',
})
const targetWords = oneOf(targets, { 者: '障害者', 児: '障害児' })

/** 支給決定のファイルを読む: the rows that can be taken, and every fault. Nothing of the register is looked at. */
export const readPeriods = (rows: readonly (readonly FileCell[])[]): PeriodsRead => {
  const lines: PeriodLine[] = []
  const halves: PeriodsRead['halves'][number][] = []
  const [days, services] = [dayReader(), servicesReader()]
  const read = readTable(periodColumns, rows, (cells) => {
    const certificate = cells.must('certificate', tenDigits)
    doubtDigit(cells, 'certificate', certificate)
    const decidedOn = days.must(cells, 'decidedOn')
    const starts = days.must(cells, 'starts')
    const ends = days.must(cells, 'ends')
    const isTurned = starts !== undefined && ends !== undefined && ends < starts
    if (isTurned)
      cells.fault('ends', {
        expected: `始まり（${starts}）からあとの日`,
        mend: '始まりと終わりを確かめてください',
      })
    // Which services there are is a question of the day; without it the cell is asked as to whether it holds anything.
    const granted = cells.must('services', (text) => (starts === undefined ? [] : services(text, starts)))
    const plan = cells.must('plan', plans)
    const reason = cells.may('reason', reasons)
    const isIdle = plan !== undefined && plan !== 'セルフプラン' && reason
    if (isIdle)
      cells.fault('reason', {
        expected: '計画の種別がセルフプランのときだけ',
        mend: '空にするか、計画の種別を直してください',
      })
    const office = cells.may('office', tenDigits)
    const subject = cells.must('subject', subjects)
    const nextSubject = cells.may('nextSubject', subjects)
    const target = cells.may('target', targetWords)
    const categoryUntil = days.may(cells, 'categoryUntil')
    const appliedOn = days.may(cells, 'appliedOn')
    const due = cells.may('due', months)
    const half = () => {
      halves.push({ row: cells.row(), certificate: certificate ?? null, office: office ?? null })
    }
    if (certificate === undefined || decidedOn === undefined || starts === undefined) return half()
    if (ends === undefined || granted === undefined || plan === undefined || reason === undefined)
      return half()
    if (office === undefined || subject === undefined || nextSubject === undefined) return half()
    if (target === undefined || categoryUntil === undefined || appliedOn === undefined) return half()
    if (due === undefined || isTurned || isIdle) return half()
    lines.push({
      ...{ row: cells.row(), certificate, decidedOn, starts, ends, services: granted, plan, reason, office },
      subject: subject === '対象',
      nextSubject: nextSubject === null ? null : nextSubject === '対象',
      ...{ target, categoryUntil, appliedOn, due },
    })
  })
  return { ...read, lines, halves }
}
