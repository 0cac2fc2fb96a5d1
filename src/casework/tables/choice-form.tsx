import { useId } from 'react'
import type { At } from '../case/at.ts'
import { type Choice, noDistrict } from './choice.ts'
import { words } from './tables.words.ts'
import { yearName } from './year-name.ts'

type Of = {
  readonly at: Pick<At, 'href'>
  readonly path: string
  readonly choice: Choice
  /** Fiscal years to choose from, newest first. */
  readonly years: readonly number[]
  readonly districts: readonly string[]
  /** Whether small numbers can be hidden here. */
  readonly maskable?: boolean
}

/** The choice of year and district; the answer is a page with an address of its own. */
export const ChoiceForm = ({ at, path, choice, years, districts, maskable = true }: Of) => {
  const id = useId()
  return (
    <search className="choice">
      <form method="get" action={at.href(path)}>
        <p className="choice-part">
          <label className="field-label" htmlFor={`${id}-year`}>
            {words.year}
          </label>
          <select className="input" id={`${id}-year`} name="year" defaultValue={choice.year}>
            {withChosen(years, choice.year).map((year) => (
              <option key={year} value={year}>
                {yearName(year)}（{year}年度）
              </option>
            ))}
          </select>
        </p>
        <p className="choice-part">
          <label className="field-label" htmlFor={`${id}-district`}>
            {words.district}
          </label>
          <select
            className="input"
            id={`${id}-district`}
            name="district"
            defaultValue={choice.district === '' ? noDistrict : (choice.district ?? '')}
          >
            <option value="">{words.everywhere}</option>
            {districts.map((district) => (
              <option key={district} value={district || noDistrict}>
                {district || words.noDistrict}
              </option>
            ))}
          </select>
        </p>
        {maskable && (
          <p className="option choice-part">
            <input
              type="checkbox"
              id={`${id}-masked`}
              name="masked"
              value="1"
              defaultChecked={choice.masked}
            />
            <label htmlFor={`${id}-masked`}>{words.masked}</label>
          </p>
        )}
        <button className="button button-secondary" type="submit">
          {words.show}
        </button>
      </form>
    </search>
  )
}

const withChosen = (years: readonly number[], year: number): readonly number[] =>
  [...new Set([...years, year])].sort((a, b) => b - a)
