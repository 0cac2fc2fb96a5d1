import type { PlanContent, PlanNeed } from '../../plan/content/plan-content.ts'
import type { FactOf } from '../case/fact.ts'
import { withoutSaves } from '../case/plan-content-sections.ts'

/** A provider on the case: the service's name on the day, and how to reach it. */
export type NamedProvider = { readonly service: string; readonly name: string; readonly telephone: string }

/**
 * ⑭ 計画の書き始め
 *
 * The final plan begins as the draft that was handed in, with the providers that have been named for the service
 * (居宅介護 also for 「居宅介護（家事援助）」), and with the months that were decided. Consent is asked anew.
 */
export const planFromDraft = (
  draft: PlanContent,
  providers: readonly NamedProvider[],
  monitoring: FactOf<'grant-decided'>['monitoring'],
): PlanContent => {
  const { consent: _consent, ...content } = withoutSaves(draft)
  return {
    ...content,
    needs: draft.needs.map((need) => withProvider(need, providers)),
    ...(monitoring ? { every: monitoring.every, from: monitoring.months[0] ?? monitoring.from } : {}),
  }
}

/**
 * 前回の計画を写す
 *
 * A new draft from the plan before it: all of the text; providers, consent and the months belong to the old one. The
 * week that was planned then is the life that is led now.
 */
export const draftFromPlan = (plan: PlanContent): PlanContent => {
  const { consent: _consent, ...content } = withoutSaves(plan)
  return {
    ...content,
    needs: plan.needs.map(
      ({ provider: _provider, person: _person, phone: _phone, fee: _fee, ...need }) => need,
    ),
    now: presentOf(plan),
    startsIn: null,
    from: null,
  }
}

const presentOf = ({ week, dailyLife, besides, now }: PlanContent): PlanContent['now'] =>
  week.length + besides.length > 0 || dailyLife ? { week, dailyLife, besides } : now

const withProvider = (need: PlanNeed, providers: readonly NamedProvider[]): PlanNeed => {
  const found = providers.filter(({ service }) => need.kind?.startsWith(service))
  const only = found.length === 1 ? found[0] : undefined
  return {
    ...need,
    provider: need.provider ?? only?.name ?? null,
    person: need.person ?? null,
    phone: need.phone ?? only?.telephone ?? null,
    fee: need.fee ?? null,
  }
}
