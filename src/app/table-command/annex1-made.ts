import { annex1Counts } from '../../casework/tables/annex1-queries.ts'
import { plannersOn } from '../../casework/tables/planners-on.ts'
import { goesOn, scenarioFrom, supposedOf } from '../../casework/tables/scenario-of.ts'
import { annex1Grid } from '../../city/annex1/annex1-grid.ts'
import { type Annex1Row, annex1Rows } from '../../city/annex1/annex1-rows.ts'
import { forecast, type Scenario } from '../../city/annex1/forecast.ts'
import { noticeScenario } from '../../city/annex1/notice-scenario.ts'
import { sumAnnex1 } from '../../city/annex1/sum-annex1.ts'
import type { Each, MadeTable } from './each-place.ts'
import type { TableAsked } from './table-asked.ts'

type Asked = Extract<TableAsked, { table: 'annex1' }>

type Of = {
  readonly asked: Asked
  readonly head: { readonly in: string; readonly district: string | null }
  readonly where: string
  readonly district: string | undefined
}

/**
 * 別紙1と見通し
 *
 * The JSON is stable: `table` 'annex1', `in`, `district`, `rows`, one a day, as `Annex1Row` says; and where a scenario is
 * asked for, `scenario` and `forecast` as `Scenario` and `ForecastYear` say. It goes on from the last day on which the
 * register knows a user.
 */
export const annex1Made = async (
  each: Each,
  { asked, head, where, district }: Of,
): Promise<MadeTable | { readonly refused: string }> => {
  const days = Array.from({ length: asked.to - asked.from + 1 }, (_, at) => `${asked.from + at}-03-31`)
  const counts = await each((tx, { number }) => annex1Counts(tx, number, { days, district }))
  const rows = annex1Rows(sumAnnex1(counts))
  const json = { table: 'annex1', ...head, rows }
  if (asked.scenario === null) return { json, grids: [annex1Grid(rows, where, null)] }
  const counted = rows.filter(({ users }) => users > 0)
  const scenario = await scenarioOf(each, asked.scenario, counted.at(-1))
  if (!scenario)
    return {
      refused: `見通しのもとがありません。${asked.from}年から${asked.to}年の3月末に、利用者がいません`,
    }
  const years = forecast(scenario)
  return {
    json: { ...json, scenario, forecast: years },
    grids: [annex1Grid(counted, where, { name: scenario.name, years })],
  }
}

const scenarioOf = async (
  each: Each,
  asked: NonNullable<Asked['scenario']>,
  last: Annex1Row | undefined,
): Promise<Scenario | null> => {
  if (asked.kind === 'notice') return noticeScenario
  if (!last) return null
  const planners = await each((tx, { number }) => plannersOn(tx, number, last.on))
  const given = goesOn(
    last,
    planners.reduce((sum, one) => sum + one, 0),
  )
  return scenarioFrom(last, supposedOf(asked.suppose, given).supposed)
}
