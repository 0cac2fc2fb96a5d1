import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { hidden } from '../../ui/kit/hidden.ts'
import { optional } from '../../ui/kit/optional.ts'
import { text } from '../../ui/kit/text.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import type { BulkAction, BulkChosen, BulkGiven, BulkTarget, Verdict } from '../case/bulk-action.ts'
import { bulkKinds, isBulkKind } from '../case/bulk-kinds.ts'
import { CheckForm } from '../case/check-form.tsx'
import { FormView } from '../case/form-view.tsx'
import { type Screen, screen } from '../case/screen.ts'
import { words } from './bulk.words.ts'
import { addJob } from './job-queries.ts'
import { Preview, type PreviewRow } from './preview.tsx'

/** How many cases one job takes. A limit of this product: the preview stays readable and quick. */
export const mostCases = 2000

export type ChooseCases = (
  at: At,
  most: number,
) => Promise<{
  readonly cases: readonly BulkChosen[]
  readonly tooMany: boolean
  readonly says: string
  readonly back: string
}>

/** まとめてする：えらぶ → 一度だけ決める → 一件ずつ確かめる → 始める. What was chosen stands in the address. */
export const newBulkScreen = (actions: readonly BulkAction[], choose: ChooseCases): Screen =>
  screen({
    path: '/bulk/new',
    who: ['窓口', '係長', '事業所管理者'],
    audit: 'まとめてする仕事を始める',
    load: async (at) => {
      const action = actionAsked(at, actions)
      const { cases, tooMany, says, back } = await choose(at, mostCases)
      const targets = action ? await action.targets(at, cases) : []
      return {
        data: {
          ...{ action, cases, tooMany, says, back, targets },
          label: action ? bulkKinds[action.kind].label : words.jobs,
          fields: action ? await action.fields(at) : {},
          start: (await action?.start?.(at)) ?? {},
        },
        subject: {
          ...{ person: null, caseId: null, relation: '担当の一覧' },
          ...(action ? { detail: action.kind } : {}),
        },
      }
    },
    title: ({ label }) => label,
    trail: ({ back }) => [
      { label: 'はじめ', href: '/start' },
      { label: words.work, href: back },
    ],
    form: {
      fields: ({ fields }) => ({ ...fields, seen }),
      start: ({ start }) => start as Partial<{ readonly seen: string | null }>,
      check: async ({ action, targets, cases }, values, at) => {
        if (!action || targets.length === 0) return { problems: [{ field: '', says: words.none }] }
        const verdicts = await action.attempt(at, targets, givenIn(values), new Set())
        return {
          show: { rows: rowsOf(targets, verdicts, cases), seen: printOf(at, targets) },
          listed: targets.map(({ person }) => person),
        }
      },
      submit: async ({ action, targets, tooMany }, values, _by, at) => {
        if (!action || tooMany || targets.length === 0) return { problems: [{ field: '', says: words.none }] }
        // The filter is asked again: what it finds must be what was looked at.
        if (values.seen !== printOf(at, targets)) return { problems: [{ field: '', says: words.moved }] }
        const id = await addJob(at, action.kind, givenIn(values), targets)
        return { then: `/bulk/${id}`, touched: { target: id, detail: `${action.kind} ${targets.length}` } }
      },
    },
    view: ({ action, cases, tooMany, says, back, targets }, form, at) => {
      if (!action || targets.length === 0 || tooMany)
        return (
          <Notice kind="warning" title={tooMany ? words.tooMany(mostCases) : words.none}>
            <p>{tooMany ? words.tooManySays : words.noneSays}</p>
            <LinkButton href={at.href(back)}>{words.back}</LinkButton>
          </Notice>
        )
      const checking = form.checking as Checking | null
      if (checking) {
        const count = checking.rows.filter(({ verdict }) => verdict.state === '済').length
        const carried = { ...form, typed: { ...form.typed, seen: [checking.seen] } }
        return (
          <>
            {count === 0 && (
              <Notice kind="warning" title={words.nothing}>
                <p>{words.nothingSays}</p>
                <ButtonRow>
                  <LinkButton href={at.href(`/bulk/new?${at.query}`)}>{words.mend}</LinkButton>
                  <LinkButton href={at.href(back)} kind="secondary">
                    {words.back}
                  </LinkButton>
                </ButtonRow>
              </Notice>
            )}
            <Preview
              {...{ ...checking, fields: form.fields, typed: form.typed, at }}
              undo={action.undoSays}
            />
            {count > 0 && <CheckForm form={carried} button={words.begin(count)} mend={words.mend} />}
          </>
        )
      }
      return (
        <>
          <p>{words.chosen(says, cases.length)}</p>
          <p>{action.undoSays}</p>
          <FormView form={form} button={words.check} />
        </>
      )
    },
  })

/** What the targets were when they were looked at, as one short text. */
const seen = hidden(optional(text({ label: '確かめた内容', max: 100 })))

type Checking = { readonly rows: readonly PreviewRow[]; readonly seen: string }

const actionAsked = (at: At, actions: readonly BulkAction[]): BulkAction | null => {
  const kind = at.query.get('action') ?? ''
  if (!isBulkKind(kind) || !(bulkKinds[kind].who as readonly string[]).includes(at.actor.role)) return null
  return actions.find((one) => one.kind === kind) ?? null
}

const givenIn = ({ seen: _, ...values }: Readonly<Record<string, unknown>>): BulkGiven =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

const printOf = (at: At, targets: readonly BulkTarget[]): string =>
  at.hash(targets.map(({ caseId, person, period }) => [caseId, person, period].join()).join())

const rowsOf = (
  targets: readonly BulkTarget[],
  verdicts: readonly Verdict[],
  cases: readonly BulkChosen[],
): readonly PreviewRow[] => {
  const byPerson = new Map(cases.map((one) => [one.person, one]))
  return targets.flatMap(({ caseId, person }, index) => {
    const verdict = verdicts[index]
    const of = byPerson.get(person)
    return verdict && of ? [{ caseId, name: of.name, kana: of.kana, verdict }] : []
  })
}
