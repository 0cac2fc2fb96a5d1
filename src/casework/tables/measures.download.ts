import { type MeasureName, measureGrid, measureNames } from '../../city/measures/measures-grids.ts'
import { choiceOf } from './choice.ts'
import { measuresHere } from './measures-here.ts'
import { tableDownloads } from './table-download.ts'

const names = Object.keys(measureNames) as readonly MeasureName[]

export const measureDownloads = names.flatMap((name) =>
  tableDownloads({
    path: `/tables/measures/${name}`,
    audit: '仕事のはかりをファイルで受け取る',
    load: async (at) => {
      const choice = choiceOf(at)
      return { grid: measureGrid(name, [await measuresHere(at, choice)]), name: `${name}-${choice.year}` }
    },
  }),
)
