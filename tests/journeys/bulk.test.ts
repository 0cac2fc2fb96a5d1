import { describe, expect, test } from 'vitest'
import { bulkActions } from '../../src/app/bulk/bulk-actions.ts'
import { bulkRound } from '../../src/app/bulk/bulk-runner.ts'
import { bulkCases, type Like } from '../bulk-cases.ts'
import { keyboard } from './keyboard.ts'
import { squeezed } from './papers.ts'
import { pdfPages } from './pdf-pages.ts'
import { patience } from './shots.ts'
import { requestDraft } from './steps-application.ts'
import { type Visitor, visitorOf } from './visitor.ts'
import { signIn, startJourney } from './world.ts'

const municipality = '131177'
const { site, staff } = await startJourney({ day: '2026-05-11' })
const cases = bulkCases(site.world)
const oji: Like = { kind: '依頼できる', account: 'まだ', district: '王子地区' }
const chosen = await cases.putAll([
  ...[oji, oji, oji],
  { ...oji, kind: '依頼ずみ' },
  { ...oji, district: '赤羽地区' },
])
const persons = await cases.inside((tx) => tx.selectFrom('person').select(['id', 'name']).execute())
const names = chosen.map(({ person }) => persons.find(({ id }) => id === person)?.name ?? '')
const [first = '', second = '', third = '', asked = '', away = ''] = names
const caseOf = (name: string) => chosen[names.indexOf(name)]?.caseId ?? ''
const personOf = (name: string) => chosen[names.indexOf(name)]?.person ?? ''

const desk = await staff('madoguchi')
const browser = desk.context.browser()
if (!browser) throw new Error('no browser')
/** The head of the desk has no mouse. */
const head = await visitorOf({
  ...{ browser, home: `${site.address}/${municipality}`, name: 'kakaricho', seen: new Set() },
  ...{ enter: (one) => signIn(site, one, 'kakaricho'), hands: keyboard },
})

/** What goes on by itself while people look elsewhere. */
const finish = async () => {
  while (await bulkRound(site.world, bulkActions));
}
const districts = () =>
  cases.inside(async (tx) => {
    const all = await tx.selectFrom('person').select(['id', 'district']).execute()
    return Object.fromEntries(
      names.map((name) => [name, all.find(({ id }) => id === personOf(name))?.district]),
    )
  })
const tickOf = (who: Visitor, name: string) =>
  who.page.getByRole('checkbox', { name: new RegExp(`^${name}（`) })
/** The names and what is said of them, in the table whose caption begins so. */
const said = async (who: Visitor, caption: string): Promise<Readonly<Record<string, string>>> => {
  const rows = who.page.getByRole('table', { name: new RegExp(`^${caption}`) }).locator('tbody tr')
  const cells = (await rows.allInnerTexts()).map((row) => row.split(/[\t\n]+/))
  return Object.fromEntries(cells.map(([name = '', _kana, says = '']) => [name, says]))
}

