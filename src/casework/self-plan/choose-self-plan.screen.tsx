import { applyOn } from '../../law/kit/apply-on.ts'
import { selfPlanPermission } from '../../law/self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from '../../law/self-plan-permission/self-plan-steps.ts'
import { choice } from '../../ui/kit/choice.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { chooseSelfPlan } from './choose-self-plan.ts'
import { chooseWords as words } from './self-plan.words.ts'

/** ③に代えて セルフプランを選ぶ: says what does not come with it before it is chosen. */
export const chooseSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/choose',
  who: ['本人', '家族', '窓口', '係長'],
  audit: 'セルフプランを選ぶ',
  title: () => words.title,
  trail: caseTrail,
  load: (at) => onCase(at, () => ({})),
  form: {
    fields: () => ({
      reason: choice({
        label: words.reason,
        options: [
          { value: '本人の希望', label: words.wish },
          { value: '作れる事業所がない', label: words.none, hint: words.noneHint },
        ],
      }),
    }),
    submit: ({ seen }, { reason }, by) => ({
      move: chooseSelfPlan(seen.file, by, { reason }),
      file: seen.file,
      then: `/cases/${seen.file.id}/self-plan`,
    }),
  },
  view: ({ seen }, form, at) => {
    const when = { on: Temporal.PlainDate.from(at.today), in: at.municipality.name }
    const person = seen.file.application?.target ?? '障害者'
    return (
      <CaseFrame seen={seen}>
        <p>
          {words.what}
          <br />
          {words.instead}
        </p>
        <h2>{words.without}</h2>
        <ul>
          {words.withoutList.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
        <WhyRuling ruling={applyOn(when, selfPlanSteps, {})} />
        <p>{words.back}</p>
        <p>{words.free}</p>
        <WhyRuling
          ruling={applyOn(when, selfPlanPermission, { person, reason: '本人（保護者）が希望する' })}
        />
        <FormView form={form} button={words.button} />
      </CaseFrame>
    )
  },
})
