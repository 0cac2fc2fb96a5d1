import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { neededOffers } from '../case/needed-offers.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { contractDayFault } from './contract-day.ts'
import { MakerNote } from './maker-note.tsx'
import { planningOffices } from './planning-offices.ts'
import { recordContract } from './record-contract.ts'

/** ③ 依頼届出書の記録: a contract that was reported on paper. */
export const recordContractScreen = screen({
  path: '/cases/:id/contract',
  who: ['窓口', '係長'],
  audit: '契約（依頼届出書）の記録',
  load: (at) =>
    onCase(at, async ({ file }) => {
      const offers = neededOffers(file, at.municipality.name)
      return { offices: await planningOffices(at, { area: null, accepting: false, offers }) }
    }),
  title: () => '届いた契約（依頼届出書）を記録する',
  trail: caseTrail,
  form: {
    fields: ({ offices }) => ({
      office: choice({
        label: '契約した事業所',
        as: 'select',
        options: offices.map(({ id, name, area }) => ({ value: id, label: `${name}（${area}）` })),
      }),
      on: day({ label: '契約した日', hint: '依頼届出書に書かれた日。例：令和8年5月1日、2026/5/1' }),
    }),
    start: ({ seen: { file }, offices }) =>
      offices.some(({ id }) => id === file.asked?.office) && file.asked ? { office: file.asked.office } : {},
    submit: ({ seen: { file }, offices }, values, by) => {
      const office = offices.find(({ id }) => id === values.office)
      if (!office) return { problems: [{ field: 'office', says: '契約した事業所を選んでください' }] }
      const dayFault = contractDayFault(file, values.on, by.today)
      if (dayFault) return { problems: [{ field: 'on', says: dayFault }] }
      return { move: recordContract(file, by, { office, on: values.on }), file, then: `/cases/${file.id}` }
    },
  },
  view: ({ seen, offices }, form, at) => (
    <CaseFrame seen={seen}>
      <p>
        計画相談支援・障害児相談支援の依頼届出書が紙で届いたときに記録します。申請したサービスの計画（
        {neededOffers(seen.file, at.municipality.name).join('と')}）を作れる事業所だけを出しています。
      </p>
      <MakerNote file={seen.file} place={at.municipality.name} easy={false} />
      {offices.length === 0 && <Notice kind="warning" title="この計画を作れる事業所が登録されていません" />}
      <FormView form={form} button="契約を記録する" />
    </CaseFrame>
  ),
})
