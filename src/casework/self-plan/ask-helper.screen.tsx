import { choice } from '../../ui/kit/choice.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { contractsInForce } from '../case/contracts-in-force.ts'
import { FormView } from '../case/form-view.tsx'
import { helperOrder } from '../case/helper-order.ts'
import { screen } from '../case/screen.ts'
import { onCase } from '../case/seen-case.ts'
import { askHelper } from './ask-helper.ts'
import { courseWords as words } from './course.words.ts'
import { Order } from './help-proposal.tsx'
import { serviceProviders } from './queries.ts'

/** 別紙2の2 表面を書く手伝いを頼む: the order proposes, an official decides. */
export const askHelperScreen = screen({
  path: '/cases/:id/self-plan/ask-helper',
  who: ['窓口', '係長'],
  audit: 'セルフプランの手伝いの依頼',
  load: (at) =>
    onCase(at, async ({ file }) => {
      if (file.author !== 'セルフプラン') return null
      const inForce = await contractsInForce(at, file)
      const order = helperOrder(
        { on: Temporal.PlainDate.from(at.today), in: at.municipality.name },
        inForce,
        false,
      )
      const proposed = order.silent ? [] : order.finding.providers
      const all = await serviceProviders(at)
      const rank = (number: string) => (proposed.includes(number) ? 0 : inForce.names.has(number) ? 1 : 2)
      return {
        order,
        names: inForce.names,
        providers: all
          .map((one) => ({ ...one, rank: rank(one.number) }))
          .toSorted((one, other) => one.rank - other.rank),
      }
    }),
  title: () => words.askTitle,
  trail: caseTrail,
  form: {
    fields: ({ providers }) => ({
      provider: choice({
        label: words.provider,
        options: providers.map(({ id, name, area, telephone, rank }) => ({
          value: id,
          label: name,
          hint: [[words.proposed, words.contracted][rank], area, `電話 ${telephone}`]
            .filter((part) => part)
            .join('　'),
        })),
      }),
    }),
    submit: ({ seen: { file } }, { provider }, by) => ({
      move: askHelper(file, by, { provider }),
      file,
      then: `/cases/${file.id}/self-plan`,
    }),
  },
  view: ({ seen, order, names, providers }, form) => (
    <CaseFrame seen={seen}>
      <p>{words.askLead}</p>
      <Order order={order} names={names} easy={false} kana={false} />
      {providers.length === 0 ? <p>{words.noProviders}</p> : <FormView form={form} button={words.ask} />}
    </CaseFrame>
  ),
})
