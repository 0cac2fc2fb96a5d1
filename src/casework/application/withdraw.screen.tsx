import { longText } from '../../ui/kit/long-text.ts'
import { optional } from '../../ui/kit/optional.ts'
import { tick } from '../../ui/kit/tick.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { day } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { endFollowUp } from '../case/previous-case.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import { withdraw } from './withdraw.ts'

const fieldsOn = (today: string) => ({
  on: day({ label: '取下げの申出があった日', latest: today }),
  reason: optional(longText({ label: '理由・いきさつ', max: 1000, rows: 4 })),
  sure: tick({
    label: '確かめること',
    says: '取下げが、本人（18歳未満の人は保護者）の意思であることを確かめました',
    must: true,
  }),
})

/** 申請の取下げ */
export const withdrawScreen = screen({
  path: '/cases/:id/withdraw',
  who: ['窓口', '係長'],
  audit: '申請の取下げ',
  title: () => '申請の取下げを記録する',
  trail: caseTrail,
  load: (at) => onCase(at, () => ({})),
  form: {
    fields: ({ seen }) => fieldsOn(seen.today),
    start: ({ seen }) => ({ on: seen.today }),
    submit: async ({ seen: { file } }, { on, reason }, by, at) => ({
      move: withdraw(file, by, { on, reason }),
      file,
      also: await endFollowUp(at, file),
      then: `/cases/${file.id}`,
    }),
  },
  view: ({ seen }, form) => (
    <CaseFrame seen={seen}>
      <p>
        申請（{serviceNames(seen.file.application?.services ?? [], seen.today).join('、')}）を終わりにします。
        記録はそのまま残ります。もう一度申請するときは、新しく受け付けます。
      </p>
      <FormView form={form} button="取下げを記録する" />
    </CaseFrame>
  ),
})
