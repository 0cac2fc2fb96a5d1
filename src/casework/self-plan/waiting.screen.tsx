import { DataTable } from '../../ui/table/data-table.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { waitingForOffice } from './queries.ts'
import { waitingWords as words } from './sheet.words.ts'

/** 事業所を待っている人: who wrote, or writes, a plan of their own because no office had room. The search goes on. */
export const waitingScreen = screen({
  path: '/waiting',
  who: ['窓口', '係長'],
  audit: '事業所を待っている人の一覧',
  load: async (at) => {
    const waiting = await waitingForOffice(at)
    const listed = waiting.map(({ file }) => file.person)
    return { data: { waiting }, subject: { person: null, caseId: null, relation: '支給決定機関', listed } }
  },
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  view: ({ waiting }, _form, at) => (
    <>
      <p>{words.lead}</p>
      <DataTable
        caption={words.caption(waiting.length)}
        empty={words.none}
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          { key: 'reason', label: 'わけ' },
          { key: 'state', label: 'セルフプラン' },
          { key: 'next', label: 'できること' },
        ]}
        rows={waiting.map(({ file, name, kana }) => ({
          key: file.id,
          cells: {
            name: (
              <>
                <a href={at.href(`/cases/${file.id}`)}>{name}</a>（{kana}）
              </>
            ),
            reason: file.selfPlan?.reason ?? '',
            state: file.grant
              ? words.granted(writtenDay(file.grant.on))
              : file.draft?.submitted
                ? words.submitted
                : words.writing,
            next: file.draft?.submitted ? (
              words.atRenewal
            ) : (
              <a href={at.href(`/cases/${file.id}/contract`)}>{words.contract}</a>
            ),
          },
        }))}
      />
    </>
  ),
})
