type Of = {
  readonly term: string
  readonly yomi?: string
  /** What it means, in easy words. */
  readonly easy: string
  /** As the text puts it. */
  readonly legal?: string
}

/** A word of the trade with its easy meaning, folded until it is wanted. */
export const Definition = ({ term, yomi, easy, legal }: Of) => (
  <details className="definition">
    <summary>
      「{term}」{yomi && `（${yomi}）`}とは
    </summary>
    <div className="definition-body">
      <p>{easy}</p>
      {legal && <p className="definition-legal">正式な言い方：{legal}</p>}
    </div>
  </details>
)
