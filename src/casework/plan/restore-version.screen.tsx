import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { loadPlan } from './load-plan.ts'
import { PlanChanges } from './plan-changes.tsx'
import { restoreVersion } from './restore-version.ts'
import { settledPlan } from './settled-plan.ts'
import { planPath } from './stages.ts'
import { versionName } from './version-name.ts'
import { planVersions } from './versions.queries.ts'
import { refuseUnlessStageOpen } from './write-stage.ts'

/** 前の版に戻す: what would change is shown first; a new version is written and nothing is lost. */
export const restoreVersionScreen = screen({
  path: '/cases/:id/plan/versions/:version/restore',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '計画を前の版に戻す',
  title: () => 'この版に戻す',
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: '計画の版', href: `/cases/${seen.file.id}/plan/versions` },
  ],
  load: async (at: At) => {
    const loaded = await onCase(at, async ({ file }) => {
      const old = (await planVersions(at, file)).find(({ key }) => key === at.params.version)
      const plan = old && (await loadPlan(at, file, old.stage))
      return old && plan?.written ? { old, plan: plan.content, written: plan.written } : null
    })
    return loaded && { ...loaded, version: loaded.data.written.version }
  },
  form: {
    fields: () => ({}),
    settled: ({ seen, old }) => settledPlan(seen.file.id, old.stage),
    submit: ({ seen, old, written }, _values, by) => ({
      move: restoreVersion(seen.file, by, {
        ...{ stage: old.stage, document: written.id, base: written.version },
        content: old.content,
      }),
      file: seen.file,
      then: planPath(seen.file.id, old.stage),
    }),
  },
  view: ({ seen, old, plan }, form, at) => {
    const refusal = form.refusal ? null : refuseUnlessStageOpen(seen.file, at, old.stage)
    const { consent: _consent, ...text } = old.content
    return (
      <CaseFrame seen={seen}>
        <p>
          <strong>{versionName(old)}</strong>
          の内容を、新しい版として書きます。いまの内容も、版として残ります。
        </p>
        {refusal ? <RefusalNotice refusal={refusal} /> : <FormView form={form} button="この版に戻す" />}
        <PlanChanges before={plan} after={text} caption="戻すと変わるところ" />
      </CaseFrame>
    )
  },
})
