import { writtenDay } from '../../casework/case/day-field.ts'
import { landing } from '../../ui/kit/landing.ts'
import { SummaryList } from '../../ui/summary/summary-list.tsx'
import { ChangeList } from './change-list.tsx'
import { CitationLink } from './citation-link.tsx'
import { daysInWords } from './days-in-words.ts'
import type { RulingReply } from './reply-of.ts'
import { spanWords } from './span-words.ts'

/** 答え: the finding in words, why, where it is written, and what would turn it. */
export const AnswerView = ({ reply }: { readonly reply: RulingReply }) => (
  <>
    <section className="answer" aria-labelledby="answer-title" id="answer" {...landing(true)}>
      <h2 id="answer-title">{`${writtenDay(reply.on)}、${reply.in}での答え`}</h2>
      <p className="answer-words">{daysInWords(reply.words)}</p>
      <h3>なぜ？</h3>
      <ul>
        {reply.because.map((reason) => (
          <li key={reason}>{daysInWords(reason)}</li>
        ))}
      </ul>
      {reply.silent ? (
        <p>提案はせず、職員が決めます。</p>
      ) : (
        <SummaryList
          rows={[
            { label: '根拠', value: reply.citation && <CitationLink citation={reply.citation} /> },
            { label: 'この文言が効いている時期', value: spanOf(reply) },
            { label: '未確認の読み方', value: <Unconfirmed says={reply.unconfirmed} /> },
          ]}
        />
      )}
    </section>
    {!reply.silent && <ChangeList changes={reply.changes ?? null} />}
    <p>
      ブラウザの「戻る」では、空の欄にもどります（入れた内容は残しません）。事実を変えて問うときは、下の欄を使ってください。
      <a href={`/law/${reply.provision}?in=${encodeURIComponent(reply.in)}`}>はじめから問う</a>
    </p>
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
