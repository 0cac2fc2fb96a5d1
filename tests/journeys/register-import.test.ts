import { describe, expect, test } from 'vitest'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { certificate, period, periods, person, persons } from '../import-lines.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const municipality = '131177'
const { site, staff } = await startJourney({ day: '2026-06-01' })
const head = await staff('kakaricho')

type Kind = '利用者' | '支給決定'

const read = async (kind: Kind, bytes: Uint8Array | string, status = 200) => {
  await head.fill({ ファイルの種類: kind })
  const buffer = Buffer.from(bytes)
  await head.page
    .getByLabel(/^ファイル（CSV、.xlsx）/)
    .setInputFiles({ name: `${kind}.csv`, mimeType: 'text/csv', buffer })
  await head.press('読んで、変わるところを見る', status)
}
/** Everything that lies in the registers: a file that is refused leaves no trace in it. */
const register = () =>
  inMunicipality(site.world.db, { municipality }, async (tx) => ({
    persons: await tx.selectFrom('person').selectAll().orderBy('id').execute(),
    periods: await tx.selectFrom('grant_period').selectAll().orderBy('id').execute(),
  }))
const counts = async () => {
  const { persons, periods } = await register()
  return [persons.length, periods.length]
}
/** Row, column, and what stands there, of every fault that the page shows. */
const faults = async (kind: Kind) => {
  const table = head.page.getByRole('table', { name: new RegExp(`^取り込めないところ（${kind}）`) })
  await table.waitFor()
  return (await table.locator('tbody tr').allInnerTexts()).map((row) => row.split('\t').slice(0, 3).join(' '))
}
/** The same as a file: it may go to somebody who must not read what stands there. */
const faultFile = async () => {
  const link = head.page.getByRole('link', { name: 'この一覧を CSV で受け取る' })
  const href = new URL((await link.getAttribute('href')) ?? '', site.address).href
  return (await head.context.request.get(href)).text()
}
const changes = async () => {
  const table = head.page.getByRole('table', { name: '取り込むと変わること' })
  await table.waitFor()
  return Object.fromEntries(
    (await table.locator('tbody tr').allInnerTexts()).map((row) =>
      row.split('\t').map((cell) => cell.trim()),
    ),
  )
}

/** The file of everybody, and the file of what was decided for them. */
const everybody = [
  person(1),
  person(2, { name: '見本　次郎', kana: 'ミホン　ジロウ' }),
  person(3, { district: '赤羽地区' }),
]
const decided = [period(1), period(2, { plan: 'セルフプラン', reason: '待機' })]

describe('断られるファイル', () => {
  test('係長だけが開く。見出しのちがうファイルは、行と列を言って断る', { timeout: patience }, async () => {
    const desk = await staff('madoguchi')
    await desk.open('/start')
    expect(await desk.look('/import')).toBe(404)
    await head.open('/start')
    await head.follow(/ファイルで取り込め|登録の取り込み/)
    expect(head.path()).toBe('/import')
    expect(await head.text()).toContain('いまの登録：利用者 0人')
    const before = await register()
    const text = new TextDecoder().decode(await persons(everybody))
    await read('利用者', text.replace('氏名', '名まえ').replace('フリガナ', 'よみがな'), 422)
    expect(await head.text()).toContain('取り込めないところが4件あります。まだ何も取り込んでいません')
    expect(await faults('利用者')).toEqual([
      '1行 B列　名まえ 名まえ',
      '1行 C列　よみがな よみがな',
      '1行 －列　氏名 （空き）',
      '1行 －列　フリガナ （空き）',
    ])
    expect(await faultFile()).toContain('1,B,,')
    expect(await faultFile()).not.toMatch(/名まえ|よみがな/)
    expect(await register()).toEqual(before)
  })

  test('十三月と、同じ人が二度：行と列で言い、正しい行も入れない。一覧に人のことは出ない', {
    timeout: patience,
  }, async () => {
    const before = await register()
    const [good, other] = everybody
    if (!good || !other) throw new Error('nobody')
    await read('利用者', await persons([good, person(4, { birthDate: '1990-13-01' }), other, good]), 422)
    expect(await faults('利用者')).toEqual([
      '3行 D列　生年月日 1990-13-01',
      `5行 A列　受給者証番号 ${certificate(1)}`,
    ])
    expect(await head.text()).toContain('月は1から12まで')
    expect(await head.text()).toContain('2行目と同じ番号です')
    expect(await head.page.getByRole('button', { name: '取り込む', exact: true }).count()).toBe(0)
    const list = await faultFile()
    expect(list).toContain('3,D,生年月日')
    expect(list).not.toMatch(/1990|見本　|ミホン/)
    expect(list).not.toContain(certificate(1))
    expect(await register()).toEqual(before)
  })

  test('種類を取りちがえたファイルと、登録のない人の決定も、入れない', { timeout: patience }, async () => {
    const before = await register()
    await head.open('/import')
    await read('支給決定', await persons(everybody), 422)
    expect(await head.text()).toContain('「利用者」のファイルのようです')
    await read('支給決定', await periods(decided), 422)
    expect(await faults('支給決定')).toEqual([
      `2行 A列　受給者証番号 ${certificate(1)}`,
      `3行 A列　受給者証番号 ${certificate(2)}`,
    ])
    expect(await register()).toEqual(before)
  })
})

