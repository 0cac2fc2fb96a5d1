import { expect, test } from 'vitest'
import { chartFaults } from './charts.ts'
import { putPeriods } from './city-rows.ts'
import { everyWayFaults } from './inspect.ts'
import { patience } from './shots.ts'
import { startJourney } from './world.ts'

const municipality = '131177'
const { site, staff } = await startJourney({ day: '2026-05-11' })

const paths = [
  '/tables',
  '/tables/annex3',
  '/tables/annex3?masked=1',
  '/tables/annex3/persons',
  '/tables/annex1',
  '/tables/annex1?year=2015&scenario=notice',
  '/tables/annex1/persons',
  '/tables/measures',
  '/tables/measures/waiting-list',
  '/tables/measures/finished',
  '/tables/measures/self-plans',
  '/tables/measures/reviews?state=missed',
  '/tables/measures/late-drafts',
]

test('どの表も、どの見方でも整っている', { timeout: patience }, async () => {
  await putPeriods(site, municipality, 240)
  const chief = await staff('kakaricho')
  for (const path of paths) {
    await chief.open(path)
    expect(await everyWayFaults(chief.page), path).toEqual([])
  }
  await chief.open('/start')
  await chief.follow('表と見通し')
})

test('欄の数と、欄の一覧の人数は同じで、合計は検算と合う', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  await desk.open('/tables/annex3')
  expect(await desk.text()).toContain('すべて一致しています')
  const links = await desk.page.locator('.count-table td a').all()
  expect(links.length).toBeGreaterThan(100)
  const some = await Promise.all(
    [0, 5, 40, 77, links.length - 1].map(async (at) => ({
      says: await links[at]?.innerText(),
      href: (await links[at]?.getAttribute('href')) ?? '',
    })),
  )
  for (const { says, href } of some) {
    await desk.open(href.replace(`/${municipality}`, ''))
    expect(await desk.page.locator('h1').innerText()).toBe(`更新の日が来る人（${says}人）`)
    const shown = await desk.page.locator('.table tbody tr').count()
    expect(shown).toBe(Math.min(50, Number(says)))
  }
})

test('公表用では、小さい数も、逆算できる数も、xになり、一覧をひらけない', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  const cells = async (path: string) => {
    await desk.open(path)
    return desk.page.locator('.count-table td').allInnerTexts()
  }
  const all = await cells('/tables/annex3')
  const masked = await cells('/tables/annex3?masked=1')
  expect(await desk.page.locator('.count-table td a').count()).toBe(0)
  expect(masked.length).toBe(all.length)
  for (const [at, one] of masked.entries()) {
    if (one !== 'x') expect(one).toBe(all[at])
    if (Number(all[at]) > 0 && Number(all[at]) < 5) expect(one).toBe('x')
  }
  const file = await desk.context.request.get(`${site.address}/${municipality}/tables/annex3.csv?masked=1`)
  const numbers = (await file.text()).split(/[,\r\n]+/).map(Number)
  expect(numbers.filter((one) => one > 0 && one < 5)).toEqual([])
})

test('はかりの数と、その一覧の件数は同じ', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  await desk.open('/tables/measures?year=2025')
  const cells = desk.page.locator('.count-table td a')
  const some = await Promise.all(
    [0, 3, 9, 20].map(async (at) => ({
      says: await cells.nth(at).innerText(),
      href: (await cells.nth(at).getAttribute('href')) ?? '',
    })),
  )
  for (const { says, href } of some) {
    await desk.open(href.replace(`/${municipality}`, ''))
    expect(await desk.page.locator('h1').innerText()).toContain(`（${says}`)
  }
})

test('どの表も、三つの種類のファイルになる', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  await desk.open('/tables')
  const tables = ['annex3', 'annex1', 'measures/self-plan', 'measures/load', 'measures/drafts']
  for (const table of tables) {
    const file = async (ending: string) => {
      const answer = await desk.context.request.get(
        `${site.address}/${municipality}/tables/${table}.${ending}?year=2026`,
      )
      expect(answer.status(), `${table}.${ending}`).toBe(200)
      expect(answer.headers()['content-disposition']).toMatch(/filename="[\w.-]+"/)
      return answer.body()
    }
    const utf8 = new TextDecoder().decode(await file('csv'))
    const sjis = new TextDecoder('shift_jis', { fatal: true }).decode(await file('sjis.csv'))
    expect(sjis.split('\r\n').length).toBe(utf8.split('\r\n').length)
    expect((await file('xlsx')).subarray(0, 2).toString()).toBe('PK')
  }
})

test('表は窓口と係長だけが見る', { timeout: patience }, async () => {
  for (const login of ['kanri', 'aoba', 'day', 'center']) {
    const other = await staff(login)
    await other.open('/start')
    expect(await other.look('/tables/annex3')).toBe(404)
  }
})

test('台帳に何もない市町村では、どの表も、何があればよいかを言う', { timeout: patience }, async () => {
  const desk = await staff('madoguchi', '261008')
  for (const path of ['/tables', '/tables/annex3', '/tables/annex1', '/tables/measures?year=2025']) {
    await desk.open(path)
    expect(await everyWayFaults(desk.page)).toEqual([])
    expect(await desk.text()).toContain('まだ数えるものがありません')
  }
})

const charts = [
  '/tables/annex3',
  '/tables/annex1',
  '/tables/annex1?year=2015&scenario=notice',
  '/tables/measures?year=2025',
]

test('どの図も、色がなくても、目で見なくても読める', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  for (const path of charts) {
    await desk.open(path)
    expect(await chartFaults(desk.page), path).toEqual([])
  }
})

test('図を見る目は、読めない図を見つける', { timeout: patience }, async () => {
  const desk = await staff('madoguchi')
  const broken = async (path: string, attribute: string, of: string, value = '') => {
    await desk.open(path)
    await desk.page.evaluate(
      ([name, where, text]) => {
        for (const one of document.querySelectorAll(where ?? ''))
          if (text) one.setAttribute(name ?? '', text)
          else one.removeAttribute(name ?? '')
      },
      [attribute, `figure.chart ${of}`, value],
    )
    return (await chartFaults(desk.page)).join()
  }
  const [bars, lines] = ['/tables/annex3', '/tables/annex1']
  expect(await broken(bars, 'aria-label', 'svg')).toContain('no words')
  expect(await broken(bars, 'aria-details', 'svg')).toContain('no table')
  expect(await broken(bars, 'fill', '[class*=chart-ink-]', 'currentColor')).toContain('alike but for')
  expect(await broken(lines, 'stroke-dasharray', '.chart-course')).toContain('alike but for')
  expect(await broken(bars, 'stroke', '[fill^=url]', 'Canvas')).toMatch(/dark: .*vanishes/)
})
