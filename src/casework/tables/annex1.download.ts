import { annex1Grid } from '../../city/annex1/annex1-grid.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { writtenDay } from '../case/day-field.ts'
import { annex1Of } from './annex1-of.ts'
import { annex1Shown } from './annex1-shown.ts'
import { choiceOf, isWithheld, placeName } from './choice.ts'
import { tableDownloads } from './table-download.ts'

export const annex1Downloads = tableDownloads({
  path: '/tables/annex1',
  audit: '別紙1の表と見通しをファイルで受け取る',
  load: async (at) => {
    const choice = choiceOf(at)
    if (isWithheld(choice)) return { says: smallCells.wholeOnly, name: `annex1-${choice.year}` }
    const { rows, says, scenario, years } = annex1Shown(choice, await annex1Of(at, choice))
    const where = `${placeName(at, choice)}（${writtenDay(at.today)}に数えた）`
    const foreseen = scenario && { name: scenario.name, years }
    return {
      name: `annex1-${choice.year}${choice.masked ? '-masked' : ''}`,
      grid: annex1Grid(rows, where, foreseen, says),
    }
  },
})
