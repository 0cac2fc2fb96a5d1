import { describe, expect, test } from 'vitest'
import { inMunicipality } from '../../src/platform/postgres/transaction.ts'
import { chartFaults } from './charts.ts'
import { squeezed } from './papers.ts'
import { pdfPages } from './pdf-pages.ts'
import { patience } from './shots.ts'
import { apply } from './steps-application.ts'
import { works } from './texts-works.ts'
import { startJourney } from './world.ts'

const municipality = '131177'
const { site, staff } = await startJourney({ day: '2026-06-01' })
const [head, desk] = [await staff('kakaricho'), await staff('madoguchi')]

/** Twelve whose decisions all end in February, as another system left them: nobody's letters are in another's name. */
const names = [...'甲乙丙丁戊己庚辛壬癸子丑'].map((one) => `分散 ${one}山`)
const id = (kind: number, at: number) => `00000000-0000-4000-8${kind}00-${String(at).padStart(12, '0')}`
const mother = { id: id(4, 0), name: '分散 母川' }
await inMunicipality(site.world.db, { municipality }, async (tx) => {
  const of = { municipality, address: '見本町1', disabilities: ['知的'], district: '王子地区' }
  await tx
    .insertInto('person')
    .values({ ...of, ...mother, kana: 'ブンサン ハハ', birth_date: '1985-08-01' })
    .execute()
  await tx
    .insertInto('person')
    .values(
      names.map((name, at) => ({
        ...{ ...of, id: id(2, at), name, kana: `ブンサン ${'アイウエオカキクケコサシ'[at]}` },
        ...{ birth_date: at === 0 ? '2012-08-01' : '1990-08-01', guardian: at === 0 ? mother.id : null },
        guardian_relation: at === 0 ? '母' : null,
      })),
    )
    .execute()
  await tx
    .insertInto('grant_period')
    .values(
      names.map((_, at) => ({
        ...{ municipality, id: id(3, at), person: id(2, at), decided_on: '2025-03-20', starts: '2025-04-01' },
        ...{ ends: '2027-02-28', services: ['22'], target: '障害者', plan: '計画', subject: true },
        ...{
          next_subject: true,
          part: '身体・知的',
          mix: '日中活動系のみ',
          due_months: ['2026-08-01', '2027-02-01'],
        },
      })),
    )
    .execute()
})

const periods = () =>
  inMunicipality(site.world.db, { municipality }, (tx) =>
    tx
      .selectFrom('grant_period')
      .select(['person', 'ends', 'moved_to', 'due_months'])
      .orderBy('id')
      .execute(),
  )
/** 別紙3 of the year as a file: every number of the table. */
const annex3 = async () => {
  const file = await desk.context.request.get(`${site.address}/${municipality}/tables/annex3.csv?year=2026`)
  expect(file.headers()['content-type']).toContain('text/csv')
  return file.text()
}
/** How many renew in a month, as the list behind the number of 別紙3 says. */
const renewIn = async (month: string) => {
  await desk.open(`/tables/annex3/persons?year=2026&month=${month}`)
  return Number(/（(\d+)人）/.exec(await desk.page.locator('h1').innerText())?.[1])
}
const rowOf = (head: string) =>
  desk.page
    .locator('#levelling-months tbody tr')
    .filter({ has: desk.page.getByRole('rowheader', { name: head, exact: true }) })
    .locator('td')
    .evaluateAll((cells) => cells.map((cell) => Number.parseInt(cell.textContent ?? '', 10)))

const before = { periods: await periods(), annex3: '' }
const autumn = ['2026-10', '2026-11', '2026-12', '2027-01', '2027-02', '2027-03']
const agreeing = () => moved.slice(1, 7)
const refusing = () => moved[0] ?? ''

let path = ''
let moved: readonly string[] = []

