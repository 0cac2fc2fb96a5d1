import type { CaseFile } from '../case/file.ts'
import { type Actor, isCitizen, organisationKindOf } from '../registers/actor.ts'

type Reader = '本人' | '契約した相談支援事業所' | 'サービス事業者' | '支援センター'

/** だれがどの書類を見てよいか, by form. The desk sees all; what is not in the table nobody else sees. */
const readers: Readonly<Record<string, readonly Reader[]>> = {
  // The letter shows the one-time code of the person's sign-in.
  'plan-draft-request': ['本人'],
  'category-notice': ['本人', '契約した相談支援事業所'],
  'service-plan': ['本人', '契約した相談支援事業所'],
  'kyoto-self-plan': ['本人', '支援センター'],
  'grant-notice': ['本人'],
  'recipient-certificate': ['本人', 'サービス事業者'],
  'meeting-record': ['契約した相談支援事業所'],
  'monitoring-report': ['本人', '契約した相談支援事業所'],
}

export type ReadPaper = { readonly form: string; readonly stage: string | null }

/** Whether an actor who may see the case may read one of its papers. Of plans, providers see the final ones only. */
export const mayReadPaper = (actor: Actor, file: CaseFile, { form, stage }: ReadPaper): boolean => {
  if (actor.role === '窓口' || actor.role === '係長') return true
  const reader = readerOf(actor, file)
  if (reader === null) return false
  if (form === 'service-plan' && stage === '計画' && reader === 'サービス事業者') return true
  return readers[form]?.includes(reader) ?? false
}

/** By what the file says of the actor's own organisation: a role alone makes nobody a reader. */
const readerOf = (actor: Actor, file: CaseFile): Reader | null => {
  if (isCitizen(actor.role)) return '本人'
  const kind = organisationKindOf(actor.role)
  if (kind === null || actor.organisation === null) return null
  const here = actor.organisation
  if (kind === 'サービス事業者') return file.providers.some(({ provider }) => provider === here) ? kind : null
  if (kind === '支援センター') return file.centre === here ? kind : null
  return file.office?.id === here ? '契約した相談支援事業所' : null
}
