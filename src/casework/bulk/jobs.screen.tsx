import { DataTable } from '../../ui/table/data-table.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import { bulkKinds } from '../case/bulk-kinds.ts'
import { screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { words } from './bulk.words.ts'
import { jobsSeen } from './job-queries.ts'
import { progressOf } from './progress-of.ts'

/** まとめてした仕事: the jobs that the actor began; a 係長 sees those of the desk too. */
export const jobsScreen = screen({
  path: '/bulk',
  who: ['窓口', '係長', '事業所管理者'],
  audit: 'まとめてした仕事の一覧',
  load: async (at) => ({
    data: { jobs: await jobsSeen(at) },
    subject: { person: null, caseId: null, relation: at.actor.role === '係長' ? '窓口の仕事' : '自分の仕事' },
  }),
  title: () => words.jobs,
  trail: () => [
    { label: 'はじめ', href: '/start' },
    { label: words.work, href: '/work' },
  ],
  view: ({ jobs }, _form, at) => (
    <>
      <p>{at.actor.role === '係長' ? words.jobsSaysToHead : words.jobsSays}</p>
      <DataTable
        caption={jobs.length > 0 ? `${words.jobs}（${jobs.length}件）` : words.jobs}
        empty={words.jobsEmpty}
        dense
        columns={[
          { key: 'what', label: words.did, head: true },
          { key: 'at', label: words.begun, keep: true },
          ...(at.actor.role === '係長' ? [{ key: 'by', label: words.asker }] : []),
          { key: 'state', label: '様子' },
          { key: 'all', label: words.all, align: 'end' },
          { key: 'done', label: words.states.済, align: 'end' },
          { key: 'back', label: words.states.戻した, align: 'end' },
          { key: 'refused', label: words.states.断り, align: 'end' },
          { key: 'same', label: words.states.変化なし, align: 'end' },
          { key: 'left', label: words.states.まつ, align: 'end' },
        ]}
        rows={jobs.map((job) => {
          const { says, tone } = progressOf(job)
          return {
            key: job.id,
            cells: {
              what: <a href={at.href(`/bulk/${job.id}`)}>{bulkKinds[job.kind].label}</a>,
              at: writtenInstant(job.at),
              by: job.begunBy,
              state: <Tag tone={tone}>{says}</Tag>,
              all: Object.values(job.counts).reduce((sum, count) => sum + count, 0),
              // What could not be taken back stands as it was done, or as it was changed since.
              done: job.counts.済 + job.counts.戻せない,
              back: job.counts.戻した,
              refused: job.counts.断り,
              same: job.counts.変化なし,
              left: job.counts.まつ,
            },
          }
        })}
      />
    </>
  ),
})
