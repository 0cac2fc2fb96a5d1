import { loadCity } from '../../src/app/city-command/load-city.ts'
import { tidyUp } from '../../src/platform/postgres/tidy-up.ts'
import type { Engine } from './engine.ts'
import { firstCity } from './first-city.ts'

/** The first city with any number of persons: what a search, a table and a solver do in the largest register there is. */
export const loadOneCity = async ({ ownerUrl }: Engine, persons: number, on: string): Promise<void> => {
  await loadCity(
    { ...firstCity, prefecture: '京都府', head: '京都市長', persons },
    { ownerUrl, on, seed: 1, onThatDay: true, replace: 'なし', running: 0.1, tell: () => {} },
  )
  await tidyUp(ownerUrl)
}
