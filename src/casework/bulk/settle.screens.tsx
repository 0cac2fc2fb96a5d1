import type { At } from '../case/at.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { bulkKinds } from '../case/bulk-kinds.ts'
import { FormView } from '../case/form-view.tsx'
import { type Screen, screen } from '../case/screen.ts'
import { words } from './bulk.words.ts'
import { type BulkJob, jobHere } from './job-queries.ts'
import { relationOf } from './relation-of.ts'
import { stopJob, takeJobBack } from './settle-job.ts'

const who = ['窓口', '係長', '事業所管理者'] as const

const trailOf = (id: string) => [
  { label: 'はじめ', href: '/start' },
  { label: words.jobs, href: '/bulk' },
  { label: 'この仕事', href: `/bulk/${id}` },
]

const subjectOf = (job: BulkJob) => ({
  person: null,
  caseId: null,
  relation: relationOf(job),
  target: job.id,
})

/** のこりを止める: rows that have not begun stay as they are. */
export const stopJobScreen: Screen = screen({
  path: '/bulk/:id/stop',
  who,
  audit: 'まとめてする仕事を止める',
  load: async (at) => {
    const job = await jobHere(at)
    return job && !job.finishedAt ? { data: { job }, subject: subjectOf(job) } : null
  },
  title: () => words.stop,
  trail: ({ job }) => trailOf(job.id),
  form: {
    fields: () => ({}),
    submit: async ({ job }, _values, _by, at) => {
      await stopJob(at, job)
      return { then: `/bulk/${job.id}` }
    },
  },
  view: ({ job }, form) => (
    <>
      <p>{words.stopSays(job.counts.まつ)}</p>
      <FormView form={form} button={words.stop} />
    </>
  ),
})

/** 取り消し: the whole job, where what it did can be taken back. */
export const takeJobBackScreen = (actions: readonly BulkAction[]): Screen =>
  screen({
    path: '/bulk/:id/take-back',
    who,
    audit: 'まとめてした仕事を取り消す',
    load: async (at) => {
      const job = await jobHere(at)
      const action = job && actionHere(at, actions, job.kind)
      if (!job?.finishedAt || job.takenBackAt || job.counts.済 === 0 || !action?.takeBack) return null
      return { data: { job, action }, subject: subjectOf(job) }
    },
    title: () => words.takeBack,
    trail: ({ job }) => trailOf(job.id),
    form: {
      fields: () => ({}),
      submit: async ({ job, action }, _values, _by, at) => {
        const { back, left, persons } = await takeJobBack(at, job, action)
        return {
          then: `/bulk/${job.id}`,
          touched: { target: job.id, detail: `戻した${back} 戻せない${left}`, listed: persons },
        }
      },
    },
    view: ({ job }, form) => (
      <>
        <p>{words.takeBackSays(job.counts.済)}</p>
        <FormView form={form} button={words.takeBack} />
      </>
    ),
  })

/** The role may have changed since the job was begun. */
const actionHere = (at: At, actions: readonly BulkAction[], kind: BulkAction['kind']): BulkAction | null =>
  (bulkKinds[kind].who as readonly string[]).includes(at.actor.role)
    ? (actions.find((one) => one.kind === kind) ?? null)
    : null
