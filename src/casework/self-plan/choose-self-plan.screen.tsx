import { explainOn } from '../../law/kit/explain-on.ts'
import { selfPlanPermission } from '../../law/self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from '../../law/self-plan-permission/self-plan-steps.ts'
import { choice } from '../../ui/kit/choice.ts'
import { withoutRuby as plain } from '../../ui/kit/ruby-text.ts'
import { caseTrail } from '../case/case-frame.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { deskList } from '../registers/desk-list.ts'
import { chooseSelfPlan } from './choose-self-plan.ts'
import { kanaOf, kanaQuery, sayer } from './easy.tsx'
import { EasyFrame } from './easy-frame.tsx'
import { kanaFields } from './kana-fields.tsx'
import { permissionFacts } from './permission-facts.ts'
import { fittingOffices } from './queries.ts'
import { words as home, chooseWords as words } from './self-plan.words.ts'

const reasonFields = {
  reason: choice({
    label: words.reason,
    options: [
      { value: '本人の希望', label: plain(words.wish), hint: plain(words.wishNext) },
      { value: '作れる事業所がない', label: plain(words.none), hint: plain(words.noneNext) },
      { value: '待機', label: plain(words.waiting), hint: plain(words.waitingNext) },
    ],
  }),
}
const texts = [
  ...[words.reason, words.wish, words.wishNext, words.none, words.noneNext],
  ...[words.waiting, words.waitingNext],
]

/** ③に代えて セルフプランを選ぶ: says what does not come with it before it is chosen. */
export const chooseSelfPlanScreen = screen({
  path: '/cases/:id/self-plan/choose',
  who: ['本人', '家族', '窓口', '係長'],
  audit: 'セルフプランを選ぶ',
  title: () => words.title,
  trail: caseTrail,
  load: (at) =>
    onCase(at, async ({ file }) => ({
      offices: await fittingOffices(at, file),
      desks: await deskList(at.tx, at.municipality.number),
      kana: kanaOf(at),
    })),
  form: {
    fields: ({ kana }) => kanaFields(reasonFields, texts, kana),
    submit: ({ seen }, { reason }, by, at) => ({
      move: chooseSelfPlan(seen.file, by, { reason }),
      file: seen.file,
      then: `/cases/${seen.file.id}/self-plan${kanaQuery(at)}`,
    }),
  },
  view: ({ seen, offices, kana, desks }, form, at) => {
    const { name, settings } = at.municipality
    const say = sayer(kana)
    const here = at.href(`/cases/${seen.file.id}/self-plan`)
    const when = { on: Temporal.PlainDate.from(at.today), in: name }
    const permission = explainOn(
      when,
      selfPlanPermission,
      permissionFacts(seen.file, at.today, settings, offices),
    )
    const steps = explainOn(when, selfPlanSteps, { municipalPapers: [...(settings.selfPlanPapers ?? [])] })
    const papers = steps.silent ? [] : steps.finding.flatMap(({ municipalPaper }) => municipalPaper ?? [])
    return (
      <EasyFrame {...{ seen, at, form, desks }} here={`${here}/choose`}>
        <p>
          {say(words.what)}
          <br />
          {say(words.instead)}
        </p>
        <h2>{say(words.without)}</h2>
        <ul>
          {words.withoutList.map((says) => (
            <li key={says}>{say(says)}</li>
          ))}
        </ul>
        {papers.length > 0 && <p>{say(words.papers(papers.join('と')))}</p>}
        <WhyRuling ruling={steps} />
        <p>{say(words.back)}</p>
        <p>
          <a href={`${here}/help${kanaQuery(at)}`}>{say(home.helpLink)}</a>
        </p>
        <p>{say(words.free)}</p>
        {!permission.silent && <p>{say(words.permission[permission.finding])}</p>}
        <WhyRuling ruling={permission} />
        <FormView form={form} button={words.button} />
      </EasyFrame>
    )
  },
})
