import { choice } from '../../ui/kit/choice.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { amountText } from '../case/amount-text.ts'
import { writtenDay } from '../case/day-field.ts'
import { FormView } from '../case/form-view.tsx'
import { helperOrder } from '../case/helper-order.ts'
import { savedBySomebody } from '../case/saved-by-somebody.ts'
import { screen } from '../case/screen.ts'
import { serviceName } from '../case/service-names.ts'
import { WhyRuling } from '../case/why-ruling.tsx'
import { Helper } from './helpers.screen.tsx'
import { words } from './helpers.words.ts'
import { keepChoice, renewalOf } from './helpers-queries.ts'
import { words as matchingWords } from './matching.words.ts'
import { matchingTrail } from './matching-trail.ts'
import { type Order, orderOf, whenOf } from './order-of.ts'

/** 作成補助者をえらぶ: what the order says of one renewal, and the choice where it leaves it open. */
export const helperChoiceScreen = screen({
  path: '/matching/helpers/:id',
  who: ['窓口', '係長'],
  audit: '作成補助者をえらぶ',
  load: async (at) => {
    const renewal = await renewalOf(at, at.params.id ?? '')
    if (!renewal) return null
    const when = whenOf(at)
    const ruling = helperOrder(
      when,
      {
        contracts: renewal.used.map(({ contract }) => contract),
        names: new Map(renewal.used.map(({ number, name }) => [number, name])),
      },
      false,
    )
    return {
      data: {
        ...{ renewal, ruling, today: at.today, order: orderOf(when, renewal) },
        open: orderOf(when, { ...renewal, chosen: null }),
      },
      subject: {
        person: renewal.person,
        caseId: null,
        relation: '支給決定機関',
        target: renewal.period,
      },
      version: renewal.chosen?.version ?? 0,
      saved: savedBySomebody(
        renewal.chosen ? { provider: [renewal.chosen.provider], reason: [renewal.chosen.reason ?? ''] } : {},
      ),
    }
  },
  title: ({ renewal, open }) =>
    `${open.outcome === '職員が選ぶ' ? matchingWords.choiceTitle : matchingWords.whyTitle}：${renewal.name}さん`,
  trail: () => [...matchingTrail, { label: matchingWords.helpersTitle, href: '/matching/helpers' }],
  form: {
    fields: ({ open }) => ({
      provider: choice({
        label: words.choice,
        options: open.providers.map(({ id, name, telephone }) => ({
          value: id,
          label: name,
          hint: `電話 ${telephone}`,
        })),
      }),
      reason: choice({
        label: words.reason,
        options: words.reasons.map((one) => ({ value: one, label: one })),
      }),
    }),
    start: ({ renewal: { chosen } }) => {
      const reason = words.reasons.find((one) => one === chosen?.reason)
      return { ...(chosen && { provider: chosen.provider }), ...(reason && { reason }) }
    },
    submit: async ({ renewal, open }, { provider, reason }, _by, at) => {
      if (open.outcome !== '職員が選ぶ' || !open.providers.some(({ id }) => id === provider))
        return { problems: [{ field: 'provider', says: words.notThere }] }
      await keepChoice(at, renewal, { provider, reason })
      return { then: '/matching/helpers' }
    },
  },
  view: ({ renewal, ruling, order, open, today }, form, at) => (
    <>
      <p>
        <a href={at.href(`/persons/${renewal.person}`)}>{renewal.name}</a>
        {`（${renewal.kana}）　${words.renewsOn}：${writtenDay(renewal.renewsOn)}`}
      </p>
      <DataTable
        caption={words.used}
        dense
        empty={words.nobody}
        columns={[
          { key: 'name', label: words.usedProvider, head: true },
          { key: 'service', label: words.service },
          { key: 'amount', label: words.amount },
        ]}
        rows={renewal.used.map(({ id, name, contract: { service, amount, unit } }) => ({
          key: `${id} ${service}`,
          cells: {
            name,
            service: serviceName(service, today),
            amount: amount === null ? words.unknown : amountText({ amount, unit }),
          },
        }))}
      />
      <h2>{words.order}</h2>
      <p>
        <strong>
          <Helper renewal={renewal} order={order} />
        </strong>
      </p>
      <WhyRuling ruling={ruling.silent ? ruling : { ...ruling, because: withOrder(ruling.because, open) }} />
      {open.outcome === '職員が選ぶ' ? (
        <FormView form={form} button={words.keep} />
      ) : (
        order.outcome === '順序で決まる' && <p>{words.settled}</p>
      )}
    </>
  ),
})

/** The first reason says whom the provider goes before, by name; what else decided stays. */
const withOrder = (because: readonly string[], { because: [first] }: Order): string[] => [
  ...(first === undefined ? because.slice(0, 1) : [first]),
  ...because.slice(1),
]
