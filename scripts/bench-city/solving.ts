import { atWithoutRequest } from '../../src/app/at-without-request.ts'
import { levelPeriods } from '../../src/casework/levelling/level-queries.ts'
import { todaysQuestion } from '../../src/casework/matching/todays-matching.ts'
import type { Actor } from '../../src/casework/registers/actor.ts'
import { level } from '../../src/city/levelling/level.ts'
import { proposeMatching } from '../../src/city/matching/propose-matching.ts'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import type { Engine } from './engine.ts'
import { type Figures, put } from './figures.ts'
import { firstCity } from './first-city.ts'
import { timesOf } from './times.ts'

/** Limits for the renewals of one office in one month: none, loose, tight. */
const officeLimits = [null, 8, 6, 4, 3]

const year = 2027

export const measureLevelling = async ({ world }: Engine, figures: Figures, today: string): Promise<void> => {
  const { solve } = world
  if (!solve) return
  const read = () =>
    inMunicipality(world.db, { municipality: firstCity.number }, (tx) =>
      levelPeriods(tx, firstCity.number, { year, place: firstCity.name, today, lead: 3 }),
    )
  const periods = await read()
  put(figures, 'levelling: read from the database', await timesOf(20, read))
  for (const officeMost of officeLimits) {
    let says = ''
    const times = await timesOf(10, async () => {
      const { peak, gap, proven } = await level({ year, periods, most: 5, officeMost, birth: null }, solve)
      says = `peak ${peak.before} → ${peak.after} (bound ${peak.bound}), gap ${gap}, proven ${proven}`
    })
    put(
      figures,
      `levelling: ${officeMost === null ? 'no limit of offices' : `${officeMost} an office`}`,
      times,
    )
    console.log(`  ${periods.length} renewals, ${says}`)
  }
}

export const measureMatching = async ({ world }: Engine, figures: Figures): Promise<void> => {
  const { solve } = world
  if (!solve) return
  const read = () =>
    inMunicipality(world.db, { municipality: firstCity.number }, async (tx) => {
      const here = await tx
        .selectFrom('municipality')
        .selectAll()
        .where('number', '=', firstCity.number)
        .executeTakeFirstOrThrow()
      const nobody: Actor = {
        ...{
          account: '',
          name: '',
          role: '係長',
          municipality: here.number,
          organisation: null,
          person: null,
        },
      }
      return todaysQuestion(atWithoutRequest(world, tx, here, nobody))
    })
  const { asked } = await read()
  put(figures, 'matching: read from the database', await timesOf(20, read))
  let says = ''
  const times = await timesOf(10, async () => {
    const found = await proposeMatching(asked, solve)
    says = found ? `${found.pairs.length} taken, proven ${found.proven}` : 'out of time'
  })
  put(figures, 'matching: solved', times)
  console.log(`  ${asked.seekers.length} persons, ${asked.takers.length} offices, ${says}`)
}
