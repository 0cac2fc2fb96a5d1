import { choice } from '../../ui/kit/choice.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { codeUntil } from './code-until.ts'
import { endCodes } from './end-codes.ts'
import { addresseeOf, lastLetter, personAccount } from './queries.ts'
import { reissueLetter } from './reissue-letter.ts'

const fields = {
  identity: choice({
    label: '本人確認',
    hint: 'この番号を持っている人は、手続きを見ることができます。渡す相手を確かめてください。',
    options: [
      { value: '窓口', label: '窓口で、本人か保護者であることを確かめて渡す' },
      { value: '郵送', label: '登録されている住所に郵送する' },
    ],
  }),
}

/** 手紙とサインイン番号の出し直し */
export const reissueLetterScreen = screen({
  path: '/cases/:id/new-letter',
  who: ['窓口', '係長'],
  audit: '手紙とサインイン番号の出し直し',
  load: (at) =>
    onCase(at, async ({ file }) => ({
      letter: await lastLetter(at, file.id),
      to: await addresseeOf(at, file),
      account: await personAccount(at, file),
      validUntil: codeUntil(at.today, file.due[8]?.until ?? null),
    })),
  title: () => '手紙とサインイン番号を出し直す',
  trail: caseTrail,
  form: {
    fields: () => fields,
    submit: async ({ seen: { file }, letter, to, account, validUntil }, _values, by, at) => {
      const move = reissueLetter(file, by, {
        ...{ letter, to },
        ticket: account
          ? {
              ...{ account: account.id, site: at.address, receipt: file.receptionNumber },
              ...{ code: at.newCode(), validUntil },
            }
          : null,
      })
      if (move.done && account) await endCodes(at, account.id)
      return { move, file, then: `/cases/${file.id}/papers` }
    },
  },
  view: ({ seen, to, account, validUntil }, form) => (
    <CaseFrame seen={seen}>
      <p>
        計画案提出依頼書を、新しいサインイン番号をつけてもう一度印刷します。番号は{writtenDay(validUntil)}
        まで、一度だけ使えます。前の手紙の番号は、使えなくなります。
      </p>
      <SummaryList
        rows={[
          { label: '宛名', value: `${to.name}さん` },
          { label: '宛先（いまの登録）', value: to.address },
        ]}
      />
      {account?.password_hash && (
        <Notice kind="info" title="この人は、もうサインインしたことがあります">
          <p>新しい番号でサインインすると、合言葉を決め直せます。</p>
        </Notice>
      )}
      <FormView form={form} button="手紙を作る" />
    </CaseFrame>
  ),
})
