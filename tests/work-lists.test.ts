import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { At } from '../src/casework/case/at.ts'
import { isOwnTurn } from '../src/casework/case/is-own-turn.ts'
import {
  countTurns,
  type ListedTurn,
  type TurnFilter,
  type TurnPlace,
  turnsAfter,
  turnsPlaced,
} from '../src/casework/case/turn-list.ts'
import type { Role } from '../src/casework/registers/actor.ts'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { askedIn, both, filterOf, narrowed, searchOf, tabs } from '../src/casework/work-lists/work-filter.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'

const base = await freshDatabase<Tables>()
const municipality = '131177'
const settings = { name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true }
for (const number of [municipality, '131000']) await addMunicipality(base.ownerUrl, { number, ...settings })
const within = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(base.app, { municipality }, work)

const today = '2026-04-15'
const id = (kind: number, number: number) =>
  `00000000-0000-4000-8${kind}00-${String(number).padStart(12, '0')}`
const offices = [id(1, 1), id(1, 2)]
const providers = [id(2, 1), id(2, 2)]
const centres = [id(3, 1), id(3, 2)]
const districts = ['王子地区', '赤羽地区', null] as const
const holders = ['窓口', '係長', '本人', '相談支援事業所', 'サービス事業者', '支援センター'] as const

/** Random numbers that are the same in every run. */
let seed = 20260415
const random = (below: number): number => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return Math.floor((seed / 2147483648) * below)
}
const some = <T>(all: readonly T[]): T => all[random(all.length)] as T
const day = (offset: number) => Temporal.PlainDate.from(today).add({ days: offset }).toString()

type Row = {
  caseId: string
  step: number
  holder: (typeof holders)[number]
  party: string
  since: string
  until: string | null
  district: string | null
  office: string | null
}
type Case = {
  id: string
  office: string | null
  provider: string | null
  centre: string | null
  self: boolean
}
const cases: Case[] = []
const all: Row[] = []

const addCase = async (tx: Tx, number: number): Promise<void> => {
  const one: Case = {
    ...{ id: id(8, number), office: some([...offices, null]), provider: some([...providers, null]) },
    ...{ centre: some([...centres, null, null]), self: random(2) === 0 },
  }
  const person = id(9, number)
  const district = some(districts)
  const of = { municipality, case_id: one.id }
  await tx
    .insertInto('person')
    .values({
      ...{ municipality, id: person, name: `見本${number}`, kana: 'ミホン', birth_date: '1990-01-01' },
      ...{ address: '見本町', disabilities: [], district },
    })
    .execute()
  await tx
    .insertInto('case_file')
    .values({
      ...{ municipality, id: one.id, person, reception_number: String(number).padStart(10, '0'), version: 1 },
      state: JSON.stringify({ id: one.id, author: one.self ? 'セルフプラン' : null, centre: one.centre }),
      ...{ opened_on: '2026-04-01', closed_on: null },
    })
    .execute()
  const parties = [
    ['相談支援事業所', one.office],
    ['サービス事業者', one.provider],
    ['支援センター', one.centre],
  ] as const
  for (const [kind, party] of parties)
    if (party)
      await tx
        .insertInto('case_party')
        .values({ ...of, kind, party, relation: kind, since: '2026-04-01', until: null })
        .execute()
  const turns = new Map<string, Row>()
  for (let count = random(4); count > 0; count -= 1) {
    const holder = some(holders)
    const party = { 相談支援事業所: one.office, サービス事業者: one.provider, 支援センター: one.centre }
    const row: Row = {
      ...{ caseId: one.id, step: some([3, 8, 15]), holder, district, office: one.office },
      party: (party as Partial<Record<string, string | null>>)[holder] ?? (holder === '本人' ? person : ''),
      ...{ since: day(random(60) - 50), until: some([null, day(random(12) - 6), day(random(120) - 60)]) },
    }
    turns.set(`${row.step} ${row.holder} ${row.party}`, row)
  }
  for (const { caseId: _, ...row } of turns.values())
    await tx
      .insertInto('case_turn')
      .values({ ...of, ...row, person, task: null })
      .execute()
  cases.push(one)
  all.push(...turns.values())
}
await within(async (tx) => {
  for (let number = 1; number <= 160; number += 1) await addCase(tx, number)
})