describe('まとめて依頼する', () => {
  let job = ''

  test('窓口は、えらばなければ進めず、えらぶと一件ずつ何が起きるかを見る', {
    timeout: patience,
  }, async () => {
    await desk.open('/work?tab=all')
    expect(await desk.page.locator('.row-tick').count()).toBe(5)
    await desk.press('印をつけたものを確かめる')
    expect(await desk.text()).toContain('まだ、一件もえらんでいません')
    await desk.follow('仕事の一覧にもどる')
    await desk.open('/work?tab=all')
    for (const name of [first, second, third, asked]) await tickOf(desk, name).check()
    await desk.fill({ すること: '計画案の提出を依頼する' })
    await desk.press('印をつけたものを確かめる')
    expect(await desk.text()).toContain('印をつけたもの：手続き 4件')
    const before = await cases.factsOf(chosen)
    await desk.press('一件ずつ何が起きるかを見る')
    const will = await said(desk, 'すること（3件）')
    expect(Object.keys(will).toSorted()).toEqual([first, second, third])
    expect(will[first]).toBe('提出依頼書を出す（サインイン番号つき）。提出先は王子障害相談係')
    expect(await said(desk, 'できないもの（1件）')).toEqual({ [asked]: 'この段階は、もう済んでいます。' })
    expect(await desk.text()).toContain('出した依頼書は、取り消せません')
    expect(await cases.factsOf(chosen)).toEqual(before)
  })

  test('そのあいだに変わった一件は、わけを言って断られ、ほかは進む', { timeout: patience }, async () => {
    await desk.press('この内容で始める（できるもの 3件）')
    job = desk.path()
    expect(await desk.text()).toContain('まもなく始まります')
    await requestDraft(head, caseOf(second), '王子障害相談係')
    const before = await cases.factsOf(chosen)
    await finish()
    await desk.open(job)
    expect(await desk.text()).toContain('終わりました')
    const refused = await said(desk, 'できなかった（2件）')
    expect(refused).toEqual({
      [second]: 'この段階は、もう済んでいます。',
      [asked]: 'この段階は、もう済んでいます。',
    })
    await desk.follow('済み（2）')
    expect(Object.keys(await said(desk, '済み（2件）')).toSorted()).toEqual([first, third])
    const after = await cases.factsOf(chosen)
    for (const [at, name] of names.entries())
      expect([name, after[at]?.length !== before[at]?.length]).toEqual([name, [first, third].includes(name)])
    await desk.open('/work?tab=all&step=3')
    expect(await desk.page.locator('.row-tick').count()).toBe(4)
  })

  test('手紙は進んだ人だけ。始めた人と係長が見られ、取り消しはない', { timeout: patience }, async () => {
    await desk.open(job)
    const link = desk.page.getByRole('link', { name: '1束め（1〜2通め）（PDF）' })
    const href = new URL((await link.getAttribute('href')) ?? '', site.address).href
    const pages = await pdfPages(await (await desk.context.request.get(href)).body())
    const named = pages.flatMap((page) => names.filter((name) => page.includes(squeezed(name))))
    expect([...new Set(named)].toSorted()).toEqual([first, third])
    expect(await desk.page.getByRole('link', { name: 'この仕事を取り消す' }).count()).toBe(0)
    for (const below of ['/take-back', '/stop']) expect(await desk.look(job + below)).toBe(404)
    expect(await head.look(job)).toBe(200)
    await desk.open('/bulk')
    await desk.follow('計画案の提出を依頼する')
  })
})

describe('キーボードだけで', () => {
  test('係長は地区をまとめて替え、取り消す。あとで変わった人は残る', { timeout: patience }, async () => {
    const before = await districts()
    await head.open('/work?tab=all')
    for (const name of [first, third, away]) await keyboard.mark(head.page, tickOf(head, name), true)
    await head.fill({ すること: '担当の地区・窓口を替える' })
    await head.press('印をつけたものを確かめる')
    await head.fill({ 新しい地区: '赤羽地区' })
    await head.press('一件ずつ何が起きるかを見る')
    expect(await said(head, 'すること（2件）')).toEqual({
      [first]: '王子地区 → 赤羽地区',
      [third]: '王子地区 → 赤羽地区',
    })
    expect(await said(head, 'もうそうなっていて、何も変わらないもの（1件）')).toEqual({
      [away]: 'もうこの地区です。',
    })
    await head.press('決めたことを直す')
    await head.press('一件ずつ何が起きるかを見る')
    await head.press('この内容で始める（できるもの 2件）')
    expect(await districts()).toEqual(before)
    await finish()
    const job = head.path()
    await head.open(job)
    expect(await districts()).toEqual({ ...before, [first]: '赤羽地区', [third]: '赤羽地区' })
    await desk.open(`/persons/${personOf(third)}/edit`)
    await desk.fill({ 地区: '滝野川地区' })
    await desk.press('直した内容を保存する')
    await head.follow('この仕事を取り消す')
    await head.press('この仕事を取り消す')
    expect(head.path()).toBe(job)
    expect(await said(head, '取り消せなかった（1件）')).toEqual({
      [third]: '王子地区 → 赤羽地区：この仕事のあとで別に変わったので、そのままにした',
    })
    expect(await districts()).toEqual({ ...before, [third]: '滝野川地区' })
  })
})
