import { countedService } from '../../city/kit/counted-service.ts'
import type { GrantedService } from '../case/fact.ts'
import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { isChanging } from './is-changing.ts'
import { monthsThen } from './months-then.ts'

export type EndToMove = {
  readonly proposal: string
  /** The end as decided (ISO) of the services that move: the earliest that the table counts. */
  readonly decided: string
  /** ISO; earlier than the end of now. */
  readonly end: string
  /** The day on which the person or the guardian agreed. */
  readonly agreedOn: string
}

/**
 * 支給決定期間の終わりを早める
 *
 * The services that the table of renewals counts and that were decided to end on `decided` end on `end`, and the months
 * of monitoring follow. A service that ends on another day keeps its own: a longer one is not shortened. So does one
 * that the table does not count, as it is granted under the law of children or by the municipality alone.
 *
 * Source    障害者総合支援法第24条 (支給決定の変更)
 * Reading   That a grant may be made shorter with the consent of the person, and whether that is a change in the sense
 *           of the article, with a notice and a new certificate: the official sees to both. That 障害児通所給付 and
 *           地域生活支援事業 of the same decision stay as they are.  [unconfirmed]
 */
export const moveGrantEnd: Move<EndToMove> = (file, by, { proposal, decided, end, agreedOn }) => {
  const no = (because: string) => refuse(file, '支給決定期間の終わりを早める', because)
  if (by.actor.role !== '係長') return no('終わりを早めることを承認するのは係長です。')
  if (!file.grant) return no('支給決定がまだです。')
  if (file.closed) return no('この手続きは、もう終わっています。')
  if (isChanging(file)) return no('次の申請か、変更の手続きに入っています。')
  const moving = countedLines((file.movedEnd?.decided ?? file.grant).services, decided)
  const now = file.movedEnd?.moves.at(-1)?.end ?? decided
  if (moving.length === 0 || end >= now) return no('期間が変わっていました。')
  if (moving.some(({ from }) => from > end)) return no('その日には、まだ始まっていないサービスがあります。')
  const codes = [...new Set(moving.map(({ code }) => code))]
  const at = { place: by.municipality.name, today: by.today }
  const months = monthsThen(file, { decided, codes, end, ...at })
  return done([
    { type: 'grant-end-moved', on: by.today, way: '早めた', proposal, decided, codes, end, months, agreedOn },
  ])
}

/** Those that end on a day and that the table counts, by the services of the first day of the period. */
const countedLines = (lines: readonly GrantedService[], end: string): readonly GrantedService[] => {
  const starts = lines.map(({ from }) => from).sort()[0]
  if (!starts) return []
  const on = Temporal.PlainDate.from(starts)
  return lines.filter(({ code, until }) => until === end && countedService(code, on) !== null)
}
