import { annex3Grid } from '../../city/annex3/annex3-grid.ts'
import { maskAnnex3 } from '../../city/annex3/mask-annex3.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { writtenDay } from '../case/day-field.ts'
import { annex3Of } from './annex3-of.ts'
import { choiceOf, isWithheld, placeName } from './choice.ts'
import { tableDownloads } from './table-download.ts'

export const annex3Downloads = tableDownloads({
  path: '/tables/annex3',
  audit: '別紙3の表をファイルで受け取る',
  load: async (at) => {
    const choice = choiceOf(at)
    if (isWithheld(choice)) return { says: smallCells.wholeOnly, name: `annex3-${choice.year}` }
    const { table } = await annex3Of(at, choice)
    const where = `${placeName(at, choice)}（${writtenDay(at.today)}に数えた）`
    return {
      grid: annex3Grid(choice.masked ? maskAnnex3(table) : table, where, { ofDue: true }),
      name: `annex3-${choice.year}${choice.masked ? '-masked' : ''}`,
    }
  },
})
