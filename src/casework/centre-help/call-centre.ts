import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

/**
 * 支援困難ケースで支援センターに加わってもらう
 *
 * The centre takes part in difficult cases whatever the order of providers, and helps to complete a self-plan.
 *
 * Source    京都市 平成27年3月10日通知 2 ※・別紙2-4
 */
export const callCentre: Move<{ readonly centre: string }> = (file, by, { centre }) => {
  const asked = '支援センターに加わってもらう'
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '市町村の窓口が行います。')
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (file.centre === centre) return refuse(file, asked, 'このセンターは、もう加わっています。')
  return done([{ type: 'centre-called', on: by.today, centre }])
}
