import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type RandomCity, randomCity, writeCity } from '../../../tests/city/random-city.ts'
import type { Tables } from '../../casework/registers/tables.ts'
import { plannersOn } from '../../casework/tables/planners-on.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { readCsv } from '../../platform/text-files/read-csv.ts'
import { setClock } from '../demo/seeded.ts'
import { tableCommand } from './table-command.ts'

const base = await freshDatabase<Tables>()
const towns = [
  ['261009', '京都市', '京都府'],
  ['131172', '北区', '東京都'],
  ['271276', '北区', '大阪府'],
] as const

beforeAll(async () => {
  const cities = fc.sample(randomCity, { numRuns: towns.length, seed: 7 })
  for (const [at, [number, name, prefecture]] of towns.entries()) {
    await addMunicipality(base.ownerUrl, {
      ...{ number, name, prefecture, head: `${name}長`, settings: {}, demo: true },
    })
    await inMunicipality(base.app, { municipality: number }, async (tx) => {
      await writeCity(tx, number, cities[at] as RandomCity)
      const odd = { id: '00000000-0000-4000-8002-261009000001', name: '=𠮷野家相談' }
      await tx.updateTable('organisation').set({ name: odd.name }).where('id', '=', odd.id).execute()
    })
  }
})

const run = async (text: string, today = '2026-11-22') => {
  const complained: string[] = []
  const files = new Map<string, Uint8Array>()
  const code = await tableCommand(
    text.split(' '),
    {},
    {
      write: async (path, bytes) => void files.set(path, bytes),
      put: async (bytes) => void files.set('-', bytes),
      complain: (says) => complained.push(says),
    },
    async (_, work) => {
      await work({ world: { db: base.app, clock: setClock(today) } })
      return 0
    },
  )
  const bytes = [...files.values()][0] ?? new Uint8Array()
  return { code, complained, files, bytes, json: () => JSON.parse(new TextDecoder().decode(bytes)) }
}

