import { annex1Counts } from '../../casework/tables/annex1-queries.ts'
import { plannersOn } from '../../casework/tables/planners-on.ts'
import { goesOn, scenarioFrom, supposedOf } from '../../casework/tables/scenario-of.ts'
import { annex1Grid } from '../../city/annex1/annex1-grid.ts'
import { type Annex1Row, annex1Rows } from '../../city/annex1/annex1-rows.ts'
import { forecast, type Scenario } from '../../city/annex1/forecast.ts'
import { hidesCount } from '../../city/annex1/hides-count.ts'
import { maskAnnex1 } from '../../city/annex1/mask-annex1.ts'
import { noticeScenario } from '../../city/annex1/notice-scenario.ts'
import { sumAnnex1 } from '../../city/annex1/sum-annex1.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import type { Each, MadeTable } from './each-place.ts'
import type { TableAsked } from './table-asked.ts'

type Asked = Extract<TableAsked, { table: 'annex1' }>

type Of = {
  readonly asked: Asked
  readonly head: { readonly in: string; readonly district: string | null }
  readonly where: string
  readonly district: string | undefined
  /** ISO. Days after it are marked: not all that will be decided for them is decided. */
  readonly today: string
}

/**
 * 別紙1と見通し
 *
 * The JSON is stable: `table` 'annex1', `in`, `district`, `rows`, one a day, as `Annex1Row` says; and where a scenario is
 * asked for, `scenario` and `forecast` as `Scenario` and `ForecastYear` say. It goes on from the last day on which the
 * register knows a user. A row of a day that has not come has `notYet` true. `masked` is null, or `least` (counts from
 * 1 up to one less are hidden) and `says`: then a count that is null is hidden, and `subjects` where `measuredBy` is
 * 対象者; a percentage with any count that it is made of.
 */
export const annex1Made = async (
  each: Each,
  { asked, head, where, district, today }: Of,
): Promise<MadeTable | { readonly refused: string }> => {
  const days = Array.from({ length: asked.to - asked.from + 1 }, (_, at) => `${asked.from + at}-03-31`)
  const counts = await each((tx, { number }) => annex1Counts(tx, number, { days, district }))
  const rows = annex1Rows(sumAnnex1(counts)).map((row) =>
    row.on > today ? { ...row, notYet: true as const } : row,
  )
  const shown = asked.mask ? maskAnnex1(rows) : rows
  const masked = asked.mask ? smallCells.annex1 : null
  const json = { table: 'annex1', ...head, rows: shown, masked }
  if (asked.scenario === null) return { json, grids: [annex1Grid(shown, where, null, masked)] }
  const counted = rows.filter(({ users, notYet }) => users > 0 && !notYet)
  const base = shown.find(({ on }) => on === counted.at(-1)?.on)
  if (base && asked.scenario.kind === 'own' && hidesCount(base)) return { refused: smallCells.noForecast }
  const scenario = await scenarioOf(each, asked.scenario, { last: counted.at(-1), district })
  if (!scenario)
    return {
      refused: `見通しのもとがありません。${asked.from}年から${asked.to}年の3月末に、利用者がいません`,
    }
  const years = forecast(scenario)
  return {
    json: { ...json, scenario, forecast: years },
    grids: [
      annex1Grid(
        shown.filter(({ users, notYet }) => users !== 0 && !notYet),
        where,
        { name: scenario.name, years },
        masked,
      ),
    ],
  }
}

const scenarioOf = async (
  each: Each,
  asked: NonNullable<Asked['scenario']>,
  { last, district }: { readonly last: Annex1Row | undefined; readonly district: string | undefined },
): Promise<Scenario | null> => {
  if (asked.kind === 'notice') return noticeScenario
  if (!last) return null
  const planners = await each((tx, { number }) => plannersOn(tx, number, { on: last.on, district }))
  const given = goesOn(
    last,
    planners.reduce((sum, one) => sum + one, 0),
  )
  return scenarioFrom(last, supposedOf(asked.suppose, given).supposed)
}
