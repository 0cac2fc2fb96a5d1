import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { TicksError } from '../../ui/kit/row-tick.tsx'
import { valuesOf } from '../../ui/kit/typed.ts'
import type { At } from '../case/at.ts'
import type { FormState } from '../case/screen.ts'
import { type HeldList, searchOf } from './held-list.ts'
import { HeldTable } from './held-table.tsx'
import { words } from './office-room.words.ts'

type Of = {
  readonly form: FormState
  readonly list: HeldList
  readonly title: string
  readonly empty: string
  readonly here: string
  readonly at: At
}

/** The list with a tick before each name, and under it who is to be their planner. */
export const AssignForm = ({ form, list, title, empty, here, at }: Of): ReactNode => {
  const id = useId()
  const { people: _, ...fields } = form.fields
  const typed = valuesOf(form.typed, 'people')
  const ticks = new Set(list.ticked && typed.length === 0 ? list.rows.map(({ person }) => person) : typed)
  const address = at.href(here + searchOf(list, list.page))
  const tickAll = `${address}${address.includes('?') ? '&' : '?'}ticked=1`
  return (
    <>
      <ErrorSummary problems={form.problems} labels={labelsOf(form.fields, form.problems)} />
      <form method="post" noValidate className="form" action={address}>
        {form.carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TicksError name="people" problems={form.problems} isEmpty={list.rows.length === 0} />
        <HeldTable {...{ title, list, empty, ticks, at }} problems={form.problems} />
        {list.rows.length > 0 && (
          <section className="bulk-bar screen-only" aria-labelledby={id}>
            <h2 id={id}>{words.assignTitle}</h2>
            <p>
              <a href={list.ticked ? address : tickAll}>{list.ticked ? words.untick : words.tickPage}</a>
              {list.pages > 1 && `　${words.ticksOfPage}`}
            </p>
            <FormBody fields={fields} typed={form.typed} problems={form.problems} />
            <p className="form-end">
              <Button>{words.assign}</Button>
            </p>
          </section>
        )}
      </form>
    </>
  )
}
