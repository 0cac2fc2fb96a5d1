import { askedOffice } from './asked-office.ts'
import type { Day } from './fact.ts'
import type { CaseFile } from './file.ts'
import { helperAtWork } from './helper-at-work.ts'
import type { HolderKind } from './holder.ts'
import { selfPlanHelper } from './self-plan-helper.ts'

/** 関わる人: who is on the case beside the municipality, as what, since when, until when. */
export type Party = {
  readonly kind: HolderKind
  readonly party: string
  readonly relation: string
  readonly since: Day
  readonly until: Day | null
}

export const partiesOf = (file: CaseFile): readonly Party[] => {
  const from = file.application?.on ?? ''
  const parties: Party[] = [{ kind: '本人', party: file.person, relation: '本人', since: from, until: null }]
  const { guardian } = file
  if (guardian)
    parties.push({ kind: '本人', party: guardian.id, relation: '保護者', since: guardian.on, until: null })
  const office = file.office ?? (file.asked && { id: file.asked.office, on: file.asked.on })
  if (office)
    parties.push({
      kind: '相談支援事業所',
      party: office.id,
      relation: file.office ? '契約した相談支援事業所' : askedOffice,
      since: office.on,
      until: null,
    })
  const helper = helperAtWork(file)
  if (helper && !file.providers.some(({ provider }) => provider === helper.provider))
    parties.push({
      kind: 'サービス事業者',
      party: helper.provider,
      relation: selfPlanHelper,
      since: helper.on,
      until: null,
    })
  for (const id of new Set(file.providers.map((line) => line.provider)))
    parties.push({
      kind: 'サービス事業者',
      party: id,
      relation: 'サービス事業者',
      since: file.providers.find((line) => line.provider === id)?.named ?? from,
      until: null,
    })
  if (file.centre)
    parties.push({
      kind: '支援センター',
      party: file.centre,
      relation: '障害者地域生活支援センター',
      since: from,
      until: null,
    })
  return parties
}
