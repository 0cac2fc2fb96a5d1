import type { Annex3Proof } from '../../city/annex3/annex3-proof.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Tag } from '../../ui/tag/tag.tsx'

type Of = {
  readonly proof: Annex3Proof
  /** Whether the table shows less than was compared. */
  readonly masked: boolean
}

/** 検算: that every sum of the table on this page agrees, or where it does not. */
export const Annex3ProofSays = ({ proof: { holds, checks }, masked }: Of) => {
  const compared = grouped(checks.reduce((sum, one) => sum + one.compared, 0))
  if (!holds)
    return (
      <Notice kind="danger" title="検算：一致しない合計があります。この表は使わず、管理者に伝えてください">
        <ul>
          {checks.flatMap(({ says, wrong }) =>
            wrong
              .slice(0, mostShown)
              .map(({ at, left, right }) => (
                <li key={says + at}>{masked ? `${says}：${at}` : `${says}：${at}で、${left}と${right}`}</li>
              )),
          )}
        </ul>
      </Notice>
    )
  return (
    <details className="proof">
      <summary>
        <Tag tone="green">一致</Tag>
        検算：行の合計、列の合計、①－②を{compared}か所でくらべ、すべて一致しています
        {masked && '（伏せる前の数で検算）'}
      </summary>
      <ul>
        {checks.map((one) => (
          <li key={one.says}>
            {one.says}：{grouped(one.compared)}か所
          </li>
        ))}
      </ul>
    </details>
  )
}

const mostShown = 10
