import { text } from '../../ui/kit/text.ts'
import type { At } from '../case/at.ts'
import { FormView } from '../case/form-view.tsx'
import { casesSeenBy } from '../case/may-see.ts'
import { screen } from '../case/screen.ts'
import { findWords as words } from './sheet.words.ts'

/** The case of a number that stands on a sheet, if the actor may see it. */
const caseOf = async ({ tx, actor }: At, typed: string): Promise<string | null> => {
  const number = typed.normalize('NFKC').replace(/\D/g, '')
  const row = await casesSeenBy(tx, actor)
    .where('c.reception_number', '=', number)
    .select('c.id')
    .executeTakeFirst()
  return row?.id ?? null
}

/** 紙のセルフプランを写す: the number on the sheet finds the case. */
export const findSheetScreen = screen({
  path: '/sheet',
  who: ['窓口', '係長'],
  audit: '用紙の番号で手続きをさがす',
  load: async () => ({
    data: {},
    subject: { person: null, caseId: null, relation: '検索' },
  }),
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  form: {
    fields: () => ({
      number: text({ label: words.number, hint: words.hint, max: 40, inputMode: 'numeric', width: 'short' }),
    }),
    submit: async (_data, { number }, _by, at) => {
      const id = await caseOf(at, number)
      return id
        ? { then: `/cases/${id}/self-plan/sheet`, touched: { target: id }, quiet: true }
        : { problems: [{ field: 'number', says: words.none }] }
    },
  },
  view: (_data, form, at) => (
    <>
      <p>{words.lead}</p>
      <FormView form={form} button={words.button} />
      <p>
        <a href={at.href('/persons')}>{words.byName}</a>
      </p>
    </>
  ),
})
