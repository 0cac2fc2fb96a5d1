import type { ReactNode } from 'react'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { FilterForm } from '../../ui/search-box/filter-form.tsx'
import type { At } from '../case/at.ts'
import { filtersOf, type HeldList, narrowedBy, searchOf } from './held-list.ts'
import { words } from './office-room.words.ts'

type Of = {
  readonly list: HeldList
  /** The path of the list, below the municipality. */
  readonly here: string
  readonly at: At
  /** The table, or the form around it. */
  readonly children: ReactNode
}

/** A list of people with what narrows it and the way through it. */
export const HeldView = ({ list, here, at, children }: Of): ReactNode => {
  const filters = filtersOf(list)
  return (
    <>
      {filters.length > 0 && <FilterForm action={at.href(here)} label={words.filters} filters={filters} />}
      {narrowedBy(list).length > 0 && (
        <p className="screen-only">
          <a href={at.href(here)}>{words.clear}</a>
        </p>
      )}
      {children}
      <Pagination
        page={list.page}
        pages={list.pages}
        hrefOf={(page) => at.href(here + searchOf(list, page))}
      />
    </>
  )
}
