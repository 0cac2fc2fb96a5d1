import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'

export type EndToMove = {
  readonly proposal: string
  /** The end as decided (ISO) of the services that move: the earliest that the table counts. */
  readonly decided: string
  /** ISO; earlier than the end of now. */
  readonly end: string
  /** YYYY-MM */
  readonly months: readonly string[]
  /** The day on which the person or the guardian agreed. */
  readonly agreedOn: string
}

/**
 * 支給決定期間の終わりを早める
 *
 * The services that were decided to end on `decided` end on `end`. A service that ends on another day keeps its own: a
 * longer one is not shortened, a shorter one that the table does not count is not prolonged.
 *
 * Source    障害者総合支援法第24条 (支給決定の変更)
 * Reading   That a grant may be made shorter with the consent of the person, and whether that is a change in the sense
 *           of the article, with a notice and a new certificate: the official sees to both.  [unconfirmed]
 */
export const moveGrantEnd: Move<EndToMove> = (file, by, { proposal, decided, end, months, agreedOn }) => {
  const no = (because: string) => refuse(file, '支給決定期間の終わりを早める', because)
  if (by.actor.role !== '係長') return no('終わりを早めることを承認するのは係長です。')
  if (!file.grant) return no('支給決定がまだです。')
  if (file.closed) return no('この手続きは、もう終わっています。')
  if (isChanging(file)) return no('次の申請か、変更の手続きに入っています。')
  const { services } = file.movedEnd?.decided ?? file.grant
  const moving = services.filter(({ until }) => until === decided)
  const now = file.movedEnd?.moves.at(-1)?.end ?? decided
  if (moving.length === 0 || end >= now) return no('期間が変わっていました。')
  if (moving.some(({ from }) => from > end)) return no('その日には、まだ始まっていないサービスがあります。')
  return done([
    { type: 'grant-end-moved', on: by.today, way: '早めた', proposal, decided, end, months, agreedOn },
  ])
}

/** Whether the next application is there, or a review has asked for one: the next decision sets the end. */
const isChanging: (file: Parameters<typeof moveGrantEnd>[0]) => boolean = ({ followUp, monitored }) => {
  const last = monitored.at(-1)?.finding
  return followUp !== null || last === '変更が必要' || last === '更新が必要'
}
