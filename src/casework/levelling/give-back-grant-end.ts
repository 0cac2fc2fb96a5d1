import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { isChanging } from './is-changing.ts'

/**
 * 早めた終わりをもどす
 *
 * What stood before the proposal's move stands again: the decided end and months, or those of an earlier move. Only the
 * last move can be given back, and not once the next application is under way: it was made for the earlier end. Nor once
 * that end is over: services had ended, and the grant would cover days on which there was none.
 */
export const giveBackGrantEnd: Move<{ readonly proposal: string }> = (file, by, { proposal }) => {
  const no = (because: string) => refuse(file, '早めた終わりをもどす', because)
  if (by.actor.role !== '係長') return no('早めた終わりをもどすのは係長です。')
  if (file.closed) return no('この手続きは、もう終わっています。')
  if (isChanging(file)) return no('次の申請か、変更の手続きに入っています。')
  const last = file.movedEnd?.moves.at(-1)
  if (!file.movedEnd || last?.proposal !== proposal) return no('期間が変わっていました。')
  if (last.end < by.today) return no('早めた終わりの日を過ぎています。')
  const before = file.movedEnd.moves.at(-2)
  const months = before?.months ?? file.movedEnd.decided.monitoring?.months ?? []
  const { decided, codes } = last
  return done([
    {
      ...{ type: 'grant-end-moved', on: by.today, way: 'もどした', proposal },
      ...{ decided, codes, end: before?.end ?? decided, months, agreedOn: null },
    },
  ])
}
