import type { CaseFile } from '../case/file.ts'
import { isOwn, refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { Actor } from '../registers/actor.ts'

export type NameProviderInput = {
  readonly provider: string
  readonly service: string
  /** Whether the provider offers the service, by the register. */
  readonly offers: boolean
}

/** ⑪ 利用する事業者を決める: the person, their planner or the desk names who is to give a granted service. */
export const nameProvider: Move<NameProviderInput> = (file, by, { provider, service, offers }) => {
  const asked = '利用する事業者の登録'
  if (file.closed) return refuse(file, asked, `この事案は${file.closed.why}により終わっています。`)
  if (!file.grant) return refuse(file, asked, '支給決定がまだです。決まってから選べます。')
  if (!mayName(by.actor, file))
    return refuse(file, asked, '選べるのは、本人・家族、計画を作る事業所、窓口です。')
  if (!file.grant.services.some((line) => line.code === service))
    return refuse(file, asked, 'このサービスは、支給が決まっていません。')
  if (!offers) return refuse(file, asked, 'この事業者は、このサービスを行っていません。')
  if (file.providers.some((line) => line.provider === provider && line.service === service))
    return refuse(file, asked, 'この事業者は、もう登録されています。')
  return done([{ type: 'provider-named', on: by.today, provider, service }])
}

export const mayName = (actor: Actor, file: CaseFile): boolean => {
  if (actor.role === '窓口' || actor.role === '係長' || isOwn(actor, file)) return true
  const planner = actor.role === '相談支援専門員' || actor.role === '事業所管理者'
  return planner && actor.organisation !== null && actor.organisation === file.office?.id
}
