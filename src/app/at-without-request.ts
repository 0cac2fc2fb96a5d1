import type { At } from '../casework/case/at.ts'
import type { Actor } from '../casework/registers/actor.ts'
import type { Municipality } from '../casework/registers/municipality.ts'
import type { Tx } from '../casework/registers/tables.ts'
import { passwords } from '../platform/sessions/passwords.ts'
import { readApart } from '../platform/spreadsheet/read-apart.ts'
import { writeWorkbook } from '../platform/spreadsheet/write-workbook.ts'
import { todayInJapan } from '../platform/system/clock.ts'
import { hashOf } from '../platform/system/randomness.ts'
import { readCsv } from '../platform/text-files/read-csv.ts'
import { ownFormsOf } from './own-forms-of.ts'
import { paintPaper } from './paint-paper.ts'
import { noFiles } from './read-body.ts'
import type { World } from './world.ts'
import { writeGrid } from './write-grid.ts'

/** Where and when something happens that nobody asked for by a request: a row of a job. */
export const atWithoutRequest = (world: World, tx: Tx, municipality: Municipality, actor: Actor): At => ({
  ...{ tx, actor, municipality },
  today: todayInJapan(world.clock),
  now: world.clock.now().toString(),
  params: {},
  query: new URLSearchParams(),
  newId: world.randomness.newId,
  newCode: world.randomness.newCode,
  hash: hashOf,
  passwords,
  paint: async (form, snapshot, on) =>
    (await paintPaper(world.painter, world.ownForms)(form, snapshot, on)).pdf,
  ownForms: ownFormsOf(municipality, world.ownForms ?? []),
  writeSheet: writeWorkbook,
  writeGrid,
  readSheet: (bytes) => readApart(bytes),
  readCsv: (bytes) => readCsv(bytes, { keepEmpty: true }),
  files: noFiles,
  cutWords: world.reader?.cut ?? null,
  solve: world.solve ?? null,
  startLines: [],
  session: '',
  address: world.address,
  href: (path) => `/${municipality.number}${path}`,
})
