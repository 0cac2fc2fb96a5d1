import { longText } from '../../ui/kit/long-text.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { returnPlanDraft } from './return-plan-draft.ts'

/** ⑧ 計画案の差戻し */
export const returnPlanDraftScreen = screen({
  path: '/cases/:id/plan-draft/return',
  who: ['窓口', '係長'],
  audit: '計画案の差戻し',
  title: () => '計画案を差し戻す',
  trail: caseTrail,
  load: (at) => onCase(at, () => ({})),
  form: {
    fields: () => ({
      reason: longText({
        label: '差し戻すわけ',
        hint: '書いた人がそのまま読みます。どこを、どう直せばよいかを書いてください（2000文字まで）',
        max: 2000,
        rows: 6,
      }),
    }),
    submit: ({ seen }, { reason }, by) => ({
      move: returnPlanDraft(seen.file, by, { reason }),
      file: seen.file,
      then: `/cases/${seen.file.id}`,
    }),
  },
  view: ({ seen }, form, at) => (
    <CaseFrame seen={seen}>
      <p>
        差し戻すと、書いた人がもう一度直して提出できるようになります。提出された版は、そのまま残ります。
        <a href={at.href(`/cases/${seen.file.id}/papers`)}>提出された計画案（書類）を見る</a>
      </p>
      <FormView form={form} button="差し戻す" />
    </CaseFrame>
  ),
})
