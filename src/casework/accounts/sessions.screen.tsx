import { DataTable } from '../../ui/table/data-table.tsx'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { roles } from '../registers/actor.ts'
import { endOtherSessions, ownSessions } from './own-sessions.ts'

/** サインイン中の機器 */
export const sessionsScreen = screen({
  path: '/sessions',
  who: roles,
  audit: 'サインイン中の機器',
  title: () => 'サインイン中の機器',
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => ({
    data: { sessions: await ownSessions(at) },
    subject: {
      person: at.actor.person,
      caseId: null,
      relation: '本人のアカウント',
      target: at.actor.account,
    },
  }),
  form: {
    fields: () => ({}),
    submit: async (_data, _values, _by, at) => {
      await endOtherSessions(at)
      return { then: '/sessions', touched: { detail: 'ほかのサインインの終了' } }
    },
  },
  view: ({ sessions }, form) => (
    <>
      <p>
        覚えのないものがあるときは、「ほかをすべて終わらせる」を押してから、窓口か管理者に知らせてください。
      </p>
      <DataTable
        caption="いまサインインしているところ"
        columns={[
          { key: 'where', label: '機器', head: true },
          { key: 'since', label: 'サインインした時' },
          { key: 'seen', label: '最後に使った時' },
        ]}
        rows={sessions.map(({ key, since, seen, here }) => ({
          key,
          cells: {
            where: here ? 'この機器' : 'ほかの機器',
            since: timeInJapan(since),
            seen: timeInJapan(seen),
          },
        }))}
      />
      {sessions.some(({ here }) => !here) && <FormView form={form} button="ほかをすべて終わらせる" />}
    </>
  ),
})

/** 「5月1日 13時05分」 */
const timeInJapan = (iso: string): string => {
  const at = Temporal.Instant.from(iso).toZonedDateTimeISO('Asia/Tokyo')
  return `${at.month}月${at.day}日 ${at.hour}時${String(at.minute).padStart(2, '0')}分`
}
