import type { ReactNode } from 'react'
import { selfPlanNotes } from '../../law/self-plan-sheet/self-plan-notes.ts'
import { Ruby } from '../../ui/ruby/ruby.tsx'
import { WhyRuling } from '../case/why-ruling.tsx'
import { helpWords as words } from './help.words.ts'
import type { HelpRulings } from './help-rulings.ts'

type Names = ReadonlyMap<string, string>
type Finding = Extract<HelpRulings['order'], { silent: false }>['finding']

/** Who does what with the two sides of the sheet, in their order. */
export const Sides = ({ sides }: Pick<HelpRulings, 'sides'>): ReactNode => (
  <>
    <h2>{words.sides}</h2>
    {sides.silent ? (
      <p>{words.sidesSilent}</p>
    ) : (
      <ol>
        {sides.finding.map(({ step, who, does }) => (
          <li key={step}>
            <strong>{who}</strong>：{does}
          </li>
        ))}
      </ol>
    )}
    <WhyRuling ruling={sides} />
  </>
)

/** Which provider helps: the proposal, the order it comes from, and why. */
export const Order = ({
  order,
  names,
  easy,
  kana,
}: Pick<HelpRulings, 'order'> & {
  readonly names: Names
  readonly easy: boolean
  readonly kana: boolean
}): ReactNode => (
  <>
    <h2>{words.order}</h2>
    <p>{order.silent ? words.orderSilent : <strong>{chosenWords(order.finding, names)}</strong>}</p>
    {!order.silent && ranked(order.finding) && (
      <p>
        {words.tiers}：
        {order.finding.tiers
          .map(
            ({ place, providers }) => `${place} ${providers.map((one) => names.get(one) ?? one).join('・')}`,
          )
          .join('　')}
      </p>
    )}
    {!order.silent && <p>{easy ? <Ruby text={words.easy.proposal} kana={kana} /> : words.proposal}</p>}
    <WhyRuling ruling={order} />
  </>
)

/** What the notes of the sheet say; nothing where the municipality has none. */
export const Notes = ({ notes }: Pick<HelpRulings, 'notes'>): ReactNode =>
  notes.silent ? null : (
    <>
      <h2>{words.notes}</h2>
      <ul>
        {selfPlanNotes
          .words(notes.finding)
          .split('。')
          .map((says) => (
            <li key={says}>{says}</li>
          ))}
      </ul>
      <WhyRuling ruling={notes} />
    </>
  )

const ranked = ({ chosen, tiers }: Finding): boolean =>
  tiers.length > 0 && chosen !== '障害者地域生活支援センター'

const chosenWords = ({ chosen, providers }: Finding, names: Names): string => {
  const said = providers.map((one) => names.get(one) ?? one).join('、')
  if (chosen === '事業者') return said
  if (chosen === '職員が選ぶ') return words.byOfficial(said)
  return chosen === '作る事業者がない' ? words.nobody : words.centre
}
