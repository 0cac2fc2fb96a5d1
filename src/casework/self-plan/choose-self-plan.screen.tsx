import { explainOn } from '../../law/kit/explain-on.ts'
import { selfPlanPermission } from '../../law/self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from '../../law/self-plan-permission/self-plan-steps.ts'
import { choice } from '../../ui/kit/choice.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { chooseSelfPlan } from './choose-self-plan.ts'
import { helpWords } from './help.words.ts'
import { permissionFacts } from './permission-facts.ts'
import { fittingOffices } from './queries.ts'
import { chooseWords as words } from './self-plan.words.ts'

/** ③に代えて セルフプランを選ぶ: says what does not come with it before it is chosen. */
export const chooseSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/choose',
  who: ['本人', '家族', '窓口', '係長'],
  audit: 'セルフプランを選ぶ',
  title: () => words.title,
  trail: caseTrail,
  load: (at) => onCase(at, async ({ file }) => ({ offices: await fittingOffices(at, file) })),
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
  view: ({ seen, offices }, form, at) => {
    const { name, settings } = at.municipality
    const when = { on: Temporal.PlainDate.from(at.today), in: name }
    const permission = explainOn(
      when,
      selfPlanPermission,
      permissionFacts(seen.file, at.today, settings, offices),
    )
    const steps = explainOn(when, selfPlanSteps, { municipalPapers: [...(settings.selfPlanPapers ?? [])] })
    const papers = steps.silent ? [] : steps.finding.flatMap(({ municipalPaper }) => municipalPaper ?? [])
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
        {papers.length > 0 && <p>{words.papers(papers.join('と'))}</p>}
        <WhyRuling ruling={steps} />
        <p>{words.back}</p>
        <p>
          <a href={at.href(`/cases/${seen.file.id}/self-plan/help`)}>{helpWords.link}</a>
        </p>
        <p>{words.free}</p>
        {!permission.silent && <p>{words.permission[permission.finding]}</p>}
        <WhyRuling ruling={permission} />
        <FormView form={form} button={words.button} />
      </CaseFrame>
    )
  },
})
