import { beforeAll, expect, test } from 'vitest'
import type { At } from '../../casework/case/at.ts'
import type { Fact } from '../../casework/case/fact.ts'
import { emptyCase } from '../../casework/case/file.ts'
import { replay } from '../../casework/case/fold.ts'
import { countTurns, turnsAfter } from '../../casework/case/turn-list.ts'
import type { Actor, Role } from '../../casework/registers/actor.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { filterOf, tabs } from '../../casework/work-lists/work-filter.ts'
import { caseStore } from '../../platform/postgres/case-store.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { systemRandomness } from '../../platform/system/randomness.ts'
import { municipalityOf } from '../municipality-of.ts'
import { loadCity } from './load-city.ts'

const on = '2026-11-22'
const kyoto = { number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長' }
const { app, ownerUrl } = await freshDatabase<Tables>()
const inside = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(app, { municipality: kyoto.number }, work)

beforeAll(async () => {
  await loadCity(
    { ...kyoto, persons: 1500 },
    { ownerUrl, seed: 3, on, onThatDay: true, replace: 'なし', running: 0.1, tell: () => {} },
  )
})

const nothingPrinted = async () => {
  throw new Error('nothing is printed here')
}

/** Undoes what a transaction wrote. */
class Undo extends Error {}

const casesIn = (tx: Tx) => tx.selectFrom('case_file').select(['id', 'person', 'reception_number']).execute()

/** Everything that is kept of a case, with one id and number for every case and no word of who wrote it when. */
const rowsOf = async (tx: Tx, id: string) => {
  const of = <T extends 'case_entry' | 'case_party' | 'case_turn' | 'notice'>(table: T) =>
    tx
      .selectFrom(table as 'case_turn')
      .selectAll()
      .where('case_id', '=', id)
      .execute()
  const file = await tx.selectFrom('case_file').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const entries = await tx
    .selectFrom('case_entry')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('seq')
    .execute()
  const lines = async (table: 'case_party' | 'case_turn' | 'notice') =>
    (await of(table)).map((row) => JSON.stringify({ ...row, case_id: '' })).sort()
  return {
    file: { ...file, id: '', reception_number: '', state: { ...file.state, id: '', receptionNumber: '' } },
    entries: entries.map(({ fact, seq, municipality }) => ({ fact, seq, municipality })),
    parties: await lines('case_party'),
    turns: await lines('case_turn'),
    notices: await lines('notice'),
  }
}

test('生成した手続きの行は、同じ事実を机が書いたときの行と、どの欄も同じ', async () => {
  const cases = await inside(casesIn)
  expect(cases.length).toBeGreaterThan(80)
  const all = inside(async (tx) => {
    const account = await tx.selectFrom('account').select('id').executeTakeFirstOrThrow()
    const actor: Actor = {
      ...{ account: account.id, municipality: kyoto.number, name: '', role: '窓口' },
      ...{ organisation: null, person: null },
    }
    for (const [at, { id, person }] of cases.entries()) {
      const made = await rowsOf(tx, id)
      const facts = made.entries.map(({ fact }) => fact as unknown as Fact)
      const before = emptyCase(systemRandomness.newId(), person, `x${at}`)
      await caseStore(tx, `${on}T00:00:00Z`, nothingPrinted).append({
        ...{ before, after: replay(before, facts), facts, documents: [], papers: [], letterCodes: [] },
        ...{ actor, relation: '支給決定機関', today: on },
      })
      expect(made).toEqual(await rowsOf(tx, before.id))
    }
    throw new Undo()
  })
  await all.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error
  })
})

test('番の人、頼まれた事業所、関わる事業者は、みな登録にある', async () => {
  await inside(async (tx) => {
    const organisations = new Set(
      (await tx.selectFrom('organisation').select('id').execute()).map(({ id }) => id),
    )
    const turns = await tx.selectFrom('case_turn').selectAll().execute()
    const parties = await tx.selectFrom('case_party').selectAll().where('kind', '!=', '本人').execute()
    const named = [
      ...turns.filter(({ holder, party }) => holder !== '本人' && party !== '').map(({ party }) => party),
      ...turns.flatMap(({ office }) => office ?? []),
      ...parties.map(({ party }) => party),
    ]
    expect(named.length).toBeGreaterThan(100)
    expect(named.filter((id) => !organisations.has(id))).toEqual([])
  })
})

test.each(['窓口', '係長', '事業所管理者', '相談支援専門員', '事業者職員', '支援センター職員'] as const)(
  '%sの仕事の一覧は、数と行の数が同じ',
  async (role: Role) => {
    await inside(async (tx) => {
      const account = await tx
        .selectFrom('account')
        .select(['id', 'name', 'organisation'])
        .where('role', '=', role)
        .executeTakeFirstOrThrow()
      const here = await municipalityOf(tx, kyoto.number)
      if (!here) throw new Error('no municipality')
      const { id, name, organisation } = account
      const actor: Actor = { account: id, municipality: kyoto.number, name, role, organisation, person: null }
      const at = { tx, actor, municipality: here, today: on } as At
      const each = Object.fromEntries(tabs.map((tab) => [tab, filterOf(tab, on)]))
      const counts = await countTurns(at, {}, each)
      for (const tab of tabs) {
        const { rows } = await turnsAfter(at, filterOf(tab, on), 10_000)
        expect([tab, rows.length]).toEqual([tab, counts[tab]])
      }
      if (role === '窓口') expect(counts.mine).toBeGreaterThan(30)
    })
  },
)
