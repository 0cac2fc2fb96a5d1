import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { OpenedWorld } from '../open-world.ts'
import { demoMunicipalities } from './demo-municipalities.ts'

const kind = '見本の世界'
const municipality = demoMunicipalities[0]?.number ?? ''

/** The row that says so, for what is put into a database of its own without the demo. */
export const finishedRow = { municipality, kind }

/** Whether the demo was built to its end: a start that was killed in the middle leaves no mark. */
export const isFinished = ({ world }: OpenedWorld): Promise<boolean> =>
  inMunicipality(world.db, { municipality }, async (tx) => {
    const row = await tx.selectFrom('numbering').select('last').where('kind', '=', kind).executeTakeFirst()
    return row !== undefined
  })

export const markFinished = async ({ world }: OpenedWorld): Promise<void> => {
  await inMunicipality(world.db, { municipality }, (tx) =>
    tx.insertInto('numbering').values({ municipality, kind, year: 0, last: 1 }).execute(),
  )
}
