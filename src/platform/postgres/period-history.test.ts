import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../casework/case/fact.ts'
import { fold } from '../../casework/case/fold.ts'
import { applied, facts, fileOf } from '../../casework/case/sample-facts.ts'
import type { Tables, Tx } from '../../casework/registers/tables.ts'
import { annex1Counts } from '../../casework/tables/annex1-queries.ts'
import { annex3Counts } from '../../casework/tables/annex3-queries.ts'
import { officeWorks } from '../../casework/tables/planner-load-queries.ts'
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
const uid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** A person in a district of their own, so that each test counts nobody else. */
const somebody = (number: number) =>
  within(async (tx) => {
    const row = { municipality, id: uid(number), name: '見本', kana: 'ミホン', address: '見本町1' }
    const about = { birth_date: '1990-01-01', disabilities: ['身体'], district: `${number}` }
    await tx
      .insertInto('person')
      .values({ ...row, ...about })
      .execute()
  })

type Service = readonly [code: string, from: string, until: string]
/** A case of a person with what was granted. */
const granted = (id: number, person: number, services: readonly Service[], on = '2020-04-25') => {
  const fact: Fact = {
    ...facts.granted,
    on,
    services: services.map(([code, from, until]) => ({ code, amount: 5, unit: '日/月', from, until })),
  }
  const done = [applied(), facts.requested, facts.asked, facts.contracted, facts.started, facts.submitted]
  return { ...fileOf(...done, fact), id: uid(id), person: uid(person) }
}
const project = (file: ReturnType<typeof granted>, today = '2020-04-25') =>
  within((tx) => projectPeriods(tx, municipality, [file], today))
const rowsOf = (person: number) =>
  within((tx) =>
    tx
      .selectFrom('grant_period')
      .select(['starts', 'ends', 'last_ends', 'moved_to', 'cut_on', 'renews_on', 'later_renews_on'])
      .select(['part', 'mix', 'district'])
      .where('person', '=', uid(person))
      .orderBy('starts')
      .orderBy('decided_on')
      .orderBy('id')
      .execute(),
  )
const usersOn = async (person: number, ...days: readonly string[]) =>
  (await within((tx) => annex1Counts(tx, municipality, { days, district: `${person}` }))).map(
    ({ users }) => users,
  )
/** The months in which the person stands in 別紙3 of the years. */
const renewed = async (person: number, ...years: readonly number[]) => {
  const all = years.map((year) =>
    within((tx) => annex3Counts(tx, municipality, { year, district: `${person}` })),
  )
  return (await Promise.all(all)).flat().map(({ month, count }) => [month, count])
}
const change = (person: number, set: { district?: string; disabilities?: string[] }) =>
  within((tx) => tx.updateTable('person').set(set).where('id', '=', uid(person)).execute())

describe('サービスの終わりがちがう決定', () => {
  const both = [
    ['22', '2020-04-01', '2023-03-31'],
    ['24', '2020-04-01', '2021-03-31'],
  ] as const

  test('長いほうが終わるまで利用者で、どちらの更新も数える', async () => {
    await somebody(10)
    await project(granted(11, 10, both))
    expect(await usersOn(10, '2020-03-31', '2021-03-31', '2022-03-31', '2023-03-31', '2023-04-01')).toEqual([
      ...[0, 1, 1, 1, 0],
    ])
    expect(await renewed(10, 2019, 2020, 2021, 2022, 2023)).toEqual([
      ['2021-04', 1],
      ['2023-04', 1],
    ])
  })

  test('短いほうだけを更新した決定は、長いほうを終わらせない。両方を更新した決定は、代わりに立つ', async () => {
    await somebody(20)
    await project(granted(21, 20, both))
    await project(granted(22, 20, [['24', '2021-04-01', '2022-03-31']], '2021-03-20'))
    expect(await usersOn(20, '2021-03-31', '2022-03-31', '2022-04-01')).toEqual([1, 1, 1])
    expect(await renewed(20, 2021, 2022, 2023)).toEqual([
      ['2021-04', 1],
      ['2022-04', 1],
      ['2023-04', 1],
    ])
    const all = [
      ['22', '2022-04-01', '2025-03-31'],
      ['24', '2022-04-01', '2025-03-31'],
    ] as const
    await project(granted(23, 20, all, '2022-03-20'))
    expect(
      (await rowsOf(20)).map(({ cut_on, renews_on, later_renews_on }) => [
        cut_on,
        renews_on,
        later_renews_on,
      ]),
    ).toEqual([
      ['2022-04-01', '2021-04-01', null],
      [null, '2022-04-01', null],
      [null, '2025-04-01', null],
    ])
    expect(await renewed(20, 2021, 2022, 2023, 2025)).toEqual([
      ['2021-04', 1],
      ['2022-04', 1],
      ['2025-04', 1],
    ])
  })

  test('一年のうちに二つの更新が来る人は、早いほうの一度だけ数える', async () => {
    await somebody(30)
    const soon = ['24', '2020-04-01', '2021-04-30'] as const
    await project(granted(31, 30, [soon, ['22', '2020-04-01', '2021-09-30']]))
    expect(await renewed(30, 2020, 2021)).toEqual([['2021-05', 1]])
    await project(granted(32, 30, [['24', '2021-05-01', '2021-11-30']], '2021-04-20'))
    expect(await renewed(30, 2020, 2021)).toEqual([['2021-05', 1]])
  })
})

