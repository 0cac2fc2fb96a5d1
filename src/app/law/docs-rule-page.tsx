import { certain, type FactsSchema, factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'
import { CodeBlock } from '../../ui/code/code-block.tsx'
import { DataTable, type Row } from '../../ui/table/data-table.tsx'
import { exampleOf } from './example-of.ts'
import { optionsOf } from './fact-field.ts'
import { lawPage } from './law-page.tsx'
import { replyOf } from './reply-of.ts'

/** 一つの規定の使い方: its facts, and a question with its real answer. */
export const docsRulePage = (rule: Provision<unknown, unknown>): string => {
  const example = exampleOf(rule)
  return lawPage({
    title: `${rule.title}（API）`,
    current: null,
    trail: [{ label: 'ほかのシステムから問う（API）', href: '/api/docs' }],
    children: (
      <>
        <p>
          <code>{`POST /api/law/${rule.id}`}</code>。<code>on</code> は「{rule.day}」です。
          <a href={`/law/${rule.id}`}>何を定めているかは規定のページ</a>にあります。
        </p>
        <DataTable
          caption="事実（facts）"
          columns={[
            { key: 'key', label: '名前', head: true },
            { key: 'title', label: '意味' },
            { key: 'kind', label: '種類' },
            { key: 'values', label: '値' },
          ]}
          rows={factRows(factsSchema(rule.facts), '')}
          empty="この規定は事実を問いません。"
        />
        <CodeBlock title="問いの例">{JSON.stringify(example, null, 2)}</CodeBlock>
        <CodeBlock title="その答え">{JSON.stringify(replyOf(rule, example), null, 2)}</CodeBlock>
      </>
    ),
  })
}

/** One row for each fact; the facts of a row of a list follow their list. */
const factRows = (schema: FactsSchema, before: string): Row[] =>
  Object.entries(schema.properties ?? {}).flatMap(([key, part]) => {
    const { kind, nullable } = certain(part)
    const name = `${before}${key}`
    const cells = {
      key: <code>{name}</code>,
      title: kind.title ?? '',
      kind: `${kindWords(kind)}${nullable ? '、または null' : ''}`,
      values: <Values schema={kind} />,
    }
    return [{ key: name, cells }, ...(kind.items ? factRows(kind.items, `${name}[].`) : [])]
  })

const kindWords = (kind: FactsSchema): string => {
  if (kind.enum !== undefined) return '選択肢'
  if (kind.format === 'date') return '日'
  if (kind.format === 'year-month') return '年月'
  if (kind.type === 'boolean') return 'はい・いいえ'
  if (kind.type === 'integer') return '整数'
  if (kind.type !== 'array') return '文字'
  return `${kind.items?.type === 'object' ? '組' : kindWords(kind.items ?? {})}の並び`
}

const Values = ({ schema }: { readonly schema: FactsSchema }) => {
  if (schema.type === 'array') {
    const most = `${schema.maxItems ?? 50}件まで`
    return schema.items?.enum ? (
      <>
        {most}。<Choices schema={schema.items} />
      </>
    ) : (
      most
    )
  }
  if (schema.enum !== undefined) return <Choices schema={schema} />
  if (schema.format === 'date') return <code>2024-05-01</code>
  if (schema.format === 'year-month') return <code>2024-05</code>
  if (schema.type === 'boolean') return <code>true / false</code>
  if (schema.type === 'integer') return `${schema.minimum ?? ''}から${schema.maximum ?? ''}まで`
  return `${schema.maxLength ?? 100}文字まで`
}

/** Long lists, such as all services, are folded. */
const Choices = ({ schema }: { readonly schema: FactsSchema }) => {
  const options = optionsOf(schema)
  const says = options.map(({ label }) => label).join('、')
  return options.length <= 12 ? (
    says
  ) : (
    <details>
      <summary>{options.length}の値</summary>
      {says}
    </details>
  )
}
