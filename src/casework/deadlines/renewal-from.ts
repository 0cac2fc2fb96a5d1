import type { Day, Fact, Ground } from '../case/fact.ts'

type Of = { readonly on: Day; readonly end: Day; readonly months: number; readonly ground: Ground }

/** 更新を案内する日: so many months before the end of a grant. */
export const renewalFrom = ({ on, end, months, ground }: Of): Fact => {
  const until = Temporal.PlainDate.from(end).subtract({ months }).toString()
  return { type: 'due-date-set', on, step: 1, until, ground }
}
