import { type ReactNode, useId } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { ErrorSummary } from '../../ui/kit/error-summary.tsx'
import { FormBody } from '../../ui/kit/form-body.tsx'
import { labelsOf } from '../../ui/kit/names.ts'
import { RowTick, TicksError } from '../../ui/kit/row-tick.tsx'
import { valuesOf } from '../../ui/kit/typed.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { ClashNotice } from '../case/clash-notice.tsx'
import { writtenDay } from '../case/day-field.ts'
import type { FormState } from '../case/screen.ts'
import { words } from './consent.words.ts'
import { type ConsentList, searchOf } from './consent-list.ts'
import { markOf } from './level-mark.ts'
import type { KeptProposal } from './proposal-queries.ts'

type Of = {
  readonly form: FormState
  readonly list: ConsentList
  readonly proposal: KeptProposal
  readonly at: At
}

/** The list with a tick before each row, and under it what they answered: one answer and one day for all. */
export const ConsentForm = ({ form, list, proposal, at }: Of): ReactNode => {
  const id = useId()
  const { people: _, ...fields } = form.fields
  const { rows, count, page, pages, period, sought, ticked } = list
  const sent = valuesOf(form.typed, 'people')
  const ticks = new Set(ticked && sent.length === 0 ? rows.map((row) => row.period) : sent)
  const address = at.href(
    `/levelling/${proposal.id}/consent${period ? `?period=${period}` : searchOf(list, page)}`,
  )
  const title = sought !== '' || period ? words.found : words.waiting
  return (
    <>
      <ErrorSummary problems={form.problems} labels={labelsOf(form.fields, form.problems)} />
      {form.clash && <ClashNotice form={form} saved={form.clash} />}
      <form method="post" noValidate className="form" action={address}>
        {form.carried.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <TicksError name="people" problems={form.problems} isEmpty={rows.length === 0} />
        <DataTable
          caption={words.caption(title, count, page, pages)}
          empty={words.nobody}
          dense
          columns={[
            { key: 'choose', label: words.choose },
            { key: 'mark', label: words.mark, keep: true },
            { key: 'name', label: words.name, head: true },
            { key: 'birth', label: words.birth, keep: true },
            { key: 'certificate', label: words.certificate, keep: true },
            { key: 'office', label: words.office },
            { key: 'then', label: words.then, keep: true },
            { key: 'now', label: words.now },
          ]}
          rows={rows.map(({ number, name, kana, birth, consent, consentOn, ...row }, index) => ({
            key: row.period,
            cells: {
              choose: (
                <RowTick
                  {...{ name: 'people', problems: form.problems, isFirst: index === 0 }}
                  value={row.period}
                  isTicked={ticks.has(row.period)}
                  label={words.chooseOne(name, markOf(proposal.number, number), writtenDay(birth))}
                />
              ),
              mark: markOf(proposal.number, number),
              name: (
                <>
                  {name}
                  <br />
                  <small>{kana}</small>
                </>
              ),
              birth: writtenDay(birth),
              certificate: row.certificate ?? `なし${row.district ? `（${row.district}）` : ''}`,
              office: row.office ?? words.noOffice,
              then: writtenDay(row.endsThen),
              now: consent ? `${consent}（${consentOn ? writtenDay(consentOn) : ''}）` : words.noAnswer,
            },
          }))}
        />
        {rows.length > 0 && (
          <section className="bulk-bar screen-only" aria-labelledby={id}>
            <h2 id={id}>{words.answerTitle}</h2>
            {!period && (
              <p>
                <a href={ticked ? address : `${address}${address.includes('?') ? '&' : '?'}ticked=1`}>
                  {ticked ? words.untick : words.tickPage}
                </a>
                {pages > 1 && `　${words.ticksOfPage}`}
              </p>
            )}
            <FormBody fields={fields} typed={form.typed} problems={form.problems} />
            <p className="form-end">
              <Button>{words.keep}</Button>
            </p>
          </section>
        )}
      </form>
    </>
  )
}
