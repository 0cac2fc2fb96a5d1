import type { Provision } from '../../law/kit/provision.ts'
import { CodeBlock } from '../../ui/code/code-block.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { exampleOf } from './example-of.ts'
import { refusalTrouble } from './refusal-trouble.ts'
import { replyOf } from './reply-of.ts'
import { troubleBody } from './trouble.ts'

const json = (value: unknown): string => JSON.stringify(value, null, 2)

/** 断られるとき: every status and what to do about it. */
export const DocsErrors = ({ rule }: { readonly rule: Provision<unknown, unknown> }) => {
  const reply = replyOf(rule, { ...exampleOf(rule), on: '2013-04-31' })
  return (
    <>
      <p>
        断りはいつも JSON（<code>application/problem+json</code>）で、<code>status</code>、<code>title</code>
        、<code>detail</code> があります。
      </p>
      <DataTable
        caption="断りの種類"
        columns={[
          { key: 'status', label: '番号', head: true },
          { key: 'when', label: 'いつ' },
          { key: 'what', label: 'どうするか' },
        ]}
        rows={[
          ['400', 'JSON や UTF-8 として読めない', 'detail が言う行と文字を直す'],
          ['400', 'アドレスの ? のあとが読めない', 'changes=true か changes=false だけにする'],
          ['404', '規定の名前がちがう', '/api/law の一覧を見る'],
          ['405', '方法（GET・POST）がちがう', '見出し allow の方法で送る'],
          ['413', '大きすぎる、問いが多すぎる', '分けて送る'],
          ['415', '受け取れない形式', 'content-type を application/json にする'],
          ['422', '事実が足りない、またはありえない', 'problems の field と expected を見て直す'],
          ['500', '不具合', 'number を運用者に伝える'],
        ].map(([status = '', when = '', what = '']) => ({ key: when, cells: { status, when, what } }))}
      />
      <CodeBlock title="422 の例：2013年4月に31日はない">
        {json('problems' in reply ? troubleBody(refusalTrouble(reply), reply) : reply)}
      </CodeBlock>
    </>
  )
}
