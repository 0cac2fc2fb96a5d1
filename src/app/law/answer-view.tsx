import { writtenDay } from '../../casework/case/day-field.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { landing } from '../../ui/kit/landing.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { CitationLink } from './citation-link.tsx'
import type { RulingReply } from './reply-of.ts'
import { spanWords } from './span-words.ts'

/** 答え: the finding in words, why, where it is written, and what would turn it. */
export const AnswerView = ({ reply }: { readonly reply: RulingReply }) => (
  <>
    <section className="answer" aria-labelledby="answer-title" id="answer" {...landing(true)}>
      <h2 id="answer-title">{`${writtenDay(reply.on)}、${reply.in}での答え`}</h2>
      <p className="answer-words">{reply.words}</p>
      {reply.silent ? (
        <p>この日、この市町村に当てはまる文言がありません。提案はせず、職員が決めます。</p>
      ) : (
        <>
          <h3>なぜ？</h3>
          <ul>
            {reply.because.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <SummaryList
            rows={[
              { label: '根拠', value: reply.citation && <CitationLink citation={reply.citation} /> },
              { label: 'この文言が効いている時期', value: spanOf(reply) },
              { label: '未確認の読み方', value: <Unconfirmed says={reply.unconfirmed} /> },
            ]}
          />
        </>
      )}
    </section>
    {!reply.silent && <Changes changes={reply.changes ?? null} />}
  </>
)

const spanOf = ({ from, until }: RulingReply): string =>
  from === null
    ? ''
    : spanWords(Temporal.PlainDate.from(from), until === null ? null : Temporal.PlainDate.from(until))

const Unconfirmed = ({ says }: { readonly says: readonly string[] }) =>
  says.length === 0 ? (
    'この答えは、確かめられていない読み方に頼っていません。'
  ) : (
    <ul>
      {says.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  )

const Changes = ({ changes }: { readonly changes: readonly Change[] | null }) => (
  <DataTable
    caption="何が変われば答えが変わるか"
    columns={[
      { key: 'name', label: '事実', head: true },
      { key: 'was', label: 'いま' },
      { key: 'becomes', label: 'こう変わると' },
      { key: 'words', label: '答え' },
    ]}
    rows={(changes ?? []).map(({ name, was, becomes, words }, at) => ({
      key: `${at}`,
      cells: { name, was, becomes, words },
    }))}
    empty={
      changes === null
        ? '入れた事実が多いため、一つずつ変えて確かめることはしていません。'
        : 'どの事実も、一つだけ変えても答えは変わりません。'
    }
  />
)
