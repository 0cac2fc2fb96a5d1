import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Fact } from '../../casework/case/fact.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import { applied, facts, fileOf, ids } from '../../casework/case/sample-facts.ts'
import type { Tables } from '../../casework/registers/tables.ts'
import { addMunicipality } from './empty.ts'
import { refoldOld } from './refold.ts'
import { freshDatabase } from './test-database.ts'
import { inMunicipality } from './transaction.ts'

const base = await freshDatabase<Tables>()
const here = { municipality: '131177' }
await addMunicipality(base.ownerUrl, {
  ...{
    number: here.municipality,
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings: {},
    demo: true,
  },
})

const history: readonly Fact[] = [
  ...[applied({ needsCategory: false }), facts.requested, facts.selfPlan, facts.started],
  { type: 'self-plan-helper-asked', on: '2026-04-08', provider: ids.provider },
  facts.submitted,
  {
    type: 'plan-delivered',
    on: '2026-04-22',
    stage: '案',
    to: { holder: '本人', party: null },
    means: '手渡し',
  },
]

/** What a release kept that knew nothing of the self-plan's course, of deliveries, of meetings and providers' plans. */
const old = () => {
  const { selfPlan: _s, delivered: _d, meeting: _m, individualPlans: _i, ...rest } = fileOf(...history)
  return { ...rest, version: history.length }
}

await inMunicipality(base.app, here, async (tx) => {
  const person = {
    ...here,
    id: ids.person,
    name: '見本 花子',
    kana: 'みほん はなこ',
    birth_date: '1990-01-01',
  }
  await tx
    .insertInto('person')
    .values({ ...person, address: '見本町1', disabilities: [] })
    .execute()
  const of = { ...here, id: ids.case, person: ids.person, reception_number: '0000000000' }
  await tx
    .insertInto('case_file')
    .values({
      ...of,
      version: history.length,
      state: JSON.stringify(old()),
      opened_on: '2026-04-01',
      closed_on: null,
    })
    .execute()
  const by = {
    ...here,
    case_id: ids.case,
    account: ids.person,
    role: '窓口',
    relation: '',
    at: '2026-04-22T00:00:00Z',
  }
  await tx
    .insertInto('case_entry')
    .values(history.map((fact, index) => ({ ...by, seq: index + 1, fact: JSON.stringify(fact) })))
    .execute()
  // The helper was a party for good, and a turn of long ago still stands.
  const stale = { ...here, case_id: ids.case, party: ids.provider, since: '2026-04-08', until: null }
  await tx
    .insertInto('case_party')
    .values({ ...stale, kind: 'サービス事業者', relation: '手伝い' })
    .execute()
  await tx
    .insertInto('case_turn')
    .values({ ...stale, step: 8, holder: 'サービス事業者', person: ids.person })
    .execute()
})

const kept = () =>
  inMunicipality(base.app, here, async (tx) => ({
    file: await tx
      .selectFrom('case_file')
      .select(['state', 'folded_by', 'version'])
      .executeTakeFirstOrThrow(),
    parties: (await tx.selectFrom('case_party').select('kind').execute()).map(({ kind }) => kind),
    turns: (await tx.selectFrom('case_turn').select(['step', 'holder']).execute()).map(
      ({ step, holder }) => `${step}${holder}`,
    ),
    asked: await sql`select state -> 'selfPlan' ->> 'reason' as reason from case_file`.execute(tx),
  }))

test('前の版が残した姿は、始めるときに事実から計算しなおされ、二度目は何もしない', async () => {
  expect((await kept()).asked.rows).toEqual([{ reason: null }])
  expect(await Promise.all([refoldOld(base.app), refoldOld(base.app)])).toContain(1)
  const { file, parties, turns, asked } = await kept()
  expect(file.state).toEqual(JSON.parse(JSON.stringify(fileOf(...history))))
  expect(file.state).toMatchObject({
    selfPlan: { reason: '本人の希望' },
    delivered: [{ stage: '案', version: null }],
    ...{ meeting: null, individualPlans: [] },
  })
  expect([file.folded_by, file.version]).toEqual([foldVersion, history.length])
  expect([parties, turns]).toEqual([['本人'], ['9窓口']])
  expect(asked.rows).toEqual([{ reason: '本人の希望' }])
  expect(await refoldOld(base.app)).toBe(0)
})
