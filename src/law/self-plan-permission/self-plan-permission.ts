/**
 * セルフプランを出せる場合
 *
 * Whether a plan made by someone other than a designated office may be handed in as the plan draft.
 *
 * Source    障害者総合支援法 第22条第5項・施行規則 第12条の4、児童福祉法 第21条の5の7第5項・
 *           児童福祉法施行規則 第18条の14
 * Text      Where no designated office is near, or where the person (for a child, the guardian) wishes it.
 * In force  2012-04-01 –
 * Reading   That offices are full is a case of none being available nearby; that the municipality merely
 *           recommends it is no reason.  [unconfirmed]
 */
import type { Provision } from '../kit/provision.ts'
import { sources } from '../texts/sources.ts'

export type SelfPlanReason = '身近な地域に事業所がない' | '本人（保護者）が希望する' | 'そのほか'

export type SelfPlanPermissionFacts = { person: '障害者' | '障害児'; reason: SelfPlanReason }

export const selfPlanPermission: Provision<SelfPlanPermissionFacts, '出せる' | '出せない'> = {
  id: 'self-plan-permission',
  title: 'セルフプランを出せる場合',
  wordings: [
    {
      from: Temporal.PlainDate.from('2012-04-01'),
      until: null,
      binds: 'nation',
      citation: sources.selfPlanWhen,
      decide: ({ person, reason }) => ({
        finding: reason === 'そのほか' ? '出せない' : '出せる',
        because:
          reason === 'そのほか'
            ? ['身近な地域に事業所がない場合でも、本人（保護者）が希望する場合でもないため']
            : [`${reason}ため`],
        citation: person === '障害児' ? sources.childSelfPlanWhen : sources.selfPlanWhen,
        unconfirmed:
          reason === '身近な地域に事業所がない'
            ? ['受け入れの空きがないことを「事業所がない」と読むこと']
            : [],
      }),
    },
  ],
}
