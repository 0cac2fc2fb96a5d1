import type { ReactNode } from 'react'
import { inDistrictOrder } from '../../city/kit/district-order.ts'
import { Button } from '../../ui/buttons/button.tsx'
import { words } from './matching.words.ts'

/** 地区をえらぶ: a filter that stands in the address, so that a list can be kept as a bookmark. */
export const DistrictChoice = ({
  action,
  districts,
  chosen,
  children,
}: {
  readonly action: string
  readonly districts: readonly string[]
  readonly chosen: string | null
  readonly children?: ReactNode
}): ReactNode =>
  districts.length === 0 ? null : (
    <search className="screen-only">
      <form method="get" action={action}>
        {children}
        <div className="field">
          <label className="field-label" htmlFor="district">
            {words.district}
          </label>
          <select className="input" id="district" name="district" defaultValue={chosen ?? ''}>
            <option value="">{words.allDistricts}</option>
            {districts.map((one) => (
              <option key={one} value={one}>
                {one}
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

/** The districts of some people, in their order, and the one that `?district=` names among them. */
export const districtsIn = (
  people: Iterable<{ readonly district: string | null }>,
  query: URLSearchParams,
  ownOrder: readonly string[] = [],
) => {
  const districts = inDistrictOrder(
    [...people].flatMap(({ district }) => district || []),
    ownOrder,
  )
  return { districts, district: districts.find((one) => one === query.get('district')) ?? null }
}
