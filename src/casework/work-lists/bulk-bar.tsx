import { useId } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { ButtonRow } from '../../ui/buttons/button-row.tsx'
import type { BulkKind } from '../case/bulk-kinds.ts'
import { words } from './work.words.ts'

type Of = {
  readonly kinds: readonly { readonly kind: BulkKind; readonly label: string }[]
  /** How many turns the filter finds. */
  readonly count: number
  /** The same page with every row ticked, or with none. */
  readonly tickAll: string
  readonly tickNone: string
  readonly ticked: boolean
  readonly jobs: string
}

/** What can be done with the ticked rows, or with all that the filter finds; stands in the form around the table. */
export const BulkBar = ({ kinds, count, tickAll, tickNone, ticked, jobs }: Of) => {
  const id = useId()
  return (
    <section className="bulk-bar screen-only" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.bulk.title}</h2>
      <p>
        <a href={ticked ? tickNone : tickAll}>{ticked ? words.bulk.untick : words.bulk.tickPage}</a>
      </p>
      <div className="filter">
        <label htmlFor={id}>{words.bulk.action}</label>
        <select className="input" id={id} name="action" defaultValue={kinds[0]?.kind}>
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <ButtonRow>
        <Button name="scope" value="ticked">
          {words.bulk.toTicked}
        </Button>
        <Button kind="secondary" name="scope" value="all">
          {words.bulk.toAll(count)}
        </Button>
      </ButtonRow>
      <p className="field-hint">
        {words.bulk.next} <a href={jobs}>{words.bulk.jobs}</a>
      </p>
    </section>
  )
}
