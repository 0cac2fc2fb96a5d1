import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import type { At } from '../case/at.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { bulkKinds } from '../case/bulk-kinds.ts'
import { type Screen, screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { BulkState } from '../registers/bulk-tables.ts'
import { answersOf } from './answers-of.ts'
import { words } from './bulk.words.ts'
import { JobProgress, JobRunning } from './job-progress.tsx'
import { type BulkJob, type JobRow, jobHere, rowsIn } from './job-queries.ts'
import { JobRows, type ShownRow } from './job-rows.tsx'
import { lettersAtOnce } from './letters.download.ts'
import { relationOf } from './relation-of.ts'

const states: readonly BulkState[] = ['断り', '戻せない', '戻した', '済', '変化なし', 'まつ']
const pageSize = 100
/** What is drawn anew when the job is over. */
const rest = 'job-rest'

/** まとめてした仕事の一件: how far it is, what was refused and why, and what can still be done. */
export const jobScreen = (actions: readonly BulkAction[]): Screen =>
  screen({
    path: '/bulk/:id',
    who: ['窓口', '係長', '事業所管理者'],
    audit: 'まとめてした仕事を見る',
    saysItself: true,
    load: async (at) => {
      const job = await jobHere(at)
      if (!job) return null
      const action = actions.find(({ kind }) => kind === job.kind)
      const there = states.filter((state) => job.counts[state] > 0)
      const shown = there.find((state) => state === at.query.get('state')) ?? there[0] ?? '済'
      const after = Number(at.query.get('after') ?? '0')
      const from = Number.isInteger(after) && after > 0 && after < 1_000_000 ? after : 0
      // Who only asks how far it is has seen nobody.
      const isAsking = at.query.get('rows') === '0'
      const found = isAsking ? [] : await rowsIn(at, job.id, shown, from, pageSize + 1)
      const rows = await withDeeds(at, found.slice(0, pageSize), action, job)
      return {
        data: {
          ...{ job, there, shown, from, rows, more: found.length > pageSize },
          canTakeBack: action?.takeBack !== undefined && job.counts.済 > 0 && !job.takenBackAt,
          undoSays: action?.undoSays ?? '',
          answers: action ? answersOf(await action.fields(at), job.asked) : [],
        },
        subject: {
          ...{ person: null, caseId: null, relation: relationOf(job), target: job.id },
          listed: rows.map(({ person }) => person),
        },
      }
    },
    title: ({ job }) => bulkKinds[job.kind].label,
    trail: () => [
      { label: 'はじめ', href: '/start' },
      { label: words.work, href: '/work' },
      { label: words.jobs, href: '/bulk' },
    ],
    view: ({ job, there, shown, from, rows, more, canTakeBack, undoSays, answers }, _form, at) => {
      const here = at.href(`/bulk/${job.id}`)
      const running = !job.finishedAt
      const watching = running && at.query.get('watch') !== '0'
      const of = (more: Readonly<Record<string, string>>) => {
        const still = running && !watching ? { watch: '0' } : {}
        return `${here}?${new URLSearchParams({ state: shown, ...still, ...more })}`
      }
      return (
        <>
          <JobProgress {...{ job, here, rest }} isWatching={watching} />
          <div id={rest}>
            {running && <JobRunning isWatching={watching} here={here} />}
            <SummaryList
              rows={[
                ...answers.map(({ label, value }) => ({
                  label,
                  value: job.takenBackAt ? words.noLonger(value) : value,
                })),
                { label: words.asker, value: job.begunBy },
                { label: words.begun, value: writtenInstant(job.at) },
                ...(job.finishedAt ? [{ label: words.ended, value: writtenInstant(job.finishedAt) }] : []),
                { label: words.undo, value: takenBackSays(job) ?? undoSays },
              ]}
            />
            {!running && job.papers > 0 && at.actor.role !== '事業所管理者' && (
              <>
                <h2>{words.lettersTitle}</h2>
                <p>{words.lettersSays}</p>
                <ul className="plain-list">
                  {partsOf(job.papers).map(({ part, first, last }) => (
                    <li key={part}>
                      <a href={`${here}/letters.pdf?part=${part}`}>
                        {words.letters(part, first, last)}（PDF）
                      </a>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <nav className="list-tabs" aria-label="様子ごと">
              <ul>
                {there.map((state) => (
                  <li key={state}>
                    <a href={of({ state })} aria-current={state === shown ? 'true' : undefined}>
                      {words.states[state]}（{job.counts[state]}）
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
            <JobRows {...{ rows, at }} state={shown} count={job.counts[shown]} />
            {(from > 0 || more) && (
              <nav className="pagination" aria-label={words.page}>
                <ul>
                  {from > 0 && (
                    <li>
                      <a href={of({})}>{words.first}</a>
                    </li>
                  )}
                  {more && (
                    <li>
                      <a href={of({ after: String(rows.at(-1)?.ordinal ?? 0) })} rel="next">
                        {words.more(pageSize)}
                      </a>
                    </li>
                  )}
                </ul>
              </nav>
            )}
            <ButtonRow>
              {running && (
                <LinkButton href={`${here}/stop`} kind="secondary">
                  {words.stop}
                </LinkButton>
              )}
              {!running && canTakeBack && (
                <LinkButton href={`${here}/take-back`} kind="secondary">
                  {words.takeBack}
                </LinkButton>
              )}
            </ButtonRow>
          </div>
        </>
      )
    },
  })

/** Each row with what was done to it, in the words of the action. */
const withDeeds = async (
  at: At,
  rows: readonly JobRow[],
  action: BulkAction | undefined,
  { asked }: BulkJob,
): Promise<readonly ShownRow[]> => {
  const did = (await action?.did?.(at, rows, asked)) ?? []
  return rows.map((row, index) => ({ ...row, did: did[index] ?? null }))
}

/** When and by whom a job was taken back; null where it was not. */
const takenBackSays = ({ takenBackAt, takenBackBy, counts }: BulkJob): string | null =>
  takenBackAt &&
  words.takenBack(writtenInstant(takenBackAt), takenBackBy ?? '', counts.戻した, counts.戻せない)

/** The files that so many papers make, numbered from 1. */
const partsOf = (papers: number) =>
  Array.from({ length: Math.ceil(papers / lettersAtOnce) }, (_, index) => ({
    part: index + 1,
    first: index * lettersAtOnce + 1,
    last: Math.min(papers, (index + 1) * lettersAtOnce),
  }))
