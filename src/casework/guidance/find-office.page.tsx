import { Button } from '../../ui/buttons/button.tsx'
import { Columns } from '../../ui/columns/columns.tsx'
import { publicPage } from '../case/screen.ts'
import { findWords as words } from './guide.words.ts'
import { OfficeCard } from './office-card.tsx'
import { officeAreas, planningOffices } from './queries.ts'

const offers = { adult: '計画相談', child: '障害児相談' } as const

/** 計画を作る事業所をさがす: by area, for an adult or a child. */
export const findOfficePage = publicPage({
  path: '/find-office',
  title: words.title,
  nav: words.nav,
  load: async (at) => {
    const areas = await officeAreas(at)
    const area = areas.find((one) => one === at.query.get('area')) ?? null
    const kind = at.query.get('kind')
    const offer = kind === 'adult' || kind === 'child' ? offers[kind] : null
    return { areas, area, kind: offer ? kind : '', offices: await planningOffices(at, { area, offer }) }
  },
  view: ({ areas, area, kind, offices }, at) => (
    <>
      <p>{words.lead}</p>
      {areas.length > 0 && (
        <search className="search-box">
          <form method="get" action={at.href('/find-office')}>
            <Select
              id="area"
              label={words.area}
              chosen={area ?? ''}
              options={[['', words.everywhere], ...areas.map((one) => [one, one] as const)]}
            />
            <Select
              id="kind"
              label={words.kind}
              chosen={kind ?? ''}
              options={[
                ['', words.both],
                ['adult', words.adult],
                ['child', words.child],
              ]}
            />
            <p>
              <Button>{words.show}</Button>
            </p>
          </form>
        </search>
      )}
      {offices.length === 0 ? (
        <p>{areas.length === 0 ? words.noneAtAll : words.none}</p>
      ) : (
        <>
          <h2>{`${area ?? words.everywhere}：${offices.length}か所`}</h2>
          <Columns>
            {offices.map((office) => (
              <OfficeCard key={office.id} office={office} />
            ))}
          </Columns>
        </>
      )}
      <p>
        {words.selfPlan}
        <a href={at.href('/contact')}>窓口の電話とファックス</a>
      </p>
    </>
  ),
})

type Of = {
  readonly id: string
  readonly label: string
  readonly chosen: string
  readonly options: readonly (readonly [string, string])[]
}

const Select = ({ id, label, chosen, options }: Of) => (
  <div className="field">
    <label className="field-label" htmlFor={id}>
      {label}
    </label>
    <select className="input" id={id} name={id} defaultValue={chosen}>
      {options.map(([value, says]) => (
        <option key={value} value={value}>
          {says}
        </option>
      ))}
    </select>
  </div>
)
