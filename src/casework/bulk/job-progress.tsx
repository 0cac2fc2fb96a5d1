import { Tag } from '../../ui/tag/tag.tsx'
import { words } from './bulk.words.ts'
import type { BulkJob } from './job-queries.ts'
import { progressOf } from './progress-of.ts'

/** How often it is asked how far the job is: nothing is typed on the page, and the asking can be stopped. */
const secondsBetween = 5

type Of = {
  readonly job: BulkJob
  /** Whether the page keeps itself new while the job goes on. */
  readonly isWatching: boolean
  readonly here: string
  /** The id of what stands below and is drawn anew when the job is over. */
  readonly rest: string
}

/**
 * どこまで進んだか. With script the words change in place, and a screen reader says them when there is nothing else to say;
 * without, the page is loaded anew. Either can be stopped.
 */
export const JobProgress = ({ job, isWatching, here, rest }: Of) => {
  const { says, tone } = progressOf(job)
  const isRunning = !job.finishedAt
  const watch = {
    'data-island': 'progress',
    'data-progress-from': `${here}?rows=0`,
    'data-progress-seconds': String(secondsBetween),
    'data-progress-rest': rest,
  }
  return (
    <>
      {isRunning && isWatching && (
        <noscript>
          <meta httpEquiv="refresh" content={String(secondsBetween)} />
        </noscript>
      )}
      <p role="status" id="job-progress" {...(isRunning && isWatching ? watch : {})}>
        <Tag tone={tone}>{says}</Tag> {job.stopped}
      </p>
    </>
  )
}

/** What goes on while the job runs, and the ways to look again and to stop the looking. */
export const JobRunning = ({ isWatching, here }: Pick<Of, 'isWatching' | 'here'>) => (
  <>
    <p>
      {words.leaving}
      {isWatching && words.watching(secondsBetween)}
    </p>
    <p className="screen-only">
      <a href={isWatching ? here : `${here}?watch=0`}>{words.reload}</a>
      {'　'}
      <a href={isWatching ? `${here}?watch=0` : here}>{isWatching ? words.unwatch : words.watch}</a>
    </p>
  </>
)
