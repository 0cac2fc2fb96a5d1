import type { Citation } from '../kit/citation.ts'
import type { Service } from '../texts/service.ts'
import { sources } from '../texts/sources.ts'

/** The article that speaks first: the Act for adults, else 地域相談支援, else the child law. */
export function draftRequestCitation(kind: string, planned: Service[]): Citation {
  const isChange = kind === '変更' || kind === '職権による変更'
  const has = (...groups: string[]) => planned.some(({ group }) => groups.includes(group))
  if (has('介護給付', '訓練等給付')) return isChange ? sources.draftRequestOnChange : sources.draftRequest
  if (has('地域相談支援給付')) {
    return isChange ? sources.draftRequestRegionalOnChange : sources.draftRequestRegional
  }
  return isChange ? sources.childDraftRequestOnChange : sources.childDraftRequest
}
