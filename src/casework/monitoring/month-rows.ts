import type { CaseFile } from '../case/file.ts'
import { monthsLeft } from '../case/months-left.ts'

export type MonthRow = {
  readonly month: string
  readonly state: '報告ずみ' | '遅れています' | 'この月です' | 'これから'
  readonly on: string | null
  readonly finding: string | null
}

/** 月ごとの状態: the months that the decision set, each with what became of it. */
export const monthRows = (file: CaseFile, today: string): readonly MonthRow[] => {
  const left = monthsLeft(file)
  const now = today.slice(0, 7)
  return (file.grant?.monitoring?.months ?? []).map((month) => {
    const seen = file.monitored.find((done) => done.month === month)
    if (seen) return { month, state: '報告ずみ', on: seen.on, finding: seen.finding }
    const state =
      !left.includes(month) || month > now ? 'これから' : month < now ? '遅れています' : 'この月です'
    return { month, state, on: null, finding: null }
  })
}