describe('更新の日の境', () => {
  test.each([
    ['3月31日の更新は、その年度', '2016-03-30', [['2016-03', 1]], []],
    ['4月1日の更新は、次の年度', '2016-03-31', [], [['2016-04', 1]]],
    ['平成27年4月1日の更新は、どちらにも数えない', '2015-03-31', [], []],
    ['平成27年4月2日の更新は、平成27年度', '2015-04-01', [['2015-04', 1]], []],
  ])('%s', async (_, ends, in2015, in2016) => {
    const number = 100 + Number(ends.replaceAll('-', '').slice(3))
    await somebody(number)
    await project(granted(number + 500_000, number, [['22', '2014-04-01', ends]], '2014-03-01'))
    expect(await renewed(number, 2014)).toEqual([])
    expect([await renewed(number, 2015), await renewed(number, 2016)]).toEqual([in2015, in2016])
  })
})

describe('後から来たもの', () => {
  test('更新の来た期間は、転居や種別の直しのあとで写し直しても、数えたところに残る', async () => {
    await somebody(40)
    const file = granted(41, 40, [['11', '2020-05-01', '2021-04-30']])
    await project(file)
    await change(40, { district: '40B', disabilities: ['精神'] })
    await project(file, '2021-04-30')
    expect(await rowsOf(40)).toMatchObject([{ part: '精神', mix: '訪問系のみ', district: '40B' }])
    await change(40, { district: '40C', disabilities: ['身体'] })
    await project(file, '2021-05-01')
    expect(await rowsOf(40)).toMatchObject([{ part: '精神', mix: '訪問系のみ', district: '40B' }])
  })

  test('替わった決定も、替わったあとは動かない', async () => {
    await somebody(45)
    const file = granted(46, 45, [['11', '2020-05-01', '2021-04-30']])
    await project(file)
    await project(granted(47, 45, [['22', '2020-11-01', '2021-10-31']], '2020-10-20'))
    await change(45, { district: '45B' })
    await project(file, '2020-11-01')
    expect((await rowsOf(45)).map(({ district }) => district)).toEqual(['45', '45'])
  })

  test('人を直している間は、写しが待つ', async () => {
    await somebody(48)
    const file = granted(49, 48, [['11', '2020-05-01', '2021-04-30']])
    const [, seen] = await Promise.all([
      within(async (tx) => {
        await tx.updateTable('person').set({ district: '48B' }).where('id', '=', uid(48)).execute()
        await sql`select pg_sleep(0.5)`.execute(tx)
      }),
      within(async (tx) => {
        await sql`select pg_sleep(0.2)`.execute(tx)
        await projectPeriods(tx, municipality, [file], '2020-04-25')
      }).then(() => rowsOf(48)),
    ])
    expect(seen).toMatchObject([{ district: '48B' }])
  })

  test('同じ日に始まる二つの決定は、後に決めたほうだけが立つ。順によらない', async () => {
    for (const [person, turned] of [
      [50, false],
      [60, true],
    ] as const) {
      await somebody(person)
      const two = [
        granted(person + 1, person, [['22', '2026-04-01', '2027-03-31']], '2026-03-10'),
        granted(person + 2, person, [['22', '2026-04-01', '2028-03-31']], '2026-03-20'),
      ]
      for (const file of turned ? two.toReversed() : two) await project(file)
      expect(await rowsOf(person)).toMatchObject([
        { ends: '2027-03-31', cut_on: '2026-04-01', renews_on: null },
        { ends: '2028-03-31', cut_on: null, renews_on: '2028-04-01' },
      ])
      expect(await usersOn(person, '2026-04-01')).toEqual([1])
      expect(await renewed(person, 2027, 2028)).toEqual([['2028-04', 1]])
    }
  })

  test('早めた終わりは、事実から写す。もどせば、なくなる', async () => {
    await somebody(70)
    const file = granted(71, 70, [['22', '2026-04-01', '2027-04-30']])
    const moved = fold(file, facts.endMoved)
    await project(moved)
    const days = { ends: '2027-04-30', moved_to: '2026-12-31', renews_on: '2027-01-01' }
    expect(await rowsOf(70)).toMatchObject([days])
    await within((tx) =>
      tx.updateTable('grant_period').set({ moved_to: null }).where('id', '=', file.id).execute(),
    )
    await project(moved)
    expect(await rowsOf(70)).toMatchObject([days])
    await project(fold(moved, { ...facts.endMoved, way: 'もどした' }))
    expect(await rowsOf(70)).toMatchObject([{ ...days, moved_to: null, renews_on: '2027-05-01' }])
  })
})