const as = (role: Role, organisation: string | null, tx: Tx): At =>
  ({
    ...{ tx, today, now: `${today}T00:00:00Z`, municipality: { number: municipality, ...settings } },
    actor: { account: id(0, 1), municipality, name: '', role, organisation, person: null },
  }) as unknown as At

const actors: readonly (readonly [Role, string | null])[] = [
  ['窓口', null],
  ['係長', null],
  ...offices.flatMap((one) => [['相談支援専門員', one] as const, ['事業所管理者', one] as const]),
  ...providers.map((one) => ['事業者職員', one] as const),
  ...centres.map((one) => ['支援センター職員', one] as const),
]

/** The list by a plain loop over everything. */
const byLoop = (role: Role, organisation: string | null, filter: TurnFilter): readonly Row[] => {
  const kept: Row[] = []
  for (const row of all) {
    const file = cases.find((one) => one.id === row.caseId)
    const desk = role === '窓口' || role === '係長'
    const own = [file?.office, file?.provider, file?.centre].includes(organisation)
    if (!file || (!desk && !own) || row.since > today) continue
    // As the page of the case says whose turn it is: the two never differ.
    const mine = isOwnTurn({ role, organisation }, row, { author: file.self ? 'セルフプラン' : null })
    const { whose, from, to } = filter
    if (whose && (whose === '自分') !== mine) continue
    if (filter.holder && row.holder !== filter.holder) continue
    if (from && (row.until ?? '9999-12-31') < from) continue
    if (to && (row.until ?? '9999-12-31') > to) continue
    if (filter.undated && row.until !== null) continue
    if (filter.district !== undefined && row.district !== filter.district) continue
    if (filter.office !== undefined && row.office !== filter.office) continue
    if (filter.step !== undefined && row.step !== filter.step) continue
    kept.push(row)
  }
  const key = (row: Row) =>
    [row.until ?? '9999-12-31', row.since, row.caseId, String(row.step).padStart(2, '0')].join()
  return kept.sort((one, other) => (key(one) < key(other) ? -1 : 1))
}

const keyOf = (row: { caseId: string; step: number; holder: string; since: string; until: string | null }) =>
  [row.until, row.caseId, row.step, row.holder, row.since].join(' ')
const sorted = (keys: readonly string[]) => [...keys].sort()
const someNarrowing = fc.record(
  {
    district: fc.constantFrom('王子地区', '赤羽地区'),
    office: fc.constantFrom(...offices),
    step: fc.constantFrom(3, 8, 15),
    month: fc.constantFrom('2026-03', '2026-04', '2026-05', 'none'),
  },
  { requiredKeys: [] },
)
const narrowing = fc.oneof(fc.constant({}), someNarrowing)
const none = { district: null, office: null, step: null, month: null }

test('どのしぼりこみも、どの役割でも、すべてを一つずつ見たものと同じ', async () => {
  let found = 0
  await within((tx) =>
    fc.assert(
      fc.asyncProperty(
        ...[fc.constantFrom(...actors), fc.constantFrom(...tabs), narrowing],
        async ([role, organisation], tab, chosen) => {
          const at = as(role, organisation, tx)
          const narrow = narrowed({ ...none, ...chosen })
          const filter = both(filterOf(tab, today), narrow)
          const expected = byLoop(role, organisation, filter)
          const { rows, next } = await turnsAfter(at, filter, 1000)
          expect(sorted(rows.map(keyOf))).toEqual(sorted(expected.map(keyOf)))
          // The nearest day first; on one day, and without one, who waits longest.
          const waits = ({ until, since }: { until: string | null; since: string }) => [until, since]
          expect(rows.map(waits)).toEqual(expected.map(waits))
          expect(next).toBeNull()
          const each = Object.fromEntries(tabs.map((one) => [one, filterOf(one, today)]))
          const counts = await countTurns(at, narrow, each)
          expect(counts[tab]).toBe(expected.length)
          found += expected.length
        },
      ),
      { numRuns: 400 },
    ),
  )
  expect(found).toBeGreaterThan(2000)
})

