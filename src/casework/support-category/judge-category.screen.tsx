import { categoryValidity } from '../../law/category-validity/category-validity.ts'
import { applyOn } from '../../law/kit/apply-on.ts'
import { explainOn } from '../../law/kit/explain-on.ts'
import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { number } from '../../ui/kit/number.ts'
import { optional } from '../../ui/kit/optional.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { CheckForm } from '../case/check-form.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { judgeCategory } from './judge-category.ts'
import { judgementProblems } from './judgement-problems.ts'
import { categories, documentOf, type SurveyRecord, surveyKind } from './survey-record.ts'

const fieldsFor = (limits: string) => ({
  on: day({ label: '審査会の日' }),
  category: choice({
    label: '判定された障害支援区分',
    options: categories.map((value) => ({ value, label: value })),
  }),
  from: day({
    label: '有効期間の始まり',
    hint: '認定の日。いまの認定が続いている人は、その終わりの次の日。例：令和8年5月1日',
  }),
  months: number({
    label: '有効期間',
    hint: `${limits}審査会の意見で短くするときは、意見の欄に書いてください。`,
    min: 1,
    max: 99,
    unit: 'か月',
  }),
  until: optional(
    day({
      label: '終わりの日を変えるとき',
      hint: '空けておくと、月数から計算した日になります。次の画面で確かめられます。',
    }),
  ),
  opinion: optional(
    longText({ label: '審査会の意見', hint: '認定通知書に印刷されます。2000文字まで。', max: 2000, rows: 6 }),
  ),
})

type Asked = { readonly on: string; readonly from: string; readonly months: number }

/** By the rule of the day on which the category is judged. */
const validity = (at: At, { on, from, months }: Asked, ask: typeof applyOn = applyOn) =>
  ask({ on: Temporal.PlainDate.from(on), in: at.municipality.name }, categoryValidity, {
    start: Temporal.PlainDate.from(from),
    months,
  })

/** The months that the rule allows today: what it answers to a validity of no month. */
const limitsOn = (at: At) => {
  const ruling = validity(at, { on: at.today, from: at.today, months: 0 })
  return !ruling.silent && ruling.finding.kind === '範囲外' ? ruling.finding : null
}

/** ⑥ 審査（二次判定） */
export const judgeCategoryScreen = screen({
  path: '/cases/:id/judgement',
  who: ['窓口', '係長'],
  audit: '審査会の判定の記録',
  load: (at) =>
    onCase(at, async ({ file }) => ({
      limits: limitsOn(at),
      survey: (await documentOf<SurveyRecord>(at, file.id, surveyKind))?.content ?? null,
    })),
  title: () => '審査会の判定を記録する',
  trail: caseTrail,
  form: {
    fields: ({ limits }) =>
      fieldsFor(limits ? `${limits.least}か月から${limits.most}か月まで（標準は${limits.most}か月）。` : ''),
    start: ({ limits }) => (limits ? { months: limits.most } : {}),
    check: ({ seen }, values, at) => {
      const ruling = validity(at, values, explainOn)
      const problems = judgementProblems(ruling, values, seen.today)
      return problems.length > 0 ? { problems } : { show: { ruling, values } }
    },
    submit: ({ seen }, values, by, at) => {
      const ruling = validity(at, values)
      const problems = judgementProblems(ruling, values, seen.today)
      if (problems.length > 0 || ruling.silent || ruling.finding.kind === '範囲外') return { problems }
      const { on, category, from, months, opinion } = values
      const proposedUntil = ruling.finding.until
      const move = judgeCategory(seen.file, by, {
        ...{ on, category, from, until: values.until ?? proposedUntil },
        record: { category, months, opinion, proposedUntil, ruling },
      })
      return { move, file: seen.file, then: `/cases/${seen.file.id}` }
    },
  },
  view: ({ seen, survey }, form, at) => {
    if (!form.checking)
      return (
        <CaseFrame seen={seen}>
          {survey && (
            <SummaryList
              rows={[
                { label: '一次判定の結果', value: survey.firstJudgement ?? '' },
                {
                  label: '調査',
                  value: `${survey.on ? writtenDay(survey.on) : ''}　${survey.surveyor ?? ''}`,
                },
              ]}
            />
          )}
          <NotYet seen={seen} step={6} form={form} at={at} />
          <FormView form={form} button="次へ（有効期間を確かめる）" />
        </CaseFrame>
      )
    const { ruling, values } = form.checking
    const proposed = ruling.silent || ruling.finding.kind === '範囲外' ? null : ruling.finding.until
    const until = values.until ?? proposed
    return (
      <CaseFrame seen={seen}>
        <p>まだ記録していません。確かめて、よければ記録してください。</p>
        <SummaryList
          rows={[
            { label: '審査会の日', value: writtenDay(values.on) },
            {
              label: '障害支援区分',
              value: `${values.category}${survey?.firstJudgement && survey.firstJudgement !== values.category ? `（一次判定は${survey.firstJudgement}）` : ''}`,
            },
            {
              label: '有効期間',
              value: (
                <>
                  <p>
                    {writtenDay(values.from)}から<strong>{until && writtenDay(until)}</strong>まで
                    {proposed && until !== proposed && `（月数から計算すると${writtenDay(proposed)}まで）`}
                  </p>
                  <WhyRuling ruling={ruling} />
                </>
              ),
            },
            { label: '審査会の意見', value: values.opinion ?? 'なし' },
          ]}
        />
        <CheckForm form={form} button="この判定を記録する" />
      </CaseFrame>
    )
  },
})
