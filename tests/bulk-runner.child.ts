import { bulkActions } from '../src/app/bulk/bulk-actions.ts'
import { startBulk } from '../src/app/bulk/bulk-runner.ts'
import { setClock } from '../src/app/demo/seeded.ts'
import { reactions } from '../src/app/reactions.ts'
import type { Tables } from '../src/casework/registers/tables.ts'
import { openDatabase } from '../src/platform/postgres/database.ts'
import { systemRandomness } from '../src/platform/system/randomness.ts'
import { createPainter } from '../src/platform/typst/paint.ts'

// Run by bulk-kill.test.ts, which kills it: a process that does nothing but carry jobs on.
const [appUrl = '', day = ''] = process.argv.slice(2)
const world = {
  ...{ db: openDatabase<Tables>({ appUrl }).app, painter: createPainter(), clock: setClock(day), reactions },
  ...{ randomness: systemRandomness, address: 'http://localhost' },
  report: ({ what }: { readonly what: string }) => console.error(what),
}
startBulk(world, bulkActions)
// The runner waits without holding the process.
setInterval(() => {}, 1000)
