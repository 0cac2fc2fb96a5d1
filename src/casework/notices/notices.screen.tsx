import { choices } from '../../ui/kit/choices.ts'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import { hidden } from '../../ui/kit/hidden.ts'
import { idOf, labelsOf } from '../../ui/kit/names.ts'
import { screen } from '../case/screen.ts'
import { isCitizen, roles } from '../registers/actor.ts'
import { words } from './about.words.ts'
import { NoticeList } from './notice-list.tsx'
import { markSeen, noticesTo } from './queries.ts'

/** お知らせ: what is new for me, and marking it as seen. */
export const noticesScreen = screen({
  path: '/notices',
  who: roles,
  audit: 'お知らせを見る',
  title: () => words.title,
  trail: () => [{ label: 'はじめ', href: '/start' }],
  load: async (at) => {
    const notices = await noticesTo(at)
    const listed = notices.map(({ person }) => person)
    return {
      data: { notices, easy: isCitizen(at.actor.role) },
      subject: { person: null, caseId: null, relation: '自分あてのお知らせ', listed },
    }
  },
  form: {
    fields: ({ notices }) => ({
      notice: hidden(
        choices({ label: words.title, options: notices.map(({ id }) => ({ value: id, label: id })), min: 1 }),
      ),
    }),
    submit: async (_, { notice }, _by, at) => {
      await markSeen(at, notice)
      return { then: '/notices' }
    },
  },
  view: ({ notices, easy }, form, at) => {
    const unseen = notices.filter(({ seenAt }) => seenAt === null)
    const seen = notices.filter(({ seenAt }) => seenAt !== null)
    if (notices.length === 0) return <p>{words.none}</p>
    return (
      <>
        <ErrorSummary problems={form.problems} labels={labelsOf(form.fields, form.problems)} />
        {form.problems.map(({ field, says }) => (
          <p key={field} className="field-error" id={idOf(field)} tabIndex={-1}>
            {says}
          </p>
        ))}
        {unseen.length > 0 && (
          <NoticeList title={words.unseen} notices={unseen} easy={easy} at={at} carried={form.carried} />
        )}
        {seen.length > 0 && <NoticeList title={words.seen} notices={seen} easy={easy} at={at} />}
      </>
    )
  },
})
