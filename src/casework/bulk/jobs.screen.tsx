import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { bulkKinds } from '../case/bulk-kinds.ts'
import { screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { words } from './bulk.words.ts'
import { ownJobs } from './job-queries.ts'
import { progressOf } from './progress-of.ts'

/** まとめてした仕事: the jobs that the actor began. */
export const jobsScreen = screen({
  path: '/bulk',
  who: ['窓口', '係長', '事業所管理者'],
  audit: 'まとめてした仕事の一覧',
  load: async (at) => ({
    data: { jobs: await ownJobs(at) },
    subject: { person: null, caseId: null, relation: '自分の仕事' },
  }),
  title: () => words.jobs,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.work, href: '/work' },
  ],
  view: ({ jobs }, _form, at) => (
    <>
      <p>{words.jobsSays}</p>
      <DataTable
        caption={jobs.length > 0 ? `${words.jobs}（${jobs.length}件）` : words.jobs}
        empty={words.jobsEmpty}
        dense
        columns={[
          { key: 'what', label: 'したこと', head: true },
          { key: 'at', label: words.begun, keep: true },
          { key: 'state', label: '様子' },
          { key: 'done', label: words.states.済, align: 'end' },
          { key: 'refused', label: words.states.断り, align: 'end' },
          { key: 'left', label: words.states.まつ, align: 'end' },
        ]}
        rows={jobs.map((job) => {
          const { says, tone } = progressOf(job)
          return {
            key: job.id,
            cells: {
              what: <a href={at.href(`/bulk/${job.id}`)}>{bulkKinds[job.kind].label}</a>,
              at: writtenInstant(job.at),
              state: <Tag tone={tone}>{says}</Tag>,
              done: job.counts.済 + job.counts.戻した + job.counts.戻せない,
              refused: job.counts.断り,
              left: job.counts.まつ,
            },
          }
        })}
      />
    </>
  ),
})
