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
}

/** 「なぜ？」: where an answer comes from, folded until it is wanted. */
export const Why = ({ about, source, reasons, dates, unconfirmed }: Of) => (
  <details className="why">
    <summary>
      なぜ？<span className="unseen">（{about}）</span>
      {unconfirmed && <span className="tag tag-yellow">解釈は未確認</span>}
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
            <dt>未確認のこと</dt>
            <dd>{unconfirmed}</dd>
          </>
        )}
      </dl>
    </div>
  </details>
)