describe('入るファイル', () => {
  test('利用者（UTF-8）は、見せてから、もどれて、確かめると入る', { timeout: patience }, async () => {
    const [people = 0] = await counts()
    await head.open('/import')
    for (const way of ['取り込まずにもどる', '取り込む'] as const) {
      await read('利用者', await persons(everybody))
      expect(await head.text()).toContain('まだ何も取り込んでいません')
      expect(await changes()).toMatchObject({ 新しく入れる: '3人', 登録がかわる: '0人' })
      expect(await counts()).toEqual([people, 0])
      await head.press(way)
    }
    expect(await head.text()).toContain('新しく入れたもの 3件、かわったもの 0件')
    expect(await counts()).toEqual([people + 3, 0])
    const desk = await staff('madoguchi')
    await desk.open('/persons')
    await desk.fill({ '氏名・フリガナ・生年月日・番号': '次郎' })
    await desk.press('さがす')
    expect(await desk.text()).toContain('見本　次郎')
  })

  test('支給決定（Shift_JIS）も入り、別紙3に数えられる。十三月は、ここでも断られる', {
    timeout: patience,
  }, async () => {
    const before = await register()
    await read(
      '支給決定',
      await periods([period(1, { ends: '2027-13-31' }), ...decided.slice(1)], 'sjis'),
      422,
    )
    expect(await faults('支給決定')).toEqual(['2行 D列　終わり 2027-13-31'])
    expect(await register()).toEqual(before)
    const bytes = await periods(decided, 'sjis')
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow()
    await read('支給決定', bytes)
    expect(await changes()).toMatchObject({ 新しく入れる: '2件' })
    await head.press('取り込む')
    expect(await counts()).toEqual([before.persons.length, 2])
    await head.open('/tables/annex3/persons?year=2027&month=2027-04')
    expect(await head.page.locator('h1').innerText()).toContain('（2人）')
    expect(await head.text()).toContain('見本　次郎')
  })

  test('同じファイルをもう一度：何もかわらない。直したファイルは、かわる列だけを言う', {
    timeout: patience,
  }, async () => {
    const before = await register()
    await head.open('/import')
    await read('利用者', await persons(everybody, 'sjis'))
    expect(await head.text()).toContain('かわるところはありません')
    expect(await head.page.getByRole('button', { name: '取り込む', exact: true }).count()).toBe(0)
    expect(await register()).toEqual(before)
    await head.follow('別のファイルを選ぶ')
    await read('利用者', await persons([person(1, { address: '見本町2丁目' })]))
    expect(await changes()).toMatchObject({ 登録がかわる: '1人', 'うち「住所」がかわる': '1人' })
    await head.press('取り込む')
    const changed = (await register()).persons.filter(({ address }) => address === '見本町2丁目')
    expect(changed.map((one) => one.certificate_number)).toEqual([certificate(1)])
    expect(await counts()).toEqual([before.persons.length, before.periods.length])
  })
})
