import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { neededOffers } from '../case/needed-offers.ts'
import { contractDayFault } from './contract-day.ts'
import type { PlanningOffice } from './planning-offices.ts'

/** ③ 紙で届いた契約（依頼届出書）を記録する: whether or not the office had been asked here before. */
export const recordContract: Move<{
  readonly office: Pick<PlanningOffice, 'id' | 'offers'>
  readonly on: string
}> = (file, by, { office, on }) => {
  const asked = '契約の記録'
  if (by.actor.role !== '窓口' && by.actor.role !== '係長')
    return refuse(file, asked, '依頼届出書の記録は窓口が行います。')
  // Who writes a plan of their own until an office has room may change to it until that plan is handed in.
  const author = file.author === 'セルフプラン' && !file.draft?.submitted ? null : file.author
  const refusal = refuseUnlessOpen({ ...file, asked: null, author }, 3, by)
  if (refusal) return refusal
  const fault = contractDayFault(file, on, by.today)
  if (fault) return refuse(file, asked, fault)
  const lacks = neededOffers(file, by.municipality.name).filter((kind) => !office.offers.includes(kind))
  if (lacks.length > 0)
    return refuse(
      file,
      asked,
      `この事業所は、${lacks.join('と')}の計画を作れません。届出書の事業所名を確かめてください。`,
    )
  return done([{ type: 'office-contracted', on, office: office.id }])
}
