import { choice } from '../../ui/kit/choice.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { courseWords as words } from './course.words.ts'
import { explainSelfPlan } from './explain-self-plan.ts'

const ways = ['窓口', '訪問', '電話', '手紙'] as const

/** 別紙2の1 セルフプランの説明を記録する */
export const explainSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/explain',
  who: ['窓口', '係長', '支援センター職員'],
  audit: 'セルフプランの説明の記録',
  load: (at) => onCase(at, () => ({ today: at.today })),
  title: () => words.explainTitle,
  trail: caseTrail,
  form: {
    fields: ({ today }) => ({
      on: day({ label: words.explainedOn, latest: today }),
      way: choice({
        label: words.way,
        options: ways.map((value) => ({ value, label: words.ways[value] })),
      }),
    }),
    start: ({ today }) => ({ on: today }),
    submit: ({ seen: { file } }, values, by) => ({
      move: explainSelfPlan(file, by, values),
      file,
      then: `/cases/${file.id}/self-plan`,
    }),
  },
  view: ({ seen }, form) => (
    <CaseFrame seen={seen}>
      <h2>{words.whatToSayTitle}</h2>
      <ul>
        {words.whatToSay.map((says) => (
          <li key={says}>{says}</li>
        ))}
      </ul>
      <FormView form={form} button={words.record} />
    </CaseFrame>
  ),
})
