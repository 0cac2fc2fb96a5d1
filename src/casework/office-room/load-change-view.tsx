import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import { WhyRuling } from '../case/why-ruling.tsx'
import { leftSays } from './left-says.ts'
import type { LoadChange } from './load-change.ts'
import type { LoadLines } from './load-lines.ts'
import { words } from './office-room.words.ts'

type Of = { readonly change: LoadChange; readonly lines: LoadLines; readonly names: readonly string[] }

/** What a choice would do to the loads, before it is done. */
export const LoadChangeView = ({ change, lines, names }: Of): ReactNode => {
  const { takes, gives, overStandard, onFeeLine } = change
  const { standard, feeLine } = lines
  return (
    <>
      <Notice kind="warning" title={words.passes(takes.name)}>
        <ul className="plain-list">
          {overStandard && standard && <li>{words.overStandard(standard.cases)}</li>}
          {onFeeLine && feeLine && <li>{words.onFeeLine(feeLine.cases)}</li>}
        </ul>
        <p>{words.stillPossible}</p>
      </Notice>
      <DataTable
        caption={words.loadsChange}
        dense
        columns={[
          { key: 'name', label: words.name, head: true },
          { key: 'share', label: words.share, align: 'end' },
          { key: 'now', label: words.peopleNow, align: 'end' },
          { key: 'then', label: words.peopleThen, align: 'end' },
          { key: 'standard', label: words.toStandard(standard?.cases ?? null), align: 'end' },
          { key: 'line', label: words.toLine(feeLine?.cases ?? null), align: 'end' },
        ]}
        rows={[takes, ...(gives ? [gives] : [])].map(({ id, name, share, people, then }) => ({
          key: id,
          cells: {
            ...{ name, share, now: `${people}人`, then: `${then}人` },
            standard: leftSays(standard?.cases, { share, people: then }),
            line: leftSays(feeLine?.cases, { share, people: then }),
          },
        }))}
      />
      <p className="source">{words.reading}</p>
      {overStandard && standard && <WhyRuling ruling={standard.ruling} />}
      {onFeeLine && feeLine && <WhyRuling ruling={feeLine.ruling} />}
      <h2>{words.peopleOfChange(names.length)}</h2>
      <p>{names.join('、')}</p>
    </>
  )
}
