import type { CaseFile } from '../case/file.ts'
import { hasNoPlan } from '../case/procedure-facts-of.ts'
import { type Actor, isCitizen, isMunicipal } from '../registers/actor.ts'

type Link = { readonly label: string; readonly path: string }

/** What else one can look at or do from a case, by role. */
export const linksOf = (file: CaseFile, actor: Actor): readonly Link[] => {
  const of = (rest: string) => `/cases/${file.id}/${rest}`
  const staff = isMunicipal(actor.role)
  // An office that was only asked sees what it needs for its answer, and no more.
  const planner =
    (actor.role === '相談支援専門員' || actor.role === '事業所管理者') &&
    file.office?.id === actor.organisation
  const links: (Link | false)[] = [
    (isCitizen(actor.role) ||
      ((staff || planner || (actor.role === '支援センター職員' && file.author === 'セルフプラン')) &&
        (file.draft?.submitted != null || file.plan?.submitted != null))) && {
      label: 'わたしの計画（やさしいことばで読む）',
      path: of('my-plan'),
    },
    { label: '書類（印刷）', path: of('papers') },
    (staff || isCitizen(actor.role)) &&
      file.application?.previous != null && {
        label: '前の手続き',
        path: `/cases/${file.application.previous}`,
      },
    (staff || isCitizen(actor.role)) &&
      file.followUp !== null && { label: '次の手続き', path: `/cases/${file.followUp}` },
    (staff || planner || isCitizen(actor.role)) && { label: 'これまでの記録', path: of('history') },
    (staff || planner || isCitizen(actor.role)) &&
      (file.plan !== null || handedInOwn(file)) && { label: '計画の版と違い', path: of('plan/versions') },
    planner &&
      file.office !== null &&
      file.grant === null &&
      !hasNoPlan(file) && { label: '計画案を書く・読む', path: of('plan-draft') },
    planner && file.done[13] !== undefined && { label: '計画を書く・読む', path: of('plan') },
    planner && file.draft?.submitted != null && { label: '交付の記録', path: of('plan/deliveries') },
    (staff || planner || actor.role === '事業者職員') &&
      file.providers.length > 0 && { label: '計画と個別支援計画', path: of('individual-plans') },
    file.meeting != null &&
      (planner || actor.role === '事業者職員' || isCitizen(actor.role)) && {
        label: isCitizen(actor.role) ? '会議のお知らせ' : 'サービス担当者会議のお知らせ',
        path: of('service-meeting/call'),
      },
    file.grant !== null &&
      (staff || planner || isCitizen(actor.role)) &&
      !file.closed && { label: '利用するサービス事業者を加える', path: of('providers') },
    (staff || actor.role === '支援センター職員') &&
      file.author === 'セルフプラン' &&
      file.grant === null &&
      !file.closed && { label: 'セルフプランを書く人と、手伝う人', path: of('self-plan/help') },
    (staff || (actor.role === '支援センター職員' && file.centre === actor.organisation)) &&
      file.office === null &&
      file.grant === null &&
      !hasNoPlan(file) &&
      !file.closed && { label: 'セルフプランの説明を記録する', path: of('self-plan/explain') },
    planner &&
      file.office !== null &&
      file.plan?.submitted != null && { label: 'モニタリング', path: of('monitoring') },
    staff &&
      file.draft?.submitted != null &&
      file.grant === null && { label: '計画案を差し戻す', path: of('plan-draft/return') },
    staff &&
      file.done[2] !== undefined && { label: '手紙とサインイン番号を出し直す', path: of('new-letter') },
    staff && !file.closed && { label: '支援センターに加わってもらう', path: of('call-centre') },
    staff && !file.closed && file.grant === null && { label: '申請の取下げを記録する', path: of('withdraw') },
    { label: '本人の情報', path: `/persons/${file.person}` },
    (staff || isCitizen(actor.role)) && {
      label: 'だれがこの人の記録を見たか',
      path: `/persons/${file.person}/access-log`,
    },
  ]
  return links.filter((link) => link !== false)
}

const handedInOwn = ({ author, draft, selfPlan }: CaseFile): boolean =>
  author === 'セルフプラン' && (draft?.submitted != null || selfPlan?.front != null)
