import { choice } from '../../ui/kit/choice.ts'
import { optional } from '../../ui/kit/optional.ts'
import { tick } from '../../ui/kit/tick.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day, writtenDay, writtenDayOr } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { acceptAsk, refusalReasons, refuseAsk } from './answer-ask.ts'
import { contractDayFault } from './contract-day.ts'

const fields = {
  answer: choice({
    label: '依頼への返事',
    options: [
      { value: '引き受ける', label: '引き受ける（契約した）' },
      { value: '引き受けられない', label: '引き受けられない' },
    ],
  }),
  on: optional(day({ label: '契約した日', hint: '引き受けるときに入力します。例：令和8年5月1日、2026/5/1' })),
  explained: tick({
    label: '重要事項の説明',
    says: '重要事項を文書で説明し、利用の申込者の同意を得ました',
    hint: '引き受けるときに、印をつけます（平成24年厚生労働省令28号5条）。',
  }),
  reason: optional(
    choice({
      label: '引き受けられない理由',
      hint: '引き受けられないときに選びます。理由は、本人と窓口に伝わります。正当な理由がないと断れません（同5条）。',
      options: refusalReasons.map((value) => ({ value, label: value })),
    }),
  ),
}

/** ③ 依頼への返事, by the office that was asked. */
export const answerAskScreen = screen({
  path: '/cases/:id/answer-ask',
  who: ['相談支援専門員', '事業所管理者'],
  audit: '計画の依頼への返事',
  load: (at) => onCase(at, () => ({})),
  title: () => '計画の依頼に返事をする',
  trail: caseTrail,
  form: {
    fields: () => fields,
    start: ({ seen }) => ({ on: seen.today }),
    submit: ({ seen: { file } }, { answer, on, explained, reason }, by) => {
      if (answer === '引き受ける') {
        const dayFault = on ? contractDayFault(file, on, by.today) : '契約した日を入力してください'
        const problems = [
          ...(dayFault ? [{ field: 'on', says: dayFault }] : []),
          ...(explained ? [] : [{ field: 'explained', says: '契約の前に、重要事項の説明と同意がいります' }]),
        ]
        if (!on || problems.length > 0) return { problems }
        return { move: acceptAsk(file, by, { on, explained }), file, then: `/cases/${file.id}` }
      }
      if (!reason) return { problems: [{ field: 'reason', says: '引き受けられない理由を選んでください' }] }
      return { move: refuseAsk(file, by, { reason }), file, then: '/start' }
    },
  },
  view: ({ seen }, form) => {
    const { file, person } = seen
    return (
      <CaseFrame seen={seen}>
        <SummaryList
          rows={[
            {
              label: '申請したサービス',
              value: serviceNames(file.application?.services ?? [], seen.today).join('、'),
            },
            { label: '住所', value: person.address },
            { label: '生年月日', value: writtenDay(person.birthDate) },
            { label: '依頼された日', value: file.asked ? writtenDay(file.asked.on) : '' },
            { label: '計画案の提出期限', value: writtenDayOr(file.due[8]?.until) },
          ]}
        />
        {file.asked ? (
          <>
            <p>引き受けないときは、返事のあと、この手続きの内容は見られなくなります。</p>
            <FormView form={form} button="返事を送る" />
          </>
        ) : (
          <Notice kind="info" title="いま、返事を待っている依頼はありません" />
        )}
      </CaseFrame>
    )
  },
})
