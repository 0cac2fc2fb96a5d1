import type { ReactNode } from 'react'
import type { Problem } from '../../ui/kit/field.ts'
import { RowTick } from '../../ui/kit/row-tick.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import type { HeldList } from './held-list.ts'
import { narrowedBy } from './held-list.ts'
import { words } from './office-room.words.ts'

type Of = {
  readonly title: string
  readonly list: HeldList
  /** Said where the list is empty before it is narrowed. */
  readonly empty: string
  /** The ids that are ticked; absent where nothing can be ticked. */
  readonly ticks?: ReadonlySet<string>
  readonly problems?: readonly Problem[]
  readonly at: At
}

/** One page of people, which may be ticked. */
export const HeldTable = ({ title, list, empty, ticks, problems = [], at }: Of): ReactNode => {
  const { all, rows, count, page, pages } = list
  const withBefore = rows.some(({ before }) => before !== null)
  return (
    <DataTable
      caption={words.listCaption(title, count, [
        ...narrowedBy(list),
        ...(pages > 1 ? [words.pageOf(page, pages)] : []),
      ])}
      empty={all.length > 0 ? words.noneNarrowed : empty}
      dense
      columns={[
        ...(ticks ? [{ key: 'choose', label: words.choose }] : []),
        { key: 'name', label: words.name, head: true },
        { key: 'district', label: words.district, keep: true },
        { key: 'renews', label: words.nextRenewal, keep: true },
        ...(withBefore ? [{ key: 'before', label: words.before }] : []),
      ]}
      rows={rows.map(({ person, name, kana, district, caseId, renewsOn, before }, index) => ({
        key: person,
        cells: {
          choose: (
            <RowTick
              {...{ name: 'people', problems, isFirst: index === 0 }}
              value={person}
              isTicked={ticks?.has(person) ?? false}
              label={words.chooseOne(name)}
            />
          ),
          name: (
            <>
              {caseId ? <a href={at.href(`/cases/${caseId}`)}>{name}</a> : name}
              <br />
              <small>{kana}</small>
            </>
          ),
          district: district ?? '—',
          renews: renewsOn ? writtenDay(renewsOn) : words.noRenewal,
          before: before ?? '',
        },
      }))}
    />
  )
}
