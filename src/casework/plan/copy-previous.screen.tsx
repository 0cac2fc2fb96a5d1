import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { writeDraft } from '../case/plan-content-draft.ts'
import { PlanView } from '../case/plan-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { draftFromPlan } from './plan-from-draft.ts'
import { words } from './plan-home.words.ts'
import { previousPlan } from './queries.ts'

/** ④ 前回の計画を写す: only where nothing has been written yet, so that nothing is written over. */
export const copyPreviousScreen = screen({
  path: '/cases/:id/plan-draft/copy',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '前回の計画を写す',
  title: () => words.copy,
  trail: ({ seen }) => [
    ...caseTrail({ seen }),
    { label: '計画案を書く', href: `/cases/${seen.file.id}/plan-draft` },
  ],
  load: (at) =>
    onCase(at, async ({ file }) => {
      const previous = file.draft ? null : await previousPlan(at, file)
      return previous && { previous }
    }),
  form: {
    fields: () => ({}),
    submit: ({ seen, previous }, _values, by) => ({
      move: writeDraft(seen.file, by, {
        document: null,
        base: 0,
        kind: 'plan-draft',
        content: draftFromPlan(previous.content),
      }),
      file: seen.file,
      then: `/cases/${seen.file.id}/plan-draft`,
    }),
  },
  view: ({ seen, previous }, form) => (
    <CaseFrame seen={seen}>
      <p>{words.copyLead}</p>
      <FormView form={form} button={words.copy} />
      <PlanView content={draftFromPlan(previous.content)} stage="案" />
    </CaseFrame>
  ),
})
