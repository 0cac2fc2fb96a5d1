import type { ReactNode } from 'react'
import { choice } from '../../ui/kit/choice.ts'
import type { At } from '../case/at.ts'
import { CaseFrame, caseTrail } from '../case/case-frame.tsx'
import { contractsInForce } from '../case/contracts-in-force.ts'
import { FormView } from '../case/form-view.tsx'
import { helperOrder } from '../case/helper-order.ts'
import { RefusalNotice } from '../case/refusal-notice.tsx'
import { type FormState, screen } from '../case/screen.ts'
import { onCase, type SeenCase } from '../case/seen-case.ts'
import { askHelper, refuseAsking } from './ask-helper.ts'
import { courseWords as words } from './course.words.ts'
import { ExplainHint } from './explain-hint.tsx'
import { Order } from './help-proposal.tsx'
import type { HelpRulings } from './help-rulings.ts'
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
  view: ({ seen, order, names, providers }, form, at) => (
    <CaseFrame seen={seen}>
      <Asking {...{ seen, order, names, providers, form, at }} />
    </CaseFrame>
  ),
})

type Of = {
  readonly seen: SeenCase
  readonly order: HelpRulings['order']
  readonly names: ReadonlyMap<string, string>
  readonly providers: readonly object[]
  readonly form: FormState
  readonly at: At
}

/** Nobody is asked for a choice that would be refused: that it is too late is said when the page is opened. */
const Asking = ({ seen: { file }, order, names, providers, form, at }: Of): ReactNode => {
  const refusal = refuseAsking(file, at)
  if (refusal)
    return (
      <>
        <RefusalNotice refusal={refusal} />
        <p>
          <a href={at.href(`/cases/${file.id}/self-plan`)}>{words.backToCourse}</a>
        </p>
      </>
    )
  return (
    <>
      <ExplainHint file={file} at={at} />
      <p>{words.askLead}</p>
      <Order order={order} names={names} easy={false} kana={false} />
      {providers.length === 0 ? <p>{words.noProviders}</p> : <FormView form={form} button={words.ask} />}
    </>
  )
}
