import { chapters } from '../../law/kit/chapters.ts'
import { citationText } from '../../law/kit/citation-text.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { lawPage } from './law-page.tsx'
import { bindsWords, spanWords } from './span-words.ts'

type AnyProvision = Provision<unknown, unknown>

/** 規定の一覧のページ. `place` goes along to the forms. */
export const rulesPage = (rules: readonly AnyProvision[], place: string): string =>
  lawPage({
    title: '規定の一覧',
    current: '/law',
    children: (
      <>
        <p>
          サービス等利用計画の手続きが、どの法律や通知のどこに書いてあるかを、規定ごとにまとめました。題を開くと、何を定めているかを読み、日と市町村と事実を入れて、答えと理由を見ることができます。サインインは要りません。入れた内容は保存しません。氏名などは入れないでください。
        </p>
        <p>
          ここに出るのは提案です。決めるのは市町村の職員です。公式の文書でまだ確かめられていない読み方は「未確認」と書いてあります。
        </p>
        <ul className="link-line">
          {byChapter(rules).map(({ chapter, id }) => (
            <li key={chapter}>
              <a href={`#${id}`}>{chapter}</a>
            </li>
          ))}
        </ul>
        <div className="even-tables even-tables-4">
          {byChapter(rules).map(({ chapter, id, own }) => (
            <section key={chapter} aria-labelledby={id}>
              <h2 id={id}>{chapter}</h2>
              <DataTable
                caption={`${chapter}の規定（${own.length}件）`}
                columns={[
                  { key: 'title', label: '規定', head: true },
                  { key: 'force', label: '効いている時期' },
                  { key: 'source', label: '根拠' },
                  { key: 'unsure', label: '未確認の読み方', align: 'end' },
                ]}
                rows={own.map((rule) => ({ key: rule.id, cells: cellsOf(rule, place) }))}
              />
            </section>
          ))}
        </div>
      </>
    ),
  })

const byChapter = (rules: readonly AnyProvision[]) =>
  chapters
    .map((chapter, at) => ({
      chapter,
      id: `chapter-${at + 1}`,
      own: rules.filter((rule) => rule.chapter === chapter),
    }))
    .filter(({ own }) => own.length > 0)

const cellsOf = (rule: AnyProvision, place: string) => ({
  title: (
    <a href={`/law/${rule.id}${place === '' ? '' : `?in=${encodeURIComponent(place)}`}`}>{rule.title}</a>
  ),
  force: <Lines lines={forceOf(rule)} />,
  source: <Lines lines={[...new Set(rule.wordings.map(({ citation }) => citationText(citation)))]} />,
  unsure: rule.readings.length === 0 ? 'なし' : `${rule.readings.length}件`,
})

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.map((line) => <div key={line}>{line}</div>)

/** From the first wording to the last, per place; a rule with a gap is told wording by wording on its own page. */
const forceOf = ({ wordings }: AnyProvision): string[] =>
  [...new Set(wordings.map(({ binds }) => binds))].map((binds) => {
    const own = wordings
      .filter((wording) => wording.binds === binds)
      .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))
    const [first, last] = [own[0], own.at(-1)]
    if (first === undefined || last === undefined) return ''
    return `${bindsWords(binds)}：${spanWords(first.from, last.until)}${own.length > 1 ? `（文言${own.length}つ）` : ''}`
  })
