import { DataTable } from '../../ui/table/data-table.tsx'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { words } from './papers.words.ts'
import { papersOf } from './queries.ts'
import { shortCode } from './short-code.ts'

/** 書類: the papers of a case, as far as they are for this actor. */
export const papersScreen = screen({
  path: '/cases/:id/papers',
  who: ['窓口', '係長', '相談支援専門員', '事業所管理者', '事業者職員', '支援センター職員', '本人', '家族'],
  audit: '書類の一覧を見る',
  title: () => words.title,
  trail: caseTrail,
  load: (at) => onCase(at, async ({ file }) => ({ papers: await papersOf(at, file) })),
  view: ({ seen, papers }, _form, at) => (
    <CaseFrame seen={seen}>
      {papers.length > 0 && (
        <p>
          {words.lead}
          <br />
          {words.same}
        </p>
      )}
      <DataTable
        caption={words.list}
        empty={words.none}
        columns={[
          { key: 'title', label: '書類', head: true },
          { key: 'on', label: '出した日' },
          { key: 'number', label: '文書番号' },
          { key: 'code', label: words.code },
        ]}
        rows={papers.map((paper) => ({
          key: paper.id,
          cells: {
            title: <a href={at.href(`/papers/${paper.id}`)}>{paper.title}（PDF）</a>,
            on: <span className="table-keep">{writtenDay(paper.issuedOn)}</span>,
            number: <span className="table-keep">{paper.number ?? 'なし'}</span>,
            code: <code className="table-keep">{shortCode(paper.sha256)}</code>,
          },
        }))}
      />
      {papers.length > 0 && <p className="field-hint">{words.codeHint}</p>}
    </CaseFrame>
  ),
})
