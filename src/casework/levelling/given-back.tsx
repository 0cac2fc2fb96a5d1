import { sql } from 'kysely'
import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { words } from './given-back.words.ts'

export type GivenBackRow = {
  readonly person: string
  readonly name: string
  /** The last day (ISO) that stands again. */
  readonly ends: string
}

/** もどした人: whose certificate may say an end that is too early, by reading. */
export const givenBackOf = async (at: At, proposal: string): Promise<readonly GivenBackRow[]> => {
  const here = at.municipality.number
  const { rows } = await sql<GivenBackRow>`
    select m.person, p.name, m.ends_now as ends from level_move m
    join person p on p.municipality = ${here} and p.id = m.person
    where m.municipality = ${here} and m.proposal = ${proposal} and m.outcome = '戻した'
    order by p.kana, m.period`.execute(at.tx)
  return rows
}

/** 書きもどす受給者証: what a taking back leaves to do, person by person; nothing where nobody was given back. */
export const GivenBack = ({
  at,
  rows,
}: {
  readonly at: At
  readonly rows: readonly GivenBackRow[]
}): ReactNode =>
  rows.length === 0 ? null : (
    <section>
      <h2>{words.title(rows.length)}</h2>
      <Notice kind="warning" title={words.says} />
      <ul>
        {rows.map(({ person, name, ends }) => (
          <li key={person}>
            <a href={at.href(`/persons/${person}`)}>{name}</a>
            {`　${words.until(writtenDay(ends))}`}
          </li>
        ))}
      </ul>
    </section>
  )