describe('table', () => {
  test('全国は、すべての市町村の和', async () => {
    const one = async (place: string) => (await run(`annex3 --year 2015 --in ${place}`)).json()
    const each = await Promise.all(towns.map(([number]) => one(number)))
    const all = await one('全国')
    expect(all).toMatchObject({
      table: 'annex3',
      in: '全国',
      district: null,
      masked: null,
      proof: { holds: true },
    })
    expect(all.total.due.total).toBe(each.reduce((sum, { total }) => sum + total.due.total, 0))
    expect(each[0]).toMatchObject({ in: '京都市', year: 2015 })
    const users = async (place: string) =>
      (await run(`annex1 --from 2014 --to 2016 --in ${place}`))
        .json()
        .rows.map((row: { users: number }) => row.users)
    const counted = await Promise.all(towns.map(([number]) => users(number)))
    expect(await users('全国')).toEqual([0, 1, 2].map((at) => counted.reduce((sum, one) => sum + one[at], 0)))
  })

  test('見通しの相談支援専門員も、地区の事業所の人だけを数える', async () => {
    const { more, added } = await inMunicipality(base.app, { municipality: '271276' }, async (tx) => {
      const ask = (district?: string) => plannersOn(tx, '271276', { on: '2016-03-31', district })
      const areas = ['北部', '南部', '']
      const before = [await ask(), ...(await Promise.all(areas.map(ask)))]
      const offices = await tx.selectFrom('organisation').select(['id', 'area']).orderBy('id').execute()
      for (const { id, area } of offices)
        await tx
          .insertInto('planner')
          .values({
            ...{ municipality: '271276', id: crypto.randomUUID(), organisation: id, name: `見本　${area}` },
            ...{ since: '2010-04-01', share: '1' },
          })
          .execute()
      const after = [await ask(), ...(await Promise.all(areas.map(ask)))]
      const added = ['', ...areas].map(
        (area, column) => offices.filter((one) => column === 0 || one.area === area).length,
      )
      return { more: after.map((one, at) => Math.round(one - (before[at] ?? 0))), added }
    })
    expect(more).toEqual(added)
    expect(added.filter((one) => one > 0).length).toBeGreaterThan(2)
  })

  test('地区で分けると、和が全体になる', async () => {
    const total = async (more: string) =>
      (await run(`annex3 --year 2015 --in 京都市${more}`)).json().total.due.total
    const split = [
      await total(' --district 北部'),
      await total(' --district 南部'),
      await total(' --district なし'),
    ]
    expect(split.reduce((sum, one) => sum + one, 0)).toBe(await total(''))
  })

  test('CSV は見出しから始まり、数は JSON と同じ。伏せた欄は x', async () => {
    const { json } = await run('annex3 --year 2015 --in 京都市')
    const read = readCsv(
      (await run('annex3 --year 2015 --in 京都市 --format csv --encoding shift_jis')).bytes,
    )
    if (!('rows' in read)) throw new Error(read.says)
    expect(read.encoding).toBe('shift_jis')
    expect(read.rows[0]?.slice(0, 4)).toEqual(['表', '対象者', '内訳', '2015年4月'])
    expect(read.rows[1]?.slice(3).map(Number)).toEqual([
      ...json().parts[0].due.months,
      json().parts[0].due.total,
    ])
    const masked = await run('annex3 --year 2015 --in 京都市 --mask')
    expect(masked.json()).toMatchObject({ masked: { least: 5 } })
    expect(JSON.stringify(masked.json().parts)).toContain('null')
  })

  test('まだ来ていない3月末は、そう記して数え、そこからは見通さない', async () => {
    const asked = 'annex1 --from 2014 --to 2018 --in 京都市'
    const marks = async (today: string) =>
      (await run(asked, today)).json().rows.map(({ notYet = false }) => notYet)
    expect(await marks('2016-03-30')).toEqual([false, false, true, true, true])
    expect(await marks('2016-03-31')).toEqual([false, false, false, true, true])
    expect(await marks('2026-11-22')).toEqual([false, false, false, false, false])
    const read = readCsv((await run(`${asked} --format csv`, '2016-11-22')).bytes)
    if (!('rows' in read)) throw new Error(read.says)
    expect(read.rows[0]?.map((head) => head.includes('まだ来ていない日'))).toEqual([
      ...[false, false, false, false, true, true],
    ])
    const { scenario, forecast } = (await run(`${asked} --scenario own`, '2016-11-22')).json()
    expect(scenario.from.on).toBe('2016-03-31')
    expect(forecast[0].on).toBe('2017-03-31')
  })

  test('別紙1も、指標も伏せる。公表しない指標は載せず、伏せた数からは見通さない', async () => {
    const shown = (await run('annex1 --from 2014 --to 2018 --in 京都市 --mask')).json()
    const plain = (await run('annex1 --from 2014 --to 2018 --in 京都市')).json()
    expect([shown.masked.least, plain.masked]).toEqual([5, null])
    const keys = ['users', 'subjects', 'plans', 'servicePlans', 'byOffices']
    let hidden = 0
    for (const [at, row] of plain.rows.entries())
      for (const key of keys) {
        const cell = shown.rows[at][key]
        if (row[key] > 0 && row[key] < 5) expect(cell).toBeNull()
        if (cell === null && row[key] !== null) hidden++
        else expect(cell).toBe(row[key])
      }
    expect(hidden).toBeGreaterThan(0)
    const last = shown.rows.at(-1)
    const foreseen = await run('annex1 --from 2014 --to 2018 --in 京都市 --mask --scenario own', '2018-03-31')
    expect(keys.some((key) => last[key] === null)).toBe(true)
    expect([foreseen.code, foreseen.complained.join()]).toEqual([
      1,
      expect.stringContaining('見通しは出しません'),
    ])
    const asked = 'measures --year 2014 --on 2015-03-31 --in 京都市'
    const measures = (await run(`${asked} --mask`)).json()
    expect(measures.masked).toMatchObject({ least: 5 })
    const [one] = measures.municipalities
    expect(Object.keys(one).sort()).toEqual(['district', 'in', 'monitoring', 'on', 'selfPlans', 'year'])
    const csv = async (of: string, more: string) => {
      const read = readCsv((await run(`${asked} --of ${of} --format csv${more}`)).bytes)
      if (!('rows' in read)) throw new Error(read.says)
      return read.rows
    }
    for (const of of ['self-plan', 'monitoring']) {
      const numbers = (await csv(of, ' --mask')).slice(1).flatMap((row) => row.slice(3))
      expect(numbers).toContain('x')
      expect(numbers.filter((cell) => ['1', '2', '3', '4'].includes(cell))).toEqual([])
      expect((await csv(of, '')).length).toBe((await csv(of, ' --mask')).length)
    }
  })

  test('表計算は、指標のすべてをシートにする', async () => {
    const { code, files } = await run(
      'measures --year 2014 --on 2015-03-31 --in 全国 --format xlsx --out a.xlsx',
    )
    expect([code, [...files.keys()]]).toEqual([0, ['a.xlsx']])
    expect([...(files.get('a.xlsx') ?? [])].slice(0, 2)).toEqual([0x50, 0x4b])
  })

  test('指標は市町村ごとに並び、Shift_JIS にない名前は、行と列を言って断る', async () => {
    const measures = (await run('measures --year 2014 --on 2015-03-31 --in 全国')).json()
    expect(measures.municipalities.map((one: { in: string }) => one.in)).toEqual(
      expect.arrayContaining(['京都市', '北区', '北区']),
    )
    const asked = 'measures --year 2014 --on 2015-03-31 --in 京都市 --of load --format csv'
    const { code, complained, files } = await run(`${asked} --encoding shift_jis --out a.csv`)
    expect([code, files.size]).toEqual([1, 0])
    expect(complained.join()).toMatch(/\d行目 2列目：「𠮷」（U\+20BB7）/)
    expect(new TextDecoder().decode((await run(asked)).bytes)).toContain("'=𠮷野家相談")
  })

  test.each([
    ['annex3 --year 2015 --in 奈良市', 1, '「奈良市」はありません。あるもの：'],
    [
      'annex3 --year 2015 --in 北区',
      1,
      '一つではありません。番号で言ってください：東京都北区（131172）、大阪府北区（271276）',
    ],
    ['annex3 --year 2015 --in 京都市 --district 東部', 1, 'あるもの：北部、南部、なし'],
    ['annex3 --year 2015', 2, '使い方：'],
  ])('%s は、%d', async (text, code, says) => {
    const result = await run(text)
    expect([result.code, result.files.size]).toEqual([code, 0])
    expect(result.complained.join()).toContain(says)
  })
})
