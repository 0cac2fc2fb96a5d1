import type { ReactNode } from 'react'
import { grouped } from '../../ui/kit/grouped.ts'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { type Column, DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { CaseOrElsewhere } from './case-or-elsewhere.tsx'
import { pageSize } from './table-page.ts'
import { words } from './tables.words.ts'

type Counted = {
  readonly person: string
  readonly name: string
  readonly district: string | null
  readonly officeName: string | null
  readonly caseId: string | null
}

type Own<P> = Omit<Column, 'head'> & { readonly cell: (one: P) => ReactNode }

type Of<P> = {
  readonly at: Pick<At, 'href'>
  readonly persons: readonly P[]
  readonly total: number
  readonly page: number
  /** What the table of the cell says of each beside. */
  readonly own: readonly Own<P>[]
  /** What an office is to these persons. */
  readonly office: string
  /** Of a page, from 1. */
  readonly hrefOf: (page: number) => string
}

/** 欄の人々: a page of those whom a cell counts, each with the way to the person and to the case. */
export const CellPersons = <P extends Counted>(of: Of<P>) => {
  const { at, persons, total, page, own, office, hrefOf } = of
  return (
    <>
      <DataTable
        caption={`${grouped(total)}人のうち、この画面の${persons.length}人`}
        empty="この欄に数える人は、いません。"
        dense
        columns={[
          { key: 'name', label: '氏名', head: true },
          ...own.map(({ cell: _, ...column }) => column),
          { key: 'district', label: words.district },
          { key: 'office', label: office },
          { key: 'case', label: '手続き' },
        ]}
        rows={persons.map((one) => ({
          key: one.person,
          cells: {
            name: <a href={at.href(`/persons/${one.person}`)}>{one.name}</a>,
            ...Object.fromEntries(own.map(({ key, cell }) => [key, cell(one)])),
            district: one.district ?? '－',
            office: one.officeName ?? 'なし',
            case: <CaseOrElsewhere {...{ at }} caseId={one.caseId} name={one.name} />,
          },
        }))}
      />
      <Pagination {...{ page, hrefOf }} pages={Math.max(1, Math.ceil(total / pageSize))} />
    </>
  )
}
