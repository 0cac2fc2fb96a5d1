import { chapters } from '../../law/kit/chapters.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { CodeBlock } from '../../ui/code/code-block.tsx'
import { grouped } from '../../ui/kit/grouped.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { mostInArray, mostLines, mostWithChanges } from './answer-question.ts'
import { DocsErrors } from './docs-errors.tsx'
import { exampleOf } from './example-of.ts'
import { lawPage } from './law-page.tsx'
import { replyOf } from './reply-of.ts'

type Rules = readonly Provision<unknown, unknown>[]

const json = (value: unknown): string => JSON.stringify(value, null, 2)
/** The address of this site is the reader's own browser's. */
const site = 'https://（このサイト）'

/** 使い方のページ, for an engineer of another system. */
export const docsPage = (rules: Rules): string =>
  lawPage({
    title: 'ほかのシステムから問う（API）',
    current: '/api/docs',
    children: (
      <>
        <p>
          規定に、日と市町村と事実を JSON
          で示して問うと、答え、理由、根拠、確かめられていない読み方が返ります。画面・コマンド・この API
          のどれで問うても答えは同じです。鍵もサインインも要りません。送られた内容は保存せず、記録にも残しません。氏名などの個人情報は送らないでください。
        </p>
        <ul>
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="/api/openapi.json">OpenAPI 3.1 の記述（openapi.json）</a>
          </li>
        </ul>
        {sections.map(({ id, title, body }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            {body(rules)}
          </section>
        ))}
      </>
    ),
  })

const sections = [
  { id: 'ask', title: '一つ問う', body: (rules: Rules) => <AskOne rules={rules} /> },
  { id: 'changes', title: '何が変われば答えが変わるか', body: () => <AskChanges /> },
  { id: 'many', title: 'まとめて問う', body: () => <AskMany /> },
  { id: 'errors', title: '断られるとき', body: (rules: Rules) => <RefusedAt rules={rules} /> },
  { id: 'rules', title: '規定と事実', body: (rules: Rules) => <RuleList rules={rules} /> },
] as const

/** The rule that the page shows: the first question of the whole procedure. */
const shownOf = (rules: Rules) => rules.find(({ id }) => id === 'plan-draft-need') ?? rules[0]

const RefusedAt = ({ rules }: { readonly rules: Rules }) => {
  const rule = shownOf(rules)
  return rule && <DocsErrors rule={rule} />
}

const AskOne = ({ rules }: { readonly rules: Rules }) => {
  const rule = shownOf(rules)
  if (rule === undefined) return <p>規定がまだありません。</p>
  const example = exampleOf(rule)
  return (
    <>
      <p>
        <code>on</code> はその規定をどの日で問うか、<code>in</code> は市・区・町・村まで入れた市町村の名前、
        <code>facts</code> は事実です。どれも省けません。日は <code>YYYY-MM-DD</code>
        、わからない事実は（そう書いてある事実だけ）<code>null</code> にします。
      </p>
      <CodeBlock title={`問い（${rule.title}）`}>
        {`curl -X POST ${site}/api/law/${rule.id} \\\n  -H 'content-type: application/json' \\\n  -d '${json(example)}'`}
      </CodeBlock>
      <CodeBlock title="答え（200）">{json(replyOf(rule, example))}</CodeBlock>
      <p>
        <code>finding</code> の形は規定ごとにちがい、<code>words</code>{' '}
        はそれを日本語にしたものです。その日その市町村に定めがないときは、
        <code>silent</code> が <code>true</code>、<code>finding</code> と <code>citation</code> と{' '}
        <code>from</code> が <code>null</code> になり、<code>because</code>{' '}
        に、文言がいつ、どこにあるかが入ります。職員が決めることがらです。<code>until</code>{' '}
        は効かなくなる最初の日で、
        <code>null</code> ならいまも効いています。
      </p>
    </>
  )
}

const AskChanges = () => (
  <p>
    アドレスに <code>?changes=true</code> を付けると、事実を一つだけ変えたときに答えが変わるものを、
    <code>changes</code> に並べて返します（一度に{mostWithChanges}件まで）。事実が多くて試しきれないときは{' '}
    <code>null</code> です。値は <code>true</code> か <code>false</code>{' '}
    だけで、ほかの名前は付けられません（400）。
  </p>
)

const AskMany = () => (
  <>
    <p>
      問いを並びにして送ると、同じ順の並びで返ります（{grouped(mostInArray)}
      件まで）。直すところのある問いの場所には、 答えの代わりに <code>problems</code>{' '}
      が入り、ほかの問いはそのまま答えます。
    </p>
    <p>
      <code>content-type: application/x-ndjson</code>{' '}
      で一行に一つの問いを送ると、一行に一つ、答えたものから順に返ります（
      {grouped(mostLines)}行まで）。
    </p>
    <CodeBlock title="一行に一つの問いを、ファイルから">
      {`curl -X POST ${site}/api/law/（規定の名前） \\\n  -H 'content-type: application/x-ndjson' \\\n  --data-binary @questions.ndjson`}
    </CodeBlock>
  </>
)

const RuleList = ({ rules }: { readonly rules: Rules }) => (
  <>
    <p>題を開くと、事実の名前と値、問いと答えの例があります。</p>
    <div className="even-tables">
      {chapters
        .map((chapter) => ({ chapter, own: rules.filter((rule) => rule.chapter === chapter) }))
        .filter(({ own }) => own.length > 0)
        .map(({ chapter, own }) => (
          <DataTable
            key={chapter}
            caption={chapter}
            columns={[
              { key: 'title', label: '規定', head: true },
              { key: 'path', label: 'アドレス' },
            ]}
            rows={own.map(({ id, title }) => ({
              key: id,
              cells: {
                title: <a href={`/api/docs/${id}`}>{title}</a>,
                path: <code>{`/api/law/${id}`}</code>,
              },
            }))}
          />
        ))}
    </div>
  </>
)
