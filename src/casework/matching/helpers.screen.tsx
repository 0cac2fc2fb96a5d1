import type { ReactNode } from 'react'
import { Button } from '../../ui/buttons/button.tsx'
import { Pagination } from '../../ui/pagination/pagination.tsx'
import { DataTable } from '../../ui/table/data-table.tsx'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { screen } from '../case/screen.ts'
import { words } from './helpers.words.ts'
import { type Renewal, renewalsWithoutOffice } from './helpers-queries.ts'
import { words as matchingWords } from './matching.words.ts'
import { matchingTrail } from './matching-trail.ts'
import { type Order, orderOf, outcomes, whenOf } from './order-of.ts'
import { pageOf } from './page-of.ts'

const pageSize = 50
const usualMonths = 3
const mostMonths = 12

/** セルフプランの作成補助者: the order ①–⑤ for everybody who is to renew without an office. */
export const helpersScreen = screen({
  path: '/matching/helpers',
  who: ['窓口', '係長'],
  audit: '作成補助者の順序の一覧',
  load: async (at) => {
    const asked = Number(at.query.get('months') ?? '')
    const fallback = at.municipality.settings.renewalMonths ?? usualMonths
    const months = Number.isInteger(asked) && asked >= 1 && asked <= mostMonths ? asked : fallback
    const until = Temporal.PlainDate.from(at.today).add({ months }).toString()
    const when = whenOf(at)
    const all = (await renewalsWithoutOffice(at, until)).map((renewal) => ({
      renewal,
      order: orderOf(when, renewal),
    }))
    const outcome = outcomes.find((one) => one === at.query.get('outcome')) ?? null
    const shown = all.filter(({ order }) => outcome === null || order.outcome === outcome)
    const page = pageOf(at, shown, pageSize)
    return {
      data: {
        ...{ months, until, outcome, page, shown: shown.length, sum: all.length, today: at.today },
        counts: outcomes.map(
          (one) => [one, all.filter(({ order }) => order.outcome === one).length] as const,
        ),
      },
      subject: {
        ...{ person: null, caseId: null, relation: '支給決定機関' },
        listed: page.rows.map(({ renewal }) => renewal.person),
      },
    }
  },
  title: () => matchingWords.helpersTitle,
  trail: () => matchingTrail,
  view: ({ months, until, outcome, page, shown, sum, counts, today }, _form, at) => {
    const href = (more: Readonly<Record<string, string>>) =>
      at.href(`/matching/helpers?${new URLSearchParams({ months: String(months), ...more })}`)
    return (
      <>
        <p>{words.lead(writtenDay(today), writtenDay(until))}</p>
        <p>{words.difficult}</p>
        <MonthChoice at={at} months={months} />
        <DataTable
          caption={words.counts}
          dense
          empty={words.none}
          columns={[
            { key: 'outcome', label: words.outcome, head: true },
            { key: 'people', label: words.people, align: 'end' },
          ]}
          rows={
            sum === 0
              ? []
              : [
                  ...counts.map(([one, people]) => ({
                    key: one,
                    cells: { outcome: one, people: <a href={href({ outcome: one })}>{people}</a> },
                  })),
                  { key: 'sum', cells: { outcome: '計', people: <a href={href({})}>{sum}</a> } },
                ]
          }
        />
        {sum > 0 && (
          <div className="small-print">
            <DataTable
              caption={words.list(outcome, shown)}
              dense
              columns={[
                { key: 'name', label: words.name, head: true, keep: true },
                { key: 'renewsOn', label: words.renewsOn, keep: true },
                { key: 'provider', label: words.provider },
                { key: 'why', label: words.why },
                { key: 'do', label: 'すること' },
              ]}
              rows={page.rows.map(({ renewal, order }) => ({
                key: renewal.period,
                cells: {
                  name: (
                    <>
                      <a href={at.href(`/persons/${renewal.person}`)}>{renewal.name}</a>{' '}
                      <small>{renewal.kana}</small>
                    </>
                  ),
                  renewsOn: writtenDay(renewal.renewsOn),
                  provider: <Helper renewal={renewal} order={order} />,
                  why: order.because.join('、'),
                  do: (
                    <a href={at.href(`/matching/helpers/${renewal.period}`)}>
                      {doing(order)}
                      <span className="unseen">：{renewal.name}</span>
                    </a>
                  ),
                },
              }))}
            />
          </div>
        )}
        <Pagination
          page={page.page}
          pages={page.pages}
          hrefOf={(to) => href({ ...(outcome ? { outcome } : {}), page: String(to) })}
        />
      </>
    )
  },
})

const doing = ({ outcome }: Order): string => {
  if (outcome === '職員が選ぶ') return words.toChoose
  return outcome === '職員が選んだ' ? words.toSee : words.toRead
}

/** Who helps, in words, and who chose it. */
export const Helper = ({
  renewal,
  order,
}: {
  readonly renewal: Renewal
  readonly order: Order
}): ReactNode => {
  const names = order.providers.map(({ name }) => name).join('、')
  if (order.outcome === '職員が選ぶ') return words.among(names)
  if (order.outcome === '支援センター') return words.centre
  if (order.outcome === '契約する事業者がない') return words.nobody
  return (
    <>
      {`${order.place ? `${order.place} ` : ''}${names}`}
      {order.outcome === '職員が選んだ' && renewal.chosen && (
        <>
          <br />
          <small>
            {words.by(renewal.chosen.by, writtenDay(dayOf(renewal.chosen.at)), renewal.chosen.reason)}
          </small>
        </>
      )}
    </>
  )
}

const dayOf = (instant: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString()

const MonthChoice = ({ at, months }: { readonly at: At; readonly months: number }): ReactNode => (
  <search className="screen-only">
    <form method="get" action={at.href('/matching/helpers')}>
      <div className="field">
        <label className="field-label" htmlFor="months">
          {words.months}
        </label>
        <select className="input" id="months" name="months" defaultValue={String(months)}>
          {Array.from({ length: mostMonths }, (_, index) => index + 1).map((one) => (
            <option key={one} value={one}>
              {one}か月
            </option>
          ))}
        </select>
      </div>
      <p>
        <Button kind="secondary">{words.show}</Button>
      </p>
    </form>
  </search>
)
