import { annex1Grid } from '../../city/annex1/annex1-grid.ts'
import { writtenDay } from '../case/day-field.ts'
import { annex1Of } from './annex1-of.ts'
import { choiceOf, placeName } from './choice.ts'
import { tableDownloads } from './table-download.ts'

export const annex1Downloads = tableDownloads({
  path: '/tables/annex1',
  audit: '別紙1の表と見通しをファイルで受け取る',
  load: async (at) => {
    const choice = choiceOf(at)
    const { counted, scenario, years } = await annex1Of(at, choice)
    const where = `${placeName(at, choice)}（${writtenDay(at.today)}に数えた）`
    const grid = annex1Grid([...counted, ...years], where)
    const line = (head: string, of: (year: (typeof years)[number]) => number) => [
      head,
      ...counted.map(() => null),
      ...years.map(of),
    ]
    return {
      name: `annex1-${choice.year}`,
      grid: {
        ...grid,
        rows: [
          ...grid.rows,
          line('相談支援専門員', ({ planners }) => planners),
          line('事業所の計画が要る人', ({ wanted }) => wanted),
          line('事業所が作れる計画', ({ capacity }) => capacity),
          line('作る事業所がない人', ({ gap }) => gap),
        ],
        notes: [...grid.notes, ...(scenario ? [`見込みの前提：${scenario.name}`] : [])],
      },
    }
  },
})
