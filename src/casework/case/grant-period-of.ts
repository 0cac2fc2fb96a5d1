import { type Mix, type Part, renewalPart } from '../../city/kit/renewal-part.ts'
import type { Day, GrantedService, SelfPlanReason } from './fact.ts'
import type { CaseFile } from './file.ts'

/** What the register knows of the person and the table of renewals needs. */
export type CountedPerson = {
  readonly mainDisability: string | null
  readonly disabilities: readonly string[]
  readonly district: string | null
  /** ISO; null where it is not known. */
  readonly birthDate: Day | null
}

export type PlanKind = '計画' | 'セルフプラン' | 'ケアプラン等' | 'なし'

/** 支給決定期間: what the register of grant periods keeps of a case that has been granted. */
export type GrantPeriodOfCase = {
  readonly decidedOn: Day
  readonly starts: Day
  /** As it was decided. */
  readonly ends: Day
  /** Null where all services end on the same day. */
  readonly lastEnds: Day | null
  /** The end that was brought forward; null where the decided one stands. */
  readonly movedTo: Day | null
  readonly cutOn: Day | null
  readonly services: readonly string[]
  readonly target: '障害者' | '障害児'
  /** Null where the table of renewals does not count the person. */
  readonly part: Part | null
  readonly mix: Mix | null
  readonly district: string | null
  readonly plan: PlanKind
  readonly reason: SelfPlanReason | null
  readonly office: string | null
  readonly subject: boolean
  /** Taken to be as now: the next application settles it. */
  readonly nextSubject: boolean
  readonly categoryUntil: Day | null
  readonly appliedOn: Day | null
  /** First days of months. */
  readonly due: readonly Day[]
  readonly done: readonly Day[]
  readonly late: readonly Day[]
}

/**
 * The period of a granted case; null before the decision, and where nothing was granted. Where an end was brought
 * forward, days and mix stay those of the decision, as for a period that was taken in from elsewhere; the part follows
 * the renewal as it is now, and the months of monitoring are those of now.
 */
export const grantPeriodOf = (file: CaseFile, person: CountedPerson): GrantPeriodOfCase | null => {
  const { application } = file
  const grant = file.movedEnd?.decided ?? file.grant
  const starts = grant?.services.map(({ from }) => from).sort()[0]
  const lasts = grant?.services.map(({ until }) => until).sort() ?? []
  const [earliest, latest] = [lasts[0], lasts.at(-1)]
  if (!grant || !application || !starts || !earliest || !latest) return null
  const countedBy = (services: readonly GrantedService[]) =>
    renewalPart({
      target: application.target,
      born: person.birthDate,
      disability: person.mainDisability ?? person.disabilities[0] ?? null,
      ...{ services, on: starts },
    })
  const counted = countedBy(grant.services)
  // Who is renewed earlier may still be a child then.
  const part = file.movedEnd ? countedBy(file.grant?.services ?? grant.services)?.part : counted?.part
  const [ends, lastEnds] = counted ? [counted.ends, counted.lastEnds] : [earliest, latest]
  const moved = file.movedEnd?.moves.at(-1)?.end
  const subject = application.draftNeed !== '求めない' && !file.waived
  const { closed } = file
  const inMonth = ({ month }: { readonly month: string }) => `${month}-01`
  return {
    ...{ decidedOn: grant.on, starts, ends, lastEnds: lastEnds > ends ? lastEnds : null },
    movedTo: moved !== undefined && moved >= starts && moved < ends ? moved : null,
    cutOn: closed?.why === '終了' ? closed.on : null,
    services: grant.services.map(({ code }) => code),
    ...{ target: application.target, part: part ?? null, mix: counted?.mix ?? null },
    district: person.district,
    plan: planOf(file),
    reason: file.author === 'セルフプラン' ? (file.selfPlan?.reason ?? null) : null,
    office: file.office?.id ?? null,
    ...{ subject, nextSubject: subject },
    categoryUntil: file.category?.until ?? null,
    appliedOn: application.on,
    due: (file.grant?.monitoring?.months ?? []).map((month) => `${month}-01`),
    done: file.monitored.map(inMonth),
    late: file.monitored.filter(({ month, on }) => on.slice(0, 7) > month).map(inMonth),
  }
}

const planOf = ({ author, application, waived, draft, plan }: CaseFile): PlanKind => {
  if (author === 'セルフプラン' && draft?.submitted) return 'セルフプラン'
  if (author === '相談支援事業所' && (plan?.submitted ?? draft?.submitted)) return '計画'
  const cared = application?.careManagement !== 'なし'
  return cared && (waived || application?.draftNeed !== '求める') ? 'ケアプラン等' : 'なし'
}
