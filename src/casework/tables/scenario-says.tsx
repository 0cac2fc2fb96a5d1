import { type Supposed, shown, suppositions } from './scenario-of.ts'
import { words } from './tables.words.ts'

type Of = { readonly supposed: Supposed; readonly given: Supposed }

/** What a printed forecast rests on: the boxes of the form are not printed. */
export const ScenarioSays = ({ supposed, given }: Of) => (
  <section className="print-only">
    <p>{words.scenario}：</p>
    <ul>
      {suppositions.map(({ key, label, unit }) => (
        <li key={key}>
          {label}：{shown(key, supposed[key])}
          {unit}
          {supposed[key] === given[key] && '（いまのまま）'}
        </li>
      ))}
    </ul>
  </section>
)
