import { annex3Counts } from '../../src/casework/tables/annex3-queries.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import type { Engine } from './engine.ts'
import { type Figures, put } from './figures.ts'
import { firstCity } from './first-city.ts'
import { timesOf } from './times.ts'

/** 別紙3 counted: of the first city, and of every municipality one after the other. */
export const measureCounting = async (engine: Engine, figures: Figures, rounds: number): Promise<void> => {
  const municipalities = await engine.world.db.selectFrom('municipality').select('number').execute()
  const count = (municipality: string) =>
    inMunicipality(engine.world.db, { municipality }, (tx) => annex3Counts(tx, municipality, { year: 2015 }))
  put(figures, '別紙3 counted, the first city', await timesOf(rounds, () => count(firstCity.number)))
  const everywhere = async () => {
    for (const { number } of municipalities) await count(number)
  }
  put(figures, '別紙3 counted, everywhere', await timesOf(5, everywhere))
  console.log(`  ${municipalities.length} municipalities`)
}
