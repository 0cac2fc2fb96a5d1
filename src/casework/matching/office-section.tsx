import type { ReactNode } from 'react'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { words } from './matching.words.ts'
import { seekerCells, seekerColumns } from './seeker-cells.tsx'
import type { SeekerRow } from './seekers-queries.ts'
import type { TakerRow } from './takers-queries.ts'

type Of = {
  readonly at: Pick<At, 'href'>
  readonly office: TakerRow
  readonly all: readonly { readonly seeker: SeekerRow; readonly reasons: readonly string[] }[]
  readonly open: boolean
}

/** 事業所ごとの提案: one line in the index of the offices, with its people behind it. */
export const OfficeSection = ({ at, office, all, open }: Of): ReactNode => {
  const common = all.length > 1 ? commonOf(all.map(({ reasons }) => reasons)) : []
  return (
    <details open={open} id={`office-${office.id}`}>
      <summary>
        <span className="whole-word">{office.name}</span>　{words.office(all.length, office.room)}
      </summary>
      <p>
        {`${words.room}：${office.room}人（${office.found.says}）　電話 ${office.telephone}`}
        {common.length > 0 && (
          <>
            <br />
            {`${words.forAll}：${common.join('、')}`}
          </>
        )}
      </p>
      <DataTable
        caption={words.ofOffice(office.name, all.length)}
        dense
        columns={[...seekerColumns, { key: 'why', label: words.why }]}
        rows={all.map(({ seeker, reasons }) => ({
          key: seeker.id,
          cells: {
            ...seekerCells(at, seeker),
            why: reasons.filter((one) => !common.includes(one)).join('、') || words.asAll,
          },
        }))}
      />
    </details>
  )
}

/** What is said of everybody is said once. */
const commonOf = ([first = [], ...others]: readonly (readonly string[])[]): readonly string[] =>
  first.filter((reason) => others.every((reasons) => reasons.includes(reason)))
