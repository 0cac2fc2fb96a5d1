import { expect, test } from 'vitest'
import type { Fact } from '../../casework/case/fact.ts'
import { applied, facts, fileOf, ids } from '../../casework/case/sample-facts.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { addMunicipality } from './empty.ts'
import { projectPeriods } from './period-store.ts'
import { freshDatabase } from './test-database.ts'
import { inMunicipality } from './transaction.ts'

const base = await freshDatabase<Tables>()
const municipality = '131177'
await addMunicipality(base.ownerUrl, {
  ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true },
})
const within = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(base.app, { municipality }, work)

await within(async (tx) => {
  const person = {
    municipality,
    id: ids.person,
    name: '見本 花子',
    kana: 'ミホン ハナコ',
    address: '見本町1',
  }
  await tx
    .insertInto('person')
    .values({ ...person, birth_date: '1990-01-01', disabilities: ['精神'], district: '王子地区' })
    .execute()
})

const today = '2026-06-01'
const done = [applied(), facts.requested, facts.asked, facts.contracted, facts.started, facts.submitted]
const granted = (from: string, until: string): Fact => ({
  ...facts.granted,
  services: [{ code: '22', amount: 20, unit: '日/月', from, until }],
})
const first = fileOf(...done, granted('2026-05-01', '2027-04-30'), facts.named, facts.provided)
const change = {
  ...fileOf(...done, granted('2026-11-01', '2027-10-31')),
  id: '00000000-0000-4000-8000-000000000101',
}
const rows = () =>
  within((tx) =>
    tx
      .selectFrom('grant_period')
      .select(['id', 'starts', 'cut_on', 'renews_on', 'part'])
      .orderBy('starts')
      .execute(),
  )

test('期間と契約が写り、後の決定は前の期間を切る。写し直しても同じ', async () => {
  await within((tx) => projectPeriods(tx, municipality, [first], today))
  expect(await rows()).toMatchObject([{ part: '精神', cut_on: null, renews_on: '2027-05-01' }])
  const twice = async () => {
    await within((tx) => projectPeriods(tx, municipality, [change], today))
    await within((tx) => projectPeriods(tx, municipality, [first], today))
    return rows()
  }
  const both = [
    { starts: '2026-05-01', cut_on: '2026-11-01', renews_on: null },
    { starts: '2026-11-01', cut_on: null, renews_on: '2027-11-01' },
  ]
  expect(await twice()).toMatchObject(both)
  expect(await twice()).toMatchObject(both)
  const contracts = await within((tx) => tx.selectFrom('service_contract').selectAll().execute())
  expect(contracts).toMatchObject([{ period: first.id, provider: ids.provider, service: '22', amount: 20 }])
})

test('ほかの市町村の期間は見えない', async () => {
  const seen = await inMunicipality(base.app, { municipality: '261009' }, (tx) =>
    tx.selectFrom('grant_period').select('id').execute(),
  )
  expect(seen).toEqual([])
})