describe('更新の分散化', () => {
  test('窓口が案を計算し、前と後、わけ、動く人を見る。何も変わらない', { timeout: patience }, async () => {
    await desk.open('/start')
    before.annex3 = await annex3()
    await desk.follow('表と見通し')
    await desk.follow('分散化の案をひらく')
    expect(await desk.text()).toContain('案はまだありません')
    await desk.fill({ 年度: '令和8年度（2026年度）', '短くする月数（一人につき、最大）': '5' })
    await desk.press('案を計算する')
    path = desk.path()
    const says = await desk.text()
    expect(says).toContain('下げられる月のうちでいちばん多い月：12人 → 2人')
    expect(says).toContain('早める人 10人、延べ 30か月')
    expect(says).toContain('これより良い案はありません')
    // The bound, and what a hand would have done, stand beside the proposal.
    const ways = desk.page.getByRole('table', { name: 'ほかのやり方と比べる' }).locator('tbody tr')
    expect((await ways.allInnerTexts()).map((one) => one.split('\t').slice(0, 2))).toEqual([
      ['何もしない', '12人'],
      [expect.stringContaining('手でする方法'), '2人'],
      ['この案', '2人'],
      ['これ以上は無理な限界', '2人'],
    ])
    expect(await rowOf('案を作った日')).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12, 12])
    expect(await rowOf('案')).toEqual([0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 12])
    expect(await chartFaults(desk.page)).toEqual([])
    await desk.follow('早める人の一覧')
    const rows = await desk.page.locator('.table tbody tr').allInnerTexts()
    expect(rows).toHaveLength(10)
    moved = names.filter((name) => rows.some((row) => row.includes(name)))
    expect(moved).toHaveLength(10)
    for (const row of rows) expect(row).toContain('令和9年2月28日')
    expect([await periods(), await annex3()]).toEqual([before.periods, before.annex3])
  })

  test('お知らせは早める人に一枚ずつで、どの一枚にも、ほかの人の名はない', {
    timeout: patience,
  }, async () => {
    await desk.open(path)
    await desk.follow('一人ずつのお知らせを作る')
    await desk.fill({ 返事の期限: '令和8年6月20日' })
    await desk.press('お知らせを作る')
    const link = desk.page.getByRole('link', { name: '一人ずつのお知らせ（PDF）' })
    const file = await desk.context.request.get(
      new URL((await link.getAttribute('href')) ?? '', site.address).href,
    )
    expect([file.status(), file.headers()['content-type']]).toEqual([200, 'application/pdf'])
    const letters = await pdfPages(await file.body())
    expect(letters).toHaveLength(moved.length)
    const named = letters.map((letter) => names.filter((name) => letter.includes(squeezed(name))))
    expect(named.flat().toSorted()).toEqual(moved.toSorted())
    for (const [at, all] of named.entries()) {
      expect(all).toHaveLength(1)
      expect(letters[at]).toContain('令和8年6月20日までに')
      // A child's letter goes to the guardian; the guardian stands on no other.
      expect(letters[at]?.includes(squeezed(mother.name))).toBe(all[0] === names[0])
    }
  })

  test('返事を記録する：六人は同意、一人は断り、ほかはまだ。窓口は承認できない', {
    timeout: patience,
  }, async () => {
    await desk.open(`${path}/people`)
    await desk.follow(new RegExp(`${refusing()}の返事`))
    await desk.fill({ 返事: '同意しない' })
    await desk.press('返事を記録する')
    expect(await desk.text()).toContain('同意 0人、同意しない 1人、返事がまだ 9人')
    for (const name of agreeing())
      await desk.page.getByRole('checkbox', { name: new RegExp(`^${name}`) }).check()
    await desk.fill({ 返事: '同意する' })
    await desk.press('返事を記録する')
    expect(await desk.text()).toContain('同意 6人、同意しない 1人、返事がまだ 3人')
    await desk.open(path)
    expect(await desk.text()).toContain('いま承認すると、同意した6人だけが早まります')
    expect(await desk.page.getByRole('link', { name: '承認する', exact: true }).count()).toBe(0)
    for (const way of ['approve', 'take-back']) expect(await desk.look(`${path}/${way}`)).toBe(404)
    expect([await periods(), await annex3()]).toEqual([before.periods, before.annex3])
  })

  test('係長が承認すると、同意した人だけ早まり、別紙3がそのとおりになる', { timeout: patience }, async () => {
    // One of those who agreed applies anew before the approval.
    const late = agreeing().at(-1) ?? ''
    await apply(desk, id(2, names.indexOf(late)), {
      ...works.application,
      申請の種類: '更新',
      前の手続き: 'この記録にはない',
    })
    await head.open(path)
    await head.follow('承認する')
    await head.press('承認して、終わりの日を早める')
    const says = (await head.text()).replace(/\s+/g, ' ')
    expect(says).toContain('承認ずみ')
    expect(says).toContain('早めたのは5人です')
    expect(says).toContain('見本 係蔵が承認しました')
    expect(says).toContain(`手をつけなかった人（1人） ${late} 次の申請が出ています`)
    const early = agreeing().slice(0, -1)
    const shorter = (await periods()).filter(({ moved_to }) => moved_to !== null)
    expect(shorter.map(({ person }) => person)).toEqual(
      early.map((name) => id(2, names.indexOf(name))).toSorted(),
    )
    for (const { moved_to, due_months } of shorter)
      expect(due_months.at(-1)?.slice(0, 7)).toBe(moved_to?.slice(0, 7))
    await head.follow('早める人の一覧')
    const outcomes = await head.page.locator('.table tbody tr').allInnerTexts()
    for (const row of outcomes) {
      const name = names.find((one) => row.includes(one)) ?? ''
      const outcome = early.includes(name)
        ? '早めた'
        : name === late
          ? '動かせない（次の申請が出ています）'
          : name === refusing()
            ? '同意なし'
            : '返事待ち'
      expect(row.split('\t').at(-1)).toBe(outcome)
    }
    await desk.open(path)
    const months = await rowOf('早めた人だけ')
    expect(months.at(-1)).toBe(12)
    const asTable = []
    for (const month of autumn) asTable.push(await renewIn(month))
    expect(asTable).toEqual(months.slice(6, 12))
    expect(asTable.at(-1)).toBe(7)
  })

  test('取り消すと、期間も別紙3も、案の前と同じになる', { timeout: patience }, async () => {
    expect(await annex3()).not.toBe(before.annex3)
    await head.open(path)
    await head.follow('取り消す')
    await head.press('取り消す')
    expect(await head.text()).toContain('取り消しずみ')
    expect(await periods()).toEqual(before.periods)
    expect(await annex3()).toBe(before.annex3)
    expect(await renewIn('2027-03')).toBe(12)
    expect(await head.look(`${path}/take-back`)).toBe(404)
    await head.open('/levelling')
    expect(await head.text()).toContain('取り消しずみ')
  })
})
