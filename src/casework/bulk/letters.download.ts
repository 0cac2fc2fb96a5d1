import type { Download } from '../case/screen.ts'
import { jobHere } from './job-queries.ts'

/** Papers in one file: what a printer takes at once. */
export const lettersAtOnce = 100

export type BindPapers = (papers: readonly Uint8Array[], title: string) => Promise<Uint8Array>

/** まとめて印刷する: the kept papers of a job, one after another, as they were printed first. */
export const bulkLettersDownload = (bind: BindPapers): Download => ({
  path: '/bulk/:id/letters.pdf',
  who: ['窓口', '係長'],
  audit: '手紙をまとめて印刷する',
  load: async (at) => {
    const job = await jobHere(at)
    const asked = Number(at.query.get('part') ?? '1')
    const part = Number.isInteger(asked) && asked >= 1 && asked <= 10_000 ? asked : 1
    if (!job?.finishedAt) return null
    const papers = await at.tx
      .selectFrom('bulk_row as r')
      .innerJoin('paper as p', (join) =>
        join.onRef('p.municipality', '=', 'r.municipality').onRef('p.id', '=', 'r.paper'),
      )
      .where('r.municipality', '=', at.municipality.number)
      .where('r.job', '=', job.id)
      .where('r.state', '=', '済')
      .select(['p.pdf', 'p.person', 'p.title'])
      .orderBy('r.ordinal')
      .offset((part - 1) * lettersAtOnce)
      .limit(lettersAtOnce)
      .execute()
    const [first] = papers
    if (!first) return null
    return {
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関', target: job.id },
        listed: papers.map(({ person }) => person),
      },
      body: await bind(
        papers.map(({ pdf }) => pdf),
        `${first.title}（${papers.length}通）`,
      ),
      type: 'application/pdf',
      name: `letters-${part}.pdf`,
    }
  },
})
