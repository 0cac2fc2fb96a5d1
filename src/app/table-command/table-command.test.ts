import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type RandomCity, randomCity, writeCity } from '../../../tests/city/random-city.ts'
import type { Tables } from '../../casework/registers/tables.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { readCsv } from '../../platform/text-files/read-csv.ts'
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

const run = async (text: string) => {
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
      await work({ world: { db: base.app } })
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
    ['annex3 --year 2015 --in 京都市 --district 東部', 1, 'あるもの：なし、北部、南部'],
    ['annex3 --year 2015', 2, '使い方：'],
  ])('%s は、%d', async (text, code, says) => {
    const result = await run(text)
    expect([result.code, result.files.size]).toEqual([code, 0])
    expect(result.complained.join()).toContain(says)
  })
})
