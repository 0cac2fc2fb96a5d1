import type { PlanStage } from '../../plan/content/plan-content.ts'
import { choices } from '../../ui/kit/choices.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { withSection } from '../case/plan-content-sections.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { issuesToCarry, withIssues } from './carry-issues.ts'
import { loadPlan } from './load-plan.ts'
import { settledPlan } from './settled-plan.ts'
import { planPath, stages } from './stages.ts'
import { writeStage } from './write-stage.ts'

/** アセスメントから課題に移す: the planner chooses which of the needs found go into the plan; none is typed again. */
export const carryIssues = (stage: PlanStage) =>
  screen({
    path: `/cases/:id/${stages[stage].path}/carry-issues`,
    who: ['相談支援専門員', '事業所管理者'],
    audit: stages[stage].write,
    title: () => 'アセスメントの課題を「課題と支援」に移す',
    trail: ({ seen }) => [
      ...caseTrail({ seen }),
      { label: stages[stage].write, href: planPath(seen.file.id, stage) },
    ],
    load: async (at: At) => {
      const loaded = await onCase(at, async ({ file }) => ({ plan: await loadPlan(at, file, stage) }))
      return loaded && { ...loaded, version: loaded.data.plan.written?.version ?? 0 }
    },
    form: {
      fields: ({ plan }) => ({
        issues: choices({
          label: '移す課題',
          hint: '移した課題は「課題と支援」の最後に加わります。順番は、そこで変えられます',
          min: 1,
          options: issuesToCarry(plan.content).map((issue) => ({ value: issue, label: issue })),
        }),
      }),
      settled: ({ seen }) => settledPlan(seen.file.id, stage),
      start: ({ plan }) => ({ issues: issuesToCarry(plan.content) }),
      submit: ({ seen, plan }, { issues }, by) => {
        const base = plan.written?.version ?? 0
        const needs = withIssues(plan.content, issues)
        const content = withSection(plan.content, 'needs', { needs }, base)
        return {
          move: writeStage(stage, seen.file, by, { document: plan.written?.id ?? null, base, content }),
          file: seen.file,
          then: `${planPath(seen.file.id, stage)}/write/needs`,
        }
      },
    },
    view: ({ seen, plan }, form) => (
      <CaseFrame seen={seen}>
        {issuesToCarry(plan.content).length > 0 ? (
          <FormView form={form} button="課題に移す" />
        ) : (
          <p>移す課題はありません。アセスメントの「課題（ニーズ）」に書いた文は、すべて移してあります。</p>
        )}
      </CaseFrame>
    ),
  })
