import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import { LinkButton } from '../../ui/buttons/link-button.tsx'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { Tag } from '../../ui/tag/tag.tsx'
import type { BulkAction } from '../case/bulk-action.ts'
import { bulkKinds } from '../case/bulk-kinds.ts'
import { type Screen, screen } from '../case/screen.ts'
import { writtenInstant } from '../case/written-instant.ts'
import type { BulkState } from '../registers/bulk-tables.ts'
import { answersOf } from './answers-of.ts'
import { words } from './bulk.words.ts'
import { jobHere, rowsIn } from './job-queries.ts'
import { JobRows } from './job-rows.tsx'
import { lettersAtOnce } from './letters.download.ts'
import { progressOf } from './progress-of.ts'

const states: readonly BulkState[] = ['断り', '戻せない', '変化なし', '済', '戻した', 'まつ']
const pageSize = 100

/** まとめてした仕事の一件: how far it is, what was refused and why, and what can still be done. */
export const jobScreen = (actions: readonly BulkAction[]): Screen =>
  screen({
    path: '/bulk/:id',
    who: ['窓口', '係長', '事業所管理者'],
    audit: 'まとめてした仕事を見る',
    load: async (at) => {
      const job = await jobHere(at)
      if (!job) return null
      const action = actions.find(({ kind }) => kind === job.kind)
      const there = states.filter((state) => job.counts[state] > 0)
      const shown = there.find((state) => state === at.query.get('state')) ?? there[0] ?? '済'
      const after = Number(at.query.get('after') ?? '0')
      const from = Number.isInteger(after) && after > 0 && after < 1_000_000 ? after : 0
      const rows = await rowsIn(at, job.id, shown, from, pageSize + 1)
      return {
        data: {
          ...{ job, there, shown, from, rows: rows.slice(0, pageSize), more: rows.length > pageSize },
          canTakeBack: action?.takeBack !== undefined && job.counts.済 > 0 && !job.takenBackAt,
          undoSays: action?.undoSays ?? '',
          answers: action ? answersOf(await action.fields(at), job.asked) : [],
        },
        subject: {
          ...{ person: null, caseId: null, relation: '自分の仕事', target: job.id },
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
      const { says, tone } = progressOf(job)
      const here = at.href(`/bulk/${job.id}`)
      const running = !job.finishedAt
      const watching = running && at.query.get('watch') === '1'
      return (
        <>
          {watching && <meta httpEquiv="refresh" content="5" />}
          <p role="status">
            <Tag tone={tone}>{says}</Tag>
            {job.stopped}
          </p>
          {running && (
            <p>
              {words.leaving} <a href={watching ? `${here}?watch=1` : here}>{words.reload}</a>{' '}
              <a href={watching ? here : `${here}?watch=1`}>{watching ? words.unwatch : words.watch}</a>
            </p>
          )}
          <SummaryList
            rows={[
              ...answers,
              { label: words.begun, value: writtenInstant(job.at) },
              ...(job.finishedAt ? [{ label: words.ended, value: writtenInstant(job.finishedAt) }] : []),
              { label: words.undo, value: undoSays },
            ]}
          />
          {!running && job.papers > 0 && at.actor.role !== '事業所管理者' && (
            <>
              <h2>{words.lettersTitle}</h2>
              <p>{words.lettersSays}</p>
              <ul className="plain-list">
                {partsOf(job.papers).map(({ part, first, last }) => (
                  <li key={part}>
                    <a href={`${here}/letters.pdf?part=${part}`}>{words.letters(part, first, last)}（PDF）</a>
                  </li>
                ))}
              </ul>
            </>
          )}
          <nav className="list-tabs" aria-label="様子ごと">
            <ul>
              {there.map((state) => (
                <li key={state}>
                  <a
                    href={`${here}?state=${encodeURIComponent(state)}`}
                    aria-current={state === shown ? 'true' : undefined}
                  >
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
                    <a href={`${here}?state=${encodeURIComponent(shown)}`}>{words.first}</a>
                  </li>
                )}
                {more && (
                  <li>
                    <a
                      href={`${here}?state=${encodeURIComponent(shown)}&after=${rows.at(-1)?.ordinal ?? 0}`}
                      rel="next"
                    >
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
        </>
      )
    },
  })

/** The files that so many papers make, numbered from 1. */
const partsOf = (papers: number) =>
  Array.from({ length: Math.ceil(papers / lettersAtOnce) }, (_, index) => ({
    part: index + 1,
    first: index * lettersAtOnce + 1,
    last: Math.min(papers, (index + 1) * lettersAtOnce),
  }))