test('役割ごとに、関わっている事案の行だけが見える', async () => {
  await within(async (tx) => {
    for (const [role, organisation] of actors) {
      const { rows } = await turnsAfter(as(role, organisation, tx), {}, 1000)
      expect(rows.length).toBeGreaterThan(20)
      if (organisation === null) expect(rows.length).toBe(byLoop(role, null, {}).length)
      for (const { caseId } of rows) {
        const { office, provider, centre } = cases.find((one) => one.id === caseId) ?? {}
        if (organisation !== null) expect([office, provider, centre]).toContain(organisation)
      }
    }
    const manager = await turnsAfter(as('市町村管理者', null, tx), {}, 1000)
    expect(manager.rows).toEqual([])
  })
  const elsewhere = await inMunicipality(base.app, { municipality: '131000' }, (tx) =>
    turnsAfter(as('窓口', null, tx), {}, 1000),
  )
  expect(elsewhere.rows).toEqual([])
})

test('どのタブも、索引の一続きを読むだけで、並べ直さない', async () => {
  const plans = await within(async (tx) => {
    await sql`set local enable_seqscan = off`.execute(tx)
    const place = { due: 'infinity', since: day(-20), caseId: id(8, 1), step: 3, holder: '窓口', party: '' }
    return Promise.all(
      tabs.map(async (tab) => {
        const query = turnsPlaced(as('窓口', null, tx), filterOf(tab, today), 50, place)
        return JSON.stringify(await query.explain('json'))
      }),
    )
  })
  for (const plan of plans) {
    expect(plan).toContain('"Index Name":"case_turn_list"')
    expect(plan).not.toContain('"Node Type":"Sort"')
    expect(plan).toMatch(/"Index Cond":"[^"]*ROW\(due, since, case_id, step, holder, party\)/)
  }
})

test('ほかの人の期限を過ぎたものは、わたしのものとは別の一覧に、みな出る', async () => {
  await within(async (tx) => {
    const at = as('窓口', null, tx)
    const [mine, others, all] = await Promise.all(
      (['overdue', 'late', 'all'] as const).map((tab) => turnsAfter(at, filterOf(tab, today), 1000)),
    )
    const late = (all?.rows ?? []).filter(({ until }) => until !== null && until < today)
    expect(others?.rows.length).toBeGreaterThan(5)
    expect(sorted([...(mine?.rows ?? []), ...(others?.rows ?? [])].map(keyOf))).toEqual(
      sorted(late.map(keyOf)),
    )
  })
})

test('ページを送るあいだに仕事が増えても、どの行も一度だけ出る', async () => {
  const before = byLoop('窓口', null, {}).map(keyOf)
  const seen: string[] = []
  let place: TurnPlace | null = null
  let number = 1000
  do {
    // Through the address, as the page does it.
    const after: TurnPlace | null = askedIn(
      new URLSearchParams(searchOf({ tab: 'all', narrow: none }, place)),
      {
        ...{ districts: [], offices: [] },
      },
    ).after
    expect(after).toEqual(place)
    const page: { rows: readonly ListedTurn[]; next: TurnPlace | null } = await within((tx) =>
      turnsAfter(as('窓口', null, tx), {}, 7, after),
    )
    seen.push(...page.rows.map(keyOf))
    place = page.next
    number += 1
    const added = number
    await within((tx) => addCase(tx, added))
  } while (place)
  expect(new Set(seen).size).toBe(seen.length)
  expect(seen).toEqual(expect.arrayContaining(before))
})

test.each([
  ['after=2026-13-01.2026-03-01.00000000-0000-4000-8000-000000000001.3.窓口.', 'after'],
  ['after=infinity.2026-02-30.00000000-0000-4000-8000-000000000001.3.窓口.', 'after'],
  ['after=infinity.00000000-0000-4000-8000-000000000001.3.窓口.', 'after'],
  ['after=2026-04-01.2026-03-01.x.3.窓口.', 'after'],
  ["after=' or 1=1", 'after'],
])('%s は、はじめのページになる', (query) =>
  expect(askedIn(new URLSearchParams(query), { districts: [], offices: [] }).after).toBeNull(),
)

test('選べないものではしぼらない', () => {
  const query = new URLSearchParams('tab=x&district=王子&office=y&step=16&month=2026-13')
  expect(askedIn(query, { districts: ['王子地区'], offices: [] })).toEqual({
    ...{ tab: 'mine', narrow: none, after: null },
  })
})
