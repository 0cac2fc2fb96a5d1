import { expect, test } from 'vitest'
import { valuesOfPerson } from '../src/casework/application/person-fields.ts'
import { personRecord } from '../src/casework/application/person-record.ts'
import { changePerson } from '../src/casework/application/save-person.ts'
import { searchPersons } from '../src/casework/application/search-persons.ts'
import { searchTerms } from '../src/casework/application/search-terms.ts'
import type { At } from '../src/casework/case/at.ts'
import type { Role } from '../src/casework/registers/actor.ts'
import type { Tables, Tx } from '../src/casework/registers/tables.ts'
import { addMunicipality } from '../src/platform/postgres/empty.ts'
import { freshDatabase } from '../src/platform/postgres/test-database.ts'
import { inMunicipality } from '../src/platform/postgres/transaction.ts'

const base = await freshDatabase<Tables>()
const municipality = '131177'
const settings = { name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true }
await addMunicipality(base.ownerUrl, { number: municipality, ...settings })
const within = <T>(work: (tx: Tx) => Promise<T>) => inMunicipality(base.app, { municipality }, work)
const id = (kind: number, number: number) =>
  `00000000-0000-4000-8${kind}00-${String(number).padStart(12, '0')}`
const office = id(1, 1)
const at = (tx: Tx, role: Role = '窓口'): At =>
  ({
    ...{ tx, today: '2026-04-15', municipality: { number: municipality, ...settings } },
    actor: {
      ...{ account: id(0, 1), municipality, name: '', role, person: null },
      organisation: role === '窓口' ? null : office,
    },
  }) as unknown as At

const people = [
  ['髙﨑　花子', 'タカサキ　ハナコ', '1990-01-01', '0000000018'],
  ['高崎　一郎', 'タカザキ　イチロウ', '1985-04-01', '1234567890'],
  ['渡邉　よし子', 'ワタナベ　ヨシコ', '1970-05-05', null],
  ['葛\u{E0100}例　じゅん', 'カツレイ　ジュン', '1999-08-30', null],
] as const

await within(async (tx) => {
  for (const [index, [name, kana, birth_date, certificate_number]] of people.entries()) {
    const person = id(9, index)
    const row = { municipality, name, kana, birth_date, certificate_number, disabilities: ['知的', '身体'] }
    await tx
      .insertInto('person')
      .values({ ...row, id: person, address: '見本町', district: '王子地区' })
      .execute()
    const of = { municipality, id: id(8, index), person, reception_number: `000000${index}00${index}` }
    await tx
      .insertInto('case_file')
      .values({ ...of, version: 1, state: '{}', opened_on: '2026-04-01', closed_on: null })
      .execute()
    const turn = { municipality, case_id: of.id, step: 3, holder: '本人', since: '2026-04-01' }
    await tx
      .insertInto('case_turn')
      .values({ ...turn, until: null, task: null, person, district: '王子地区', party: person })
      .execute()
  }
  const party = { municipality, case_id: id(8, 1), kind: '相談支援事業所', party: office }
  await tx
    .insertInto('case_party')
    .values({ ...party, relation: '契約した相談支援事業所', since: '2026-04-01', until: null })
    .execute()
})

const found = (typed: string, role?: Role) =>
  within(async (tx) => {
    const { persons, alike } = await searchPersons(at(tx, role), searchTerms(typed))
    return [alike, ...persons.map(({ name, reasons }) => [name, ...reasons])]
  })

const [takasaki, ichiro, watanabe, katsurei] = people.map(([name]) => name)
test.each([
  ['高崎', [false, [takasaki, '氏名（異体字）'], [ichiro, '氏名']]],
  ['髙﨑', [false, [takasaki, '氏名'], [ichiro, '氏名（異体字）']]],
  ['渡辺 よし', [false, [watanabe, '氏名（異体字）', '氏名', 'フリガナ']]],
  ['葛例', [false, [katsurei, '氏名（異体字）']]],
  ['たかざき', [false, [ichiro, 'フリガナ']]],
  ['ﾀｶｻｷ', [false, [takasaki, 'フリガナ']]],
  ['ジユン', [true, [katsurei, 'フリガナ（似た読み）']]],
  ['わたなへ ヨシコ', [true, [watanabe, 'フリガナ（似た読み）', 'フリガナ']]],
  ['昭和60年4月1日', [false, [ichiro, '生年月日（昭和60年4月1日）']]],
  ['1234', [false, [ichiro, '受給者証番号 1234567890']]],
  ['0000002', [false, [watanabe, '受付番号 0000002002']]],
  ['2002', [false, [watanabe, '受付番号 0000002002']]],
  ['3456', [false]],
  ['18', [false]],
  ['%', [false]],
  ['山田', [false]],
])('「%s」でさがす', async (typed, expected) => expect(await found(typed)).toEqual(expected))

test('事業所は、関わっている人だけをさがせる', async () => {
  expect(await found('高崎', '相談支援専門員')).toEqual([false, [ichiro, '氏名']])
  expect(await found('0000', '相談支援専門員')).toEqual([false, [ichiro, '受付番号 0000001001']])
  expect(await found('渡辺', '相談支援専門員')).toEqual([false])
})

test('地区と種別を直すと、先の更新と番の写しも同じ取引で直る', async () => {
  const person = id(9, 0)
  const period = (number: number, part: string | null, ends: string) => ({
    ...{
      municipality,
      id: id(7, number),
      person,
      case_id: null,
      decided_on: '2025-01-01',
      starts: '2025-01-01',
    },
    ...{
      ends,
      moved_to: null,
      cut_on: null,
      services: ['22'],
      target: '障害者',
      part,
      mix: '日中活動系のみ',
    },
    ...{ district: '王子地区', plan: '計画', self_plan_reason: null, office: null, planner: null },
    ...{ subject: true, next_subject: true, category_until: null, applied_on: null },
  })
  await within((tx) =>
    tx
      .insertInto('grant_period')
      .values([
        period(1, '身体・知的', '2026-03-31'),
        period(2, '身体・知的', '2027-03-31'),
        period(3, '短期入所の児童', '2027-03-31'),
        period(4, null, '2027-03-31'),
      ])
      .execute(),
  )
  const state = () =>
    within(async (tx) => ({
      periods: (await tx.selectFrom('grant_period').select(['part', 'district']).orderBy('id').execute()).map(
        ({ part, district }) => [part, district],
      ),
      turns: (await tx.selectFrom('case_turn').select('district').where('person', '=', person).execute()).map(
        ({ district }) => district,
      ),
    }))
  const before = await state()
  const change = (tx: Tx) =>
    personRecord(at(tx), person).then(async (record) => {
      if (!record) throw new Error('not there')
      const values = { ...valuesOfPerson(record), district: '赤羽地区', disabilities: ['精神'] as const }
      await changePerson(at(tx), record, values, false)
    })
  await expect(
    within(async (tx) => {
      await change(tx)
      throw new Error('undone')
    }),
  ).rejects.toThrow('undone')
  expect(await state()).toEqual(before)
  await within(change)
  expect(await state()).toEqual({
    periods: [
      ['身体・知的', '王子地区'],
      ['精神', '赤羽地区'],
      ['短期入所の児童', '赤羽地区'],
      [null, '赤羽地区'],
    ],
    turns: ['赤羽地区'],
  })
})
