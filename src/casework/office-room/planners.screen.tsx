import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { screen } from '../case/screen.ts'
import { ownOffice } from './office-queries.ts'
import { words } from './office-room.words.ts'
import { plannerFields, plannerProblems } from './planner.fields.ts'
import { addPlanner, isThere, plannersOf } from './planner-queries.ts'

/** 相談支援専門員の登録: those of the office, and a form to add one. */
export const plannersScreen = screen({
  path: '/my-load/planners',
  who: ['事業所管理者'],
  audit: '相談支援専門員の登録',
  load: async (at) => {
    const office = await ownOffice(at)
    return (
      office && {
        data: { office, today: at.today, planners: await plannersOf(at, office.id) },
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
    fields: () => plannerFields,
    start: ({ today }) => ({ share: 1, since: today }),
    submit: async ({ office }, values, _by, at) => {
      const problems = plannerProblems(values)
      if (problems.length > 0) return { problems }
      const id = await addPlanner(at, office.id, values)
      return { then: '/my-load/planners', touched: { target: id, detail: '加えた' } }
    },
  },
  view: ({ planners, today }, form, at) => (
    <>
      <DataTable
        caption={`${words.plannersTitle}（${planners.length}人）`}
        empty={words.noPlanners}
        dense
        columns={[
          { key: 'name', label: words.name, head: true },
          { key: 'share', label: words.share, align: 'end' },
          { key: 'since', label: words.since, keep: true },
          { key: 'until', label: words.until, keep: true },
          { key: 'edit', label: 'すること' },
        ]}
        rows={planners.map((one) => ({
          key: one.id,
          cells: {
            name: one.name,
            share: one.share,
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
            edit: (
              <a href={at.href(`/my-load/planners/${one.id}`)}>
                {words.edit}
                <span className="unseen">：{one.name}</span>
              </a>
            ),
          },
        }))}
      />
      <h2>{words.addTitle}</h2>
      <FormView form={form} button={words.add} />
    </>
  ),
})
