import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { undecidedIn } from './held-queries.ts'
import { leftSays } from './left-says.ts'
import { loadLines } from './load-lines.ts'
import { ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { plannerFields, plannerProblems } from './planner.fields.ts'
import { plannerAccounts } from './planner-accounts.ts'
import { addPlanner, isThere, plannersOf } from './planner-queries.ts'

/** 相談支援専門員の登録: those of the office with what they hold, the way to their people, and a form to add one. */
export const plannersScreen = screen({
  path: '/my-load/planners',
  who: ['事業所管理者'],
  audit: '相談支援専門員の登録',
  load: async (at) => {
    const office = await ownOffice(at)
    return (
      office && {
        data: {
          ...{ office, today: at.today, planners: await plannersOf(at, office.id), lines: loadLines(at) },
          undecided: await undecidedIn(at, office.id),
          accounts: await plannerAccounts(at, office.id),
        },
        subject: { person: null, caseId: null, relation: '自分の事業所', target: office.id },
      }
    )
  },
  title: () => words.plannersTitle,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.title, href: '/my-load' },
  ],
  form: {
    fields: ({ accounts }) => plannerFields(accounts),
    start: ({ today }) => ({ share: 1, since: today }),
    submit: async ({ office, planners }, values, _by, at) => {
      const problems = plannerProblems(values, planners)
      if (problems.length > 0) return { problems }
      const id = await addPlanner(at, office.id, values)
      return { then: '/my-load/planners', touched: { target: id, detail: '加えた' } }
    },
  },
  view: ({ planners, today, lines: { standard, feeLine }, undecided, accounts }, form, at) => (
    <>
      <p>{words.assignHow}</p>
      <p>
        {words.undecidedTitle}：<a href={at.href('/my-load/undecided')}>{`${undecided}人`}</a>
      </p>
      <DataTable
        caption={`${words.plannersTitle}（${planners.length}人）`}
        empty={words.noPlanners}
        dense
        columns={[
          { key: 'name', label: words.name, head: true },
          { key: 'share', label: words.share, align: 'end' },
          { key: 'people', label: words.people, align: 'end' },
          { key: 'standard', label: words.toStandard(standard?.cases ?? null), align: 'end' },
          { key: 'line', label: words.toLine(feeLine?.cases ?? null), align: 'end' },
          { key: 'since', label: words.since, keep: true },
          { key: 'until', label: words.until, keep: true },
          { key: 'account', label: words.account },
          { key: 'edit', label: 'すること' },
        ]}
        rows={planners.map((one) => ({
          key: one.id,
          cells: {
            name: one.name,
            share: one.share,
            people: (
              <a href={at.href(`/my-load/planners/${one.id}/persons`)}>
                {`${one.people}人`}
                <span className="unseen">{`（${words.heldTitle(one.name)}）`}</span>
              </a>
            ),
            standard: isThere(one, today) ? leftSays(standard?.cases, one) : '—',
            line: isThere(one, today) ? leftSays(feeLine?.cases, one) : '—',
            since: (
              <>
                {writtenDay(one.since)} {one.since > today && <Tag>{words.future}</Tag>}
              </>
            ),
            until: one.until ? (
              <>
                {writtenDay(one.until)} {!isThere(one, today) && one.until < today && <Tag>{words.gone}</Tag>}
              </>
            ) : (
              '—'
            ),
            account: accounts.find(({ id }) => id === one.account)?.login ?? '—',
            edit: (
              <a href={at.href(`/my-load/planners/${one.id}`)}>
                {words.edit}
                <span className="unseen">：{one.name}</span>
              </a>
            ),
          },
        }))}
      />
      <p className="source">{words.reading}</p>
      <h2>{words.addTitle}</h2>
      <FormView form={form} button={words.add} />
    </>
  ),
})
