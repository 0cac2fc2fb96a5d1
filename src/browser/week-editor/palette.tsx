import type { Offer } from '../../plan/balance/week-editor-data.ts'
import { digits } from './offers.ts'

type Of = { readonly offers: readonly Offer[]; readonly choose: (offer: Offer) => void }

/** What may be put into the week. The number is the key that puts it where the mark of the grid is. */
export const Palette = ({ offers, choose }: Of) =>
  offers.length === 0 ? null : (
    <fieldset className="we-palette">
      <legend className="field-label">入れるもの</legend>
      <div className="we-offers">
        {offers.slice(0, digits).map((offer, at) => (
          <button
            key={`${offer.kind} ${offer.content} ${offer.provider}`}
            type="button"
            className="button button-secondary button-small"
            onClick={() => choose(offer)}
          >
            <span className="we-digit">{at + 1}</span>
            {offer.kind}
            {offer.content ? `（${offer.content.replaceAll('\n', ' ').slice(0, 16)}）` : ''}
          </button>
        ))}
      </div>
    </fieldset>
  )
