import type { Option } from '../../ui/kit/field.ts'
import { showForm } from '../../ui/kit/form.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { individualPlanFields, servesNone } from './individual-plan.fields.ts'
import type { IndividualPlan, KeptPlan } from './individual-plan.ts'
import { keepIndividualPlan, refuseUnlessKeeper } from './keep-individual-plan.ts'
import { keptPlans, planHandedIn, providersOn } from './queries.ts'
import { nameOfNeed } from './side-by-side.ts'

const load = async (at: At) => {
  const loaded = await onCase(at, async ({ file, actor }) => {
    // What another provider wrote is not shown, not even on the page that refuses.
    if (actor.role === '事業者職員' && actor.organisation !== at.params.provider) return null
    const provider = (await providersOn(at, file)).find(({ id }) => id === at.params.provider)
    if (!provider) return null
    const plan = await planHandedIn(at, file)
    const kept = (await keptPlans(at, file)).find((one) => one.provider === provider.id) ?? null
    const needs = [...new Set((plan?.content.needs ?? []).flatMap((need) => nameOfNeed(need) ?? []))]
    return { provider, kept, needs: needs.map((value) => ({ value, label: value })) }
  })
  if (!loaded) return null
  const { kept, needs } = loaded.data
  if (!kept) return { ...loaded, version: 0 }
  const saved = {
    typed: showForm(individualPlanFields(needs, at.today), startOf(kept, needs)),
    ...{ by: kept.by, at: writtenInstant(kept.at) },
  }
  return { ...loaded, version: kept.version, saved }
}

/** A goal whose need is no longer in the plan is shown as serving none, and is chosen anew. */
const startOf = (kept: KeptPlan | null, needs: readonly Option[]) =>
  kept
    ? {
        ...kept.content,
        goals: kept.content.goals.map((goal) => ({
          ...goal,
          serves: needs.find(({ value }) => value === goal.serves)?.value ?? servesNone,
        })),
      }
    : {}

/** 個別支援計画を書く: by the provider, or by the planner from the paper. */
export const writeIndividualPlanScreen = screen({
  path: '/cases/:id/individual-plans/:provider/write',
  who: ['事業者職員', '相談支援専門員', '事業所管理者'],
  audit: '個別支援計画を記録する',
  title: ({ provider }) => `${provider.name}の個別支援計画`,
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: '個別支援計画', href: `/cases/${seen.file.id}/individual-plans` },
  ],
  load,
  form: {
    fields: ({ seen, needs }) => individualPlanFields(needs, seen.today),
    start: ({ kept, needs }) => startOf(kept, needs),
    submit: ({ seen, provider, kept }, values, by) => {
      const content: IndividualPlan = {
        ...values,
        goals: values.goals.map((goal) => ({
          ...goal,
          serves: goal.serves === servesNone ? null : goal.serves,
        })),
      }
      const keeping = { provider: provider.id, document: kept?.document ?? null, base: kept?.version ?? 0 }
      return {
        move: keepIndividualPlan(seen.file, by, { ...keeping, content }),
        file: seen.file,
        then: `/cases/${seen.file.id}/individual-plans`,
      }
    },
  },
  view: ({ seen, provider, needs }, form, at) => {
    const refusal = form.refusal ? null : refuseUnlessKeeper(seen.file, at, provider.id)
    return (
      <CaseFrame seen={seen}>
        {refusal ? (
          <RefusalNotice refusal={refusal} />
        ) : (
          <>
            <p>
              個別支援計画の目標ごとに、サービス等利用計画のどの課題のためのものかを選びます。
              {needs.length === 0 && '提出された計画がまだないので、いまは「対応なし」だけが選べます。'}
            </p>
            <p className="keep-note">ここは自動では保存されません。書いたら「保存する」を押してください。</p>
            <FormView form={form} button="保存する" />
          </>
        )}
      </CaseFrame>
    )
  },
})
