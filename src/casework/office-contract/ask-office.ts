import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { neededOffers } from '../case/needed-offers.ts'
import type { PlanningOffice } from './planning-offices.ts'

/**
 * ③ 事業所に計画を頼む
 *
 * The person, or the desk for them, asks one office. While an office has not answered, another may be asked in its
 * place: the last one asked is the one that answers.
 */
export const askOffice: Move<Pick<PlanningOffice, 'id' | 'accepting' | 'offers'>> = (file, by, office) => {
  const asked = '計画を頼む'
  const refusal = refuseUnlessOpen({ ...file, asked: null }, 3, by)
  if (refusal) return refusal
  if (file.asked?.office === office.id)
    return refuse(file, asked, 'この事業所には、もう頼んでいます。返事を待っています。')
  const lacks = neededOffers(file, by.municipality.name).filter((kind) => !office.offers.includes(kind))
  if (lacks.length > 0)
    return refuse(
      file,
      asked,
      `この事業所は、${lacks.join('と')}の計画を作れません。ほかの事業所を選んでください。`,
    )
  if (!office.accepting)
    return refuse(
      file,
      asked,
      'この事業所は、いま新しい人を受け付けていません。ほかの事業所を選んでください。',
    )
  return done([{ type: 'office-asked', on: by.today, office: office.id }])
}
