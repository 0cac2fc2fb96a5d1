import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/**
 * 早めた終わりをもどす
 *
 * What stood before the proposal's move stands again: the decided end and months, or those of an earlier move. Only the
 * last move can be given back.
 */
export const giveBackGrantEnd: Move<{ readonly proposal: string }> = (file, by, { proposal }) => {
  const no = (because: string) => refuse(file, '早めた終わりをもどす', because)
  if (by.actor.role !== '係長') return no('早めた終わりをもどすのは係長です。')
  if (file.closed) return no('この手続きは、もう終わっています。')
  const last = file.movedEnd?.moves.at(-1)
  if (!file.movedEnd || last?.proposal !== proposal) return no('期間が変わっていました。')
  const before = file.movedEnd.moves.at(-2)
  const months = before?.months ?? file.movedEnd.decided.monitoring?.months ?? []
  const { decided } = last
  return done([
    {
      ...{ type: 'grant-end-moved', on: by.today, way: 'もどした', proposal },
      ...{ decided, end: before?.end ?? decided, months, agreedOn: null },
    },
  ])
}