test('早めた期間と替わった期間は、別紙1と受け持ちで、その日までの利用者', async () => {
  await somebody(80)
  const [office, planner] = [uid(81), uid(82)]
  const file = granted(83, 80, [['22', '2026-04-01', '2027-03-31']])
  await project(file)
  await within(async (tx) => {
    const about = { kind: '相談支援事業所', telephone: '-', address: '見本町2', area: '80', offers: [] }
    const named = { name: '見本事業所', kana: 'ミホン', number: '1', accepting: true }
    await tx
      .insertInto('organisation')
      .values({ municipality, id: office, ...about, ...named })
      .execute()
    const there = { name: '見本 相談員', share: '1', since: '2020-01-01', until: null }
    await tx
      .insertInto('planner')
      .values({ municipality, id: planner, organisation: office, ...there })
      .execute()
    await tx.updateTable('grant_period').set({ office, planner }).where('id', '=', file.id).execute()
  })
  const held = async (day: string) => {
    const [work] = await within((tx) => officeWorks(tx, municipality, { day, office }))
    return work?.planners.map(({ persons }) => persons)
  }
  const set = (of: { moved_to?: string | null; cut_on?: string | null }) =>
    within((tx) => tx.updateTable('grant_period').set(of).where('id', '=', file.id).execute())
  const days = ['2026-12-31', '2027-01-01', '2027-03-31'] as const
  const now = async () => [await usersOn(80, ...days), (await Promise.all(days.map(held))).flat()]
  expect(await now()).toEqual([
    [1, 1, 1],
    [1, 1, 1],
  ])
  await set({ moved_to: '2026-12-31' })
  expect(await now()).toEqual([
    [1, 0, 0],
    [1, 0, 0],
  ])
  await set({ moved_to: null, cut_on: '2027-01-01' })
  expect(await now()).toEqual([
    [1, 0, 0],
    [1, 0, 0],
  ])
  expect(await renewed(80, 2026, 2027)).toEqual([])
  const load = async () => {
    const [work] = await within((tx) => officeWorks(tx, municipality, { day: '2026-12-31', office }))
    return [work?.persons, work?.assigned]
  }
  expect(await load()).toEqual([1, true])
  await within((tx) =>
    tx.updateTable('grant_period').set({ planner: null }).where('id', '=', file.id).execute(),
  )
  expect(await load()).toEqual([1, false])
})
