import { choice } from '../../ui/kit/choice.ts'
import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { appealInstruction } from '../case/appeal-instruction.ts'
import { AppealSays } from '../case/appeal-says.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day, writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { NotYet } from '../case/not-yet.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { deskList } from '../registers/desk-list.ts'
import { notifyCategory } from './notify-category.ts'
import { documentOf, type JudgementRecord, judgementKind } from './survey-record.ts'

/** ⑦ 区分認定の通知 */
export const notifyCategoryScreen = screen({
  path: '/cases/:id/category-notice',
  who: ['窓口', '係長'],
  audit: '区分認定の通知',
  load: (at) =>
    onCase(at, async ({ file }) => ({
      judgement: (await documentOf<JudgementRecord>(at, file.id, judgementKind))?.content ?? null,
      desks: await deskList(at.tx, at.municipality.number),
    })),
  title: () => '障害支援区分の認定を通知する',
  trail: caseTrail,
  form: {
    fields: ({ seen, desks }) => ({
      decidedOn: day({
        label: '認定した日',
        hint: '市町村が認定した日（決裁の日）。例：令和8年5月1日',
        latest: seen.today,
      }),
      reason: optional(
        longText({
          label: '理由',
          hint: '前の認定や申請の内容と違うときなどに書きます。通知書に印刷されます。1000文字まで。',
          max: 1000,
          rows: 4,
        }),
      ),
      desk: choice({
        label: '問い合わせ先',
        options: desks.map(({ id, name, area }) => ({ value: id, label: name, hint: area })),
      }),
    }),
    start: ({ seen, desks: [only, ...others] }) => ({
      decidedOn: seen.today,
      ...(only && others.length === 0 ? { desk: only.id } : {}),
    }),
    submit: ({ seen: { file, person }, judgement, desks }, values, by, at) => {
      const desk = desks.find(({ id }) => id === values.desk)
      if (!desk) return { problems: [{ field: 'desk', says: '問い合わせ先を選んでください' }] }
      const category = file.category?.category ?? '非該当'
      const move = notifyCategory(file, by, {
        notice: {
          demo: at.municipality.demo,
          sender: at.municipality.head,
          person: { name: person.name, birth: person.birthDate, postalCode: '', address: person.address },
          certificateNumber: person.certificateNumber,
          category,
          decidedOn: values.decidedOn,
          period:
            file.category && category !== '非該当'
              ? { from: file.category.from, to: file.category.until }
              : null,
          boardOpinion: judgement?.opinion ?? null,
          reason: values.reason,
          appeal: appealInstruction('障害者総合支援法', at.municipality, at.today),
          desk: { name: desk.name, phone: desk.telephone, fax: desk.fax ?? '' },
        },
      })
      return { move, file, then: `/cases/${file.id}/papers` }
    },
  },
  view: ({ seen, judgement, desks }, form, at) => {
    const { category } = seen.file
    return (
      <CaseFrame seen={seen}>
        {category && (
          <SummaryList
            rows={[
              { label: '障害支援区分', value: <strong>{category.category}</strong> },
              {
                label: '有効期間',
                value:
                  category.category === '非該当'
                    ? '（非該当のため、通知書には印刷しません）'
                    : `${writtenDay(category.from)}から${writtenDay(category.until)}まで`,
              },
              { label: '審査会の意見', value: judgement?.opinion ?? 'なし' },
              {
                label: '通知書に印刷する教示',
                value: <AppealSays law="障害者総合支援法" municipality={at.municipality} today={at.today} />,
              },
            ]}
          />
        )}
        <p>通知書を作ります。記録すると、印刷して本人に送れます。</p>
        {desks.length === 0 && (
          <Notice kind="warning" title="窓口がまだ登録されていません">
            <p>市町村管理者に、設定で窓口を登録してもらってください。</p>
          </Notice>
        )}
        <NotYet seen={seen} step={7} form={form} at={at} />
        <FormView form={form} button="通知書を作って記録する" />
      </CaseFrame>
    )
  },
})
