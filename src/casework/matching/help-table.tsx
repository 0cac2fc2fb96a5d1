import type { ReactNode } from 'react'
import { FirstFew } from './first-few.tsx'
import { HelpSays } from './help-says.tsx'
import type { JoinedHelp } from './joined-help.ts'
import { words } from './matching.words.ts'

/** 何があれば受けられるか: what one planner more changes, the greatest effect first, and how many it takes at least. */
export const HelpTable = ({
  help,
  left,
  standard,
  nameOf,
}: {
  readonly help: readonly JoinedHelp[]
  /** How many nobody takes. */
  readonly left: number
  /** How many one planner takes. */
  readonly standard: number
  readonly nameOf: (id: string) => string
}): ReactNode => (
  <>
    <h2>{words.helpTitle}</h2>
    <p>
      {words.helpLead(standard)}
      {words.helpChain}
    </p>
    {left > standard && <p>{words.atLeast(left, Math.ceil(left / standard), standard)}</p>}
    <FirstFew
      caption={words.helpCaption}
      empty={words.helpNone}
      columns={[
        { key: 'change', label: words.change, head: true },
        { key: 'more', label: words.more, align: 'end' },
      ]}
      rows={help.map((one) => ({
        key: JSON.stringify([one.more, one.districts, one.language]),
        cells: { change: <HelpSays help={one} nameOf={nameOf} />, more: `${one.more}人` },
      }))}
    />
  </>
)
