import { carryOutImport, importAudit, lockImport } from '../../casework/register-import/carry-out-import.ts'
import { type Proposed, proposeImport } from '../../casework/register-import/propose-import.ts'
import type { Fault, Faults } from '../../city/register-file/fault.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { readApart } from '../../platform/spreadsheet/read-apart.ts'
import { todayInJapan } from '../../platform/system/clock.ts'
import { bytesOf } from '../../platform/system/files.ts'
import { hashOf } from '../../platform/system/randomness.ts'
import { readCsv } from '../../platform/text-files/read-csv.ts'
import { inWorld } from '../in-world.ts'
import { municipalityOf } from '../municipality-of.ts'
import type { OpenedWorld } from '../open-world.ts'
import type { Env } from '../read-settings.ts'
import { type ImportAsked, importWords } from './import-words.ts'
import { placeOf } from './place-of.ts'

type Opened = { readonly world: Pick<OpenedWorld['world'], 'db' | 'clock' | 'randomness'> }
type Open = (env: Env, work: (opened: Opened) => Promise<void>) => Promise<number>

export type ImportEnds = {
  readonly read: (path: string) => Promise<Uint8Array>
  readonly tell: (text: string) => void
  readonly complain: (text: string) => void
}

const ends: ImportEnds = {
  read: bytesOf,
  tell: (text) => console.log(text),
  complain: (text) => console.error(text),
}

/**
 * 登録の取り込み: the same as the page, for who runs the server; nobody's data is told.
 *
 * Answers the exit code: 0 taken in, or nothing to do; 1 refused (no such place, a file with faults or that cannot be
 * read, the database); 2 not understood.
 */
export async function importCommand(
  words: readonly string[],
  env: Env,
  { read, tell, complain }: ImportEnds = ends,
  open: Open = inWorld,
): Promise<number> {
  const asked = importWords(words)
  if ('wrong' in asked) {
    complain(`${asked.wrong}\n使い方：npm run -s hitotsu -- help`)
    return 2
  }
  const bytes = await read(asked.file).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error)) throw error
    return String(error.code)
  })
  if (typeof bytes === 'string') {
    complain(`「${asked.file}」が読めません（${bytes}）`)
    return 1
  }
  let refused: readonly string[] = []
  const code = await open(env, async (opened) => {
    const done = await takeIn(opened, asked, bytes)
    if ('refused' in done) refused = done.refused
    else for (const line of done.says) tell(line)
  })
  for (const line of refused) complain(line)
  return refused.length > 0 ? 1 : code
}

type Done = { readonly says: readonly string[] } | { readonly refused: readonly string[] }

const takeIn = async ({ world }: Opened, asked: ImportAsked, bytes: Uint8Array): Promise<Done> => {
  const place = await placeOf(world.db, asked.place)
  if ('refused' in place) return { refused: [place.refused] }
  return inMunicipality(world.db, { municipality: place.number }, async (tx): Promise<Done> => {
    const municipality = await municipalityOf(tx, place.number)
    if (!municipality) return { refused: [`「${asked.place}」はありません`] }
    const at = {
      ...{ tx, municipality, today: todayInJapan(world.clock), now: world.clock.now().toString() },
      ...{ newId: world.randomness.newId, hash: hashOf, actor: { account: null, role: null } },
      readCsv: (file: Uint8Array) => readCsv(file, { keepEmpty: true }),
      readSheet: (file: Uint8Array) => readApart(file),
    }
    await lockImport(at)
    const proposed = await proposeImport(at, asked.kind, bytes)
    if ('says' in proposed) return { refused: [proposed.says] }
    const { faults, doubts, added, changed } = proposed.plan
    if (faults.count > 0)
      return {
        refused: [
          `取り込めないところが${faults.count}件あります。何も取り込んでいません`,
          ...linesOf(faults),
        ],
      }
    const told = [
      ...(doubts.count > 0 ? [`確かめるところ ${doubts.count}件`, ...linesOf(doubts)] : []),
      sumOf(proposed),
    ]
    if (added.length + changed.length === 0) return { says: [...told, 'かわるところはありません'] }
    if (asked.check) return { says: [...told, '読んだだけで、何も取り込んでいません（--check）'] }
    const detail = await carryOutImport(at, proposed, null)
    await tx
      .insertInto('audit_entry')
      .values({
        ...{ municipality: municipality.number, at: at.now, account: null, role: null },
        ...{ relation: 'サーバーの命令', action: importAudit, person: null, case_id: null, target: null },
        ...{ detail, outcome: '書いた' },
      })
      .execute()
    return { says: [...told, '取り込みました'] }
  })
}

/** Where and how to mend, without what stands there: terminals are logged. */
const linesOf = ({ shown, count }: Faults): readonly string[] => [
  ...shown.map(
    ({ row, column, expected, mend }: Fault) =>
      `  ${row}行目 ${column.letter}列 ${column.name}：${expected}。${mend}`,
  ),
  ...(count > shown.length ? [`  ほかに${count - shown.length}件`] : []),
]

const sumOf = ({ kind, rows, plan }: Proposed): string =>
  `${kind} ${rows}行：新しい${plan.added.length}件、かわる${plan.changed.length}件、同じ${plan.same}件`
