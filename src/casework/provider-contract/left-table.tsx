import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import type { At } from '../case/at.ts'
import type { CaseFile, ProviderLine } from '../case/file.ts'
import { amountLeft } from './amount-left.ts'
import { contractWords as words } from './provider.words.ts'
import { lineKey, lineLabel } from './provider-lines.ts'
import { WhyLeft } from './why-left.tsx'

type Of = {
  readonly file: CaseFile
  readonly lines: readonly ProviderLine[]
  readonly names: ReadonlyMap<string, string>
  readonly at: At
}

/** What may still be contracted, line by line, and why. */
export const LeftTable = ({ file, lines, names, at }: Of): ReactNode => (
  <DataTable
    caption={words.left}
    dense
    columns={[
      { key: 'line', label: 'サービス', head: true },
      { key: 'granted', label: words.granted },
      { key: 'others', label: words.others },
      { key: 'left', label: words.left },
      { key: 'own', label: 'いまの契約' },
    ]}
    rows={lines.map((line) => ({
      key: lineKey(line),
      cells: { line: lineLabel(line, names, at.today), ...cellsOf(line, file, at) },
    }))}
  />
)

const cellsOf = (line: ProviderLine, file: CaseFile, at: At) => {
  const when = { on: Temporal.PlainDate.from(at.today), in: at.municipality.name }
  const { granted, others, left, unit } = amountLeft(when, file, line)
  return {
    granted: amountText({ amount: granted, unit }),
    others: others === 0 ? 'なし' : amountText({ amount: others, unit }),
    left: (
      <>
        {left === null ? unit : `${amountText({ amount: left, unit })}まで`}
        <WhyLeft {...{ when, file, line }} />
      </>
    ),
    own: line.contracted ? amountText(line.contracted) : 'まだ',
  }
}
