import { holderNames } from '../../city/kit/holder-names.ts'
import { stepOf } from './steps.ts'
import type { Turn } from './turns.ts'

/** 「③ 相談支援事業所との契約」 */
export const stepTitle = (step: Turn['step']): string => `${stepOf(step).mark}${stepOf(step).title}`

/** How a day stands to today. */
export const nearness = (until: string, today: string): string => {
  const days = Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(until)).days
  if (days < 0) return `${-days}日すぎています`
  return days === 0 ? '今日まで' : `あと${days}日`
}

export const holderWords: Readonly<Record<Turn['holder'], string>> = holderNames
