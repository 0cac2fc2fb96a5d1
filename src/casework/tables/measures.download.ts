import { smallCells } from '../../city/kit/small-cells.ts'
import {
  type MeasureName,
  measureGrid,
  measureNames,
  publishedGrid,
} from '../../city/measures/measures-grids.ts'
import { publishedNames } from '../../city/measures/published-measures.ts'
import { choiceOf } from './choice.ts'
import { measuresHere } from './measures-here.ts'
import { publishedHere } from './published-here.ts'
import { tableDownloads } from './table-download.ts'

const names = Object.keys(measureNames) as readonly MeasureName[]

export const measureDownloads = names.flatMap((name) =>
  tableDownloads({
    path: `/tables/measures/${name}`,
    audit: '仕事のはかりをファイルで受け取る',
    load: async (at) => {
      const choice = choiceOf(at)
      const file = `${name}-${choice.year}`
      if (!choice.masked) return { grid: measureGrid(name, [await measuresHere(at, choice)]), name: file }
      const published = publishedNames.find((one) => one === name)
      if (!published) return { says: smallCells.inside, name: file }
      const found = await publishedHere(at, choice)
      return found
        ? { grid: publishedGrid(published, [found]), name: `${file}-masked` }
        : { says: smallCells.wholeOnly, name: file }
    },
  }),
)
