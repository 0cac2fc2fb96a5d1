import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { CheckForm } from '../case/check-form.tsx'
import { type Screen, screen } from '../case/screen.ts'
import { AssignForm } from './assign-form.tsx'
import { assignPlanner } from './assign-planner.ts'
import { AssignedNotice } from './assigned-notice.tsx'
import { assignedBy } from './assigned-queries.ts'
import { heldList, searchOf } from './held-list.ts'
import { type Held, peoplePlannedBy } from './held-queries.ts'
import { HeldTable } from './held-table.tsx'
import { HeldView } from './held-view.tsx'
import { type LoadChange, loadChange } from './load-change.ts'
import { LoadChangeView } from './load-change-view.tsx'
import { loadLines } from './load-lines.ts'
import { loadSays } from './load-says.ts'
import { ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { assignFields, nobody } from './planner-choice.ts'
import { isThere, type Planner, plannerOf, plannersOf } from './planner-queries.ts'

type Of = {
  readonly path: string
  readonly audit: string
  /** Whose people; `null` for those of nobody, undefined where there is no such list for this office. */
  readonly whose: (at: At, office: string) => Promise<Planner | null | undefined>
}

/**
 * 担当を決める一覧
 *
 * Who does what here. The 事業所管理者 decides who plans for whom: opens the list of one planner, or of those for whom
 * nobody is named, ticks people, chooses a planner or nobody, and sends. Where the choice takes the planner over a line
 * of the law, the loads before and after are shown first and nothing is done until that is confirmed. What was done
 * stands on top of the list that is shown next, with the way to take it back. The 相談支援専門員 only reads, and only the
 * own list: `/my-load/mine`. The municipality has no part in it: which planner of an office plans for somebody is the
 * office's affair.
 *
 * All decisions of a person with the office that are in force or still to begin get the same planner.
 */
const heldScreen = ({ path, audit, whose }: Of): Screen =>
  screen({
    path,
    who: ['事業所管理者'],
    audit,
    saysItself: true,
    load: async (at) => {
      const office = await ownOffice(at)
      const of = office ? await whose(at, office.id) : undefined
      if (!office || of === undefined) return null
      const all = await plannersOf(at, office.id)
      const list = heldList(await peoplePlannedBy(at, office.id, of?.id ?? null), at.query)
      return {
        data: {
          ...{ office, of, list, lines: loadLines(at) },
          planners: all.filter((one) => isThere(one, at.today) && one.id !== of?.id),
          assigned: await assignedBy(at, at.query.get('done') ?? ''),
          nameOf: new Map(all.map(({ id, name }) => [id, name])),
          here: of ? `/my-load/planners/${of.id}/persons` : '/my-load/undecided',
        },
        subject: {
          ...{ person: null, caseId: null, relation: '自分の事業所', target: of?.id ?? office.id },
          listed: list.rows.map(({ person }) => person),
        },
      }
    },
    title: ({ of }) => (of ? words.heldTitle(of.name) : words.undecidedTitle),
    trail: () => [
      { label: 'はじめ', href: '/start' },
      { label: words.title, href: '/my-load' },
      { label: words.plannersTitle, href: '/my-load/planners' },
    ],
    form: {
      fields: ({ planners, lines, of }) => assignFields({ planners, lines, withNobody: of !== null }),
      check: async ({ office, of, list, lines, planners }, { people, planner }, at) => {
        const { chosen, problems } = await chosenIn(at, office.id, list.all, { people, planner })
        if (problems.length > 0) return { problems }
        const takes = planners.find(({ id }) => id === planner)
        if (!takes) return null
        const has = new Set((await peoplePlannedBy(at, office.id, takes.id)).map(({ person }) => person))
        const more = chosen.filter(({ person }) => !has.has(person)).length
        const change = loadChange(lines, { takes, more, gives: of, fewer: chosen.length })
        if (!change) return null
        const names = chosen.map(({ name }) => name)
        return { show: { change, names }, listed: chosen.map(({ person }) => person) }
      },
      submit: async ({ office, list, here }, { people, planner }, _by, at) => {
        const { chosen, problems } = await chosenIn(at, office.id, list.all, { people, planner })
        if (problems.length > 0) return { problems }
        const search = searchOf(list, list.page)
        if (chosen.length === 0) return { then: here + search, quiet: true, touched: { listed: [] } }
        const { job, persons } = await assignPlanner(at, chosen, planner)
        return {
          then: `${here}${search}${search ? '&' : '?'}done=${job}`,
          // Not those on the page: it may have been narrowed or turned since, or only some were ticked.
          touched: { target: job, detail: `planner ${persons.length}`, listed: persons },
        }
      },
    },
    view: ({ of, list, lines, planners, assigned, nameOf, here }, form, at) => {
      const checking = form.checking as Checking | null
      if (checking)
        return (
          <>
            <LoadChangeView {...checking} lines={lines} />
            <CheckForm
              form={form}
              button={words.assignAnyway(checking.names.length)}
              mend={words.mendChoice}
            />
          </>
        )
      const title = of ? words.heldCaption : words.undecidedTitle
      const empty = of ? words.noneHeld : words.noneUndecided
      return (
        <>
          {assigned && <AssignedNotice {...{ assigned, nameOf, at }} />}
          <p>{of ? words.heldSays(of.name, loadSays(lines, of)) : words.undecidedSays}</p>
          <HeldView {...{ list, here, at }}>
            {planners.length === 0 && of === null ? (
              <>
                <HeldTable {...{ title, list, empty, at }} />
                <Notice kind="info" title={words.noOther}>
                  <LinkButton href={at.href('/my-load/planners')}>{words.changePlanners}</LinkButton>
                </Notice>
              </>
            ) : (
              <AssignForm {...{ form, list, title, empty, here, at }} />
            )}
          </HeldView>
        </>
      )
    },
  })

/** 一人の相談支援専門員が受け持つ人. */
export const plannerPersonsScreen = heldScreen({
  path: '/my-load/planners/:id/persons',
  audit: '相談支援専門員が受け持つ人',
  whose: async (at, office) => (await plannerOf(at, office, at.params.id ?? '')) ?? undefined,
})

/** 担当がまだ決まっていない人. */
export const undecidedScreen = heldScreen({
  path: '/my-load/undecided',
  audit: '担当がまだ決まっていない人',
  whose: async () => null,
})

type Checking = { readonly change: LoadChange; readonly names: readonly string[] }

/**
 * Those of the ticked who are still in the list. Who has the planner that is asked for by now is no problem: the same
 * was sent twice, or somebody else decided alike.
 */
const chosenIn = async (
  at: At,
  office: string,
  all: readonly Held[],
  { people, planner }: { readonly people: readonly string[]; readonly planner: string },
) => {
  const ticked = new Set(people)
  const chosen = all.filter(({ person }) => ticked.has(person))
  for (const { person } of chosen) ticked.delete(person)
  if (ticked.size > 0)
    for (const { person } of await peoplePlannedBy(at, office, planner === nobody ? null : planner))
      ticked.delete(person)
  const gone = ticked.size
  return { chosen, problems: gone === 0 ? [] : [{ field: 'people', says: words.someGone(gone) }] }
}
