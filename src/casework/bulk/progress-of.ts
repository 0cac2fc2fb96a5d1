import type { TagTone } from '../../ui/tag/tag.tsx'
import { words } from './bulk.words.ts'
import type { BulkJob } from './job-queries.ts'

/** How far a job has come, in words. */
export const progressOf = ({
  counts,
  beganAt,
  finishedAt,
  stopped,
  takenBackAt,
}: BulkJob): { readonly says: string; readonly tone: TagTone } => {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
  if (takenBackAt) return { says: words.progress.takenBack, tone: 'plain' }
  if (stopped) return { says: words.progress.stopped, tone: 'red' }
  if (finishedAt) return { says: words.progress.finished, tone: 'green' }
  if (!beganAt) return { says: words.progress.waiting(all), tone: 'yellow' }
  return { says: words.progress.running(all - counts.まつ, all), tone: 'blue' }
}
