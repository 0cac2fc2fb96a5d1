import { useContext } from 'react'
import { PlainWords } from '../kit/plain-words.ts'

type Of = {
  /** What is explained, for instance 「モニタリング期間」: tells several 「なぜ？」 on one page apart. */
  readonly about: string
  /** The provision or notice. */
  readonly source: string
  /** The facts that decided it, one sentence each. */
  readonly reasons: readonly string[]
  /** Since when and until when the source holds. */
  readonly dates?: string
  /** What has not been confirmed about this reading. */
  readonly unconfirmed?: string
  /** What else, changed by itself, would turn the answer; one sentence each. */
  readonly changes?: readonly string[]
  /** Where the rule can be read and asked with other facts. */
  readonly more?: string
}

/** Longer lists are read on the rule's own page. */
const mostChanges = 6

/** 「なぜ？」: where an answer comes from, folded until it is wanted. */
export const Why = ({ about, source, reasons, dates, unconfirmed, changes = [], more }: Of) => {
  const words = useContext(PlainWords) ? easy : ofTrade
  return (
    <details className="why">
      <summary>
        なぜ？<span className="unseen">（{about}）</span>
        {unconfirmed && <span className="tag tag-yellow">{words.unsure}</span>}
      </summary>
      <div className="why-body">
        {reasons.length > 0 && (
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
        <dl className="why-facts">
          <dt>根拠</dt>
          <dd>{source}</dd>
          {dates && (
            <>
              <dt>適用の時期</dt>
              <dd>{dates}</dd>
            </>
          )}
          {unconfirmed && (
            <>
              <dt>{words.unsureOf}</dt>
              <dd>{unconfirmed}</dd>
            </>
          )}
        </dl>
        {changes.length > 0 && (
          <>
            <p className="why-title">何が変われば答えが変わるか（ほかの事実はそのままで）</p>
            <ul>
              {changes.slice(0, mostChanges).map((change) => (
                <li key={change}>{change}</li>
              ))}
              {changes.length > mostChanges && (
                <li>
                  ほかに{changes.length - mostChanges}件{more && '（規定のページで見られます）'}
                </li>
              )}
            </ul>
          </>
        )}
        {more && (
          <p>
            <a href={more}>
              この規定を読む・別の事実で問う<span className="unseen">（{about}）</span>
            </a>
          </p>
        )}
      </div>
    </details>
  )
}

const ofTrade = { unsure: '解釈は未確認', unsureOf: '未確認のこと' } as const
const easy = {
  unsure: 'まだ、たしかめている ところが あります',
  unsureOf: 'まだ、たしかめていること',
} as const
