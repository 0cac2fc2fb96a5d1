import { useId } from 'react'
import type { At } from '../case/at.ts'
import { asQuery, type Choice } from './choice.ts'
import { type Supposed, shown, suppositions } from './scenario-of.ts'
import { words } from './tables.words.ts'

type Of = { readonly at: Pick<At, 'href'>; readonly choice: Choice; readonly supposed: Supposed }

/** What the forecast supposes, to be changed; the answer is a page with an address, which can be passed on. */
export const ScenarioForm = ({ at, choice, supposed }: Of) => {
  const id = useId()
  return (
    <search className="scenario screen-only">
      <form method="get" action={at.href(`/tables/annex1`)}>
        {[...new URLSearchParams(asQuery(choice))].map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset>
          <legend className="field-label">{words.scenario}</legend>
          <div className="scenario-parts">
            {suppositions.map(({ key, label, unit, least, most, step }) => (
              <p key={key} className="scenario-part">
                <label htmlFor={`${id}-${key}`}>
                  {label}（{unit}）
                </label>
                <input
                  className="input input-short"
                  id={`${id}-${key}`}
                  name={key}
                  type="number"
                  inputMode="decimal"
                  min={least}
                  max={most}
                  step={step}
                  defaultValue={shown(key, supposed[key])}
                />
              </p>
            ))}
          </div>
        </fieldset>
        <button className="button button-secondary" type="submit">
          {words.foresee}
        </button>
      </form>
    </search>
  )
}
