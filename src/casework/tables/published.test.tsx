import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test } from 'vitest'
import { type RandomCity, randomCity, writeCity } from '../../../tests/city/random-city.ts'
import type { Grid } from '../../city/kit/grid.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { maskSelfPlans } from '../../city/measures/mask-self-plans.ts'
import { type SelfPlanRates, selfPlanRates } from '../../city/measures/self-plan-rates.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality, readInMunicipality } from '../../platform/postgres/transaction.ts'
import type { At } from '../case/at.ts'
import type { Screen } from '../case/screen.ts'
import type { Tables } from '../registers/tables.ts'
import { annex1Downloads } from './annex1.download.ts'
import { annex1Screen } from './annex1.screen.tsx'
import type { MeasureSection } from './measure-section.ts'
import { measureDownloads } from './measures.download.ts'
import { measuresScreen } from './measures.screen.tsx'
import { SectionChart } from './section-chart.tsx'
import { selfPlanSection } from './self-plan-section.ts'
import { words } from './tables.words.ts'

const base = await freshDatabase<Tables>()
const municipality = { number: '261009', name: '京都市' }

beforeAll(async () => {
  await addMunicipality(base.ownerUrl, {
    ...{ ...municipality, prefecture: '京都府', head: '京都市長', settings: {}, demo: true },
  })
  const [city] = fc.sample(randomCity, { numRuns: 1, seed: 7 })
  await inMunicipality(base.app, { municipality: municipality.number }, (tx) =>
    writeCity(tx, municipality.number, city as RandomCity),
  )
})

/** What a screen or a download asks of where and when it happens. */
const at = <T,>(query: string, work: (at: At) => Promise<T>, grids: Grid[] = []): Promise<T> =>
  readInMunicipality(base.app, { municipality: municipality.number }, (tx) =>
    work({
      ...{ tx, municipality, today: '2018-06-01', query: new URLSearchParams(query) },
      href: (path: string) => path,
      writeGrid: async (grid: Grid) => {
        grids.push(grid)
        return { bytes: new Uint8Array(), replaced: [] }
      },
    } as unknown as At),
  )

const page = (screen: Screen, query: string) =>
  at(query, async (where) => {
    const loaded = await screen.load(where)
    const html = renderToStaticMarkup(screen.view(loaded?.data, {} as never, where))
    const cells = [...html.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell ?? '')
    return { html, cells, says: html.replaceAll('<!-- -->', '') }
  })

const file = async (path: string, query: string) => {
  const grids: Grid[] = []
  const found = [...annex1Downloads, ...measureDownloads].find((one) => one.path === path)
  const written = await at(query, async (where) => found?.load(where), grids)
  if (!written || !('body' in written)) throw new Error(`no file ${path}`)
  return { grid: grids[0], name: written.name, says: new TextDecoder().decode(written.body) }
}

const isSmall = (cell: unknown) => ['1', '2', '3', '4'].includes(String(cell).replace(/<[^>]*>/g, ''))

describe('公表用の仕事のはかり', () => {
  const path = '/tables/measures'

  test('小さい数はどこにもなく、一覧はひらけず、公表しない節は載らない。伏せない画面は、もとのまま', async () => {
    const [plain, masked] = [
      await page(measuresScreen, 'year=2014'),
      await page(measuresScreen, 'year=2014&masked=1'),
    ]
    expect(plain.cells.some(isSmall)).toBe(true)
    expect(plain.html).toContain(`${path}/reviews?`)
    expect(plain.html).toContain('id="load"')
    expect(masked.cells.filter(isSmall)).toEqual([])
    expect(masked.cells).toContain('x')
    expect(masked.html).not.toMatch(/\/tables\/measures\/(reviews|self-plans|late-drafts)\?/)
    for (const key of ['steps', 'waiting', 'load', 'drafts']) expect(masked.html).not.toContain(`id="${key}"`)
    expect(masked.says).toContain(smallCells.measures.says)
    expect(masked.says).toContain(smallCells.inside)
    expect(masked.html).not.toContain('<figure')
  })

  test('ファイルも同じように伏せ、わけを添える。公表しない表のファイルは、わけを言う', async () => {
    for (const name of ['self-plan', 'monitoring']) {
      const { grid, name: called } = await file(`${path}/${name}.csv`, 'year=2014&masked=1')
      expect(called).toBe(`${name}-2014-masked.csv`)
      expect(grid?.rows.flatMap((row) => row.slice(3)).filter(isSmall)).toEqual([])
      expect(grid?.rows.flat()).toContain('x')
      expect(grid?.notes.join()).toContain(smallCells.measures.says)
    }
    const { grid, says } = await file(`${path}/load.xlsx`, 'year=2014&masked=1')
    expect([grid, says]).toEqual([undefined, smallCells.inside])
  })
})

describe('セルフプランの節', () => {
  const place = { district: '北部', plan: '計画', reason: null } as const
  const wished = { ...place, plan: 'セルフプラン', reason: '本人の希望' } as const
  const rates = (selfPlans: number) =>
    selfPlanRates(
      ['2025-04', '2025-05'],
      [
        { ...place, month: '2025-04', count: 40 },
        { ...wished, month: '2025-04', count: selfPlans },
        { ...wished, month: '2025-05', count: 30 },
      ],
    )
  const sectionOf = (found: SelfPlanRates<number | null>, masked: boolean) =>
    selfPlanSection(
      { href: (path) => path, today: '2026-06-01' },
      { year: 2025, district: null, masked },
      found,
    )
  const cellsOf = ({ tables }: MeasureSection) =>
    tables.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))

  test('公表用では、伏せていない数からも、一覧はひらけない', () => {
    const shown = cellsOf(sectionOf(maskSelfPlans(rates(2)), true))
    expect(shown.map(({ value }) => value)).toEqual(expect.arrayContaining(['x', 40]))
    expect(shown.filter(({ href }) => href)).toEqual([])
    expect(cellsOf(sectionOf(rates(2), false)).some(({ href }) => href)).toBe(true)
  })

  test('図は、伏せた数があれば出さず、なければ出す', () => {
    const chart = (selfPlans: number) =>
      renderToStaticMarkup(<SectionChart section={sectionOf(maskSelfPlans(rates(selfPlans)), true)} />)
    expect(chart(2)).toBe(`<p>${words.noChart}</p>`)
    expect(chart(20)).toContain('<figure')
  })
})

describe('公表用の別紙1', () => {
  const path = '/tables/annex1'

  test('数が大きい年は、図も見通しもある。小さい数のある年からは、図も見通しも、その前提も出さない', async () => {
    const small = await page(annex1Screen, 'year=2017&masked=1')
    const persons = [...small.html.matchAll(/<tr[^>]*>(?:(?!<\/tr>).)*（人）(.*?)<\/tr>/g)].flatMap(
      ([, row]) => [...(row ?? '').matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, cell]) => cell),
    )
    expect(persons).toContain('x')
    expect(persons.filter(isSmall)).toEqual([])
    expect(small.says).toContain(smallCells.annex1.says)
    expect(small.says).toContain(smallCells.noForecast)
    for (const one of ['<figure', 'annex1-foreseen"', 'name="load"']) expect(small.html).not.toContain(one)
    const plain = await page(annex1Screen, 'year=2017')
    for (const one of ['<figure', 'annex1-foreseen"', 'name="load"']) expect(plain.html).toContain(one)
    expect(plain.html).toContain(`${path}/persons?`)
    expect(small.html).not.toContain(`${path}/persons?`)
    const { grid } = await file(`${path}.csv`, 'year=2017&masked=1')
    const [, last] = [grid?.headings, grid?.rows.map((row) => row.at(-1))]
    expect(last).toContain('x')
    expect(grid?.headings.join()).not.toMatch(/見込み|見通し/)
    expect(grid?.notes.join()).toContain(smallCells.annex1.says)
  })

  test('通知の見込みは、この市町村の数によらないので、伏せても出す', async () => {
    const { html } = await page(annex1Screen, 'year=2017&masked=1&scenario=notice')
    expect(html).toContain('annex1-foreseen"')
  })
})

test.each([
  ['/tables/measures', measuresScreen, '/tables/measures/self-plan.csv'],
  ['/tables/annex1', annex1Screen, '/tables/annex1.csv'],
])('%s：地区を選んだ公表用の表は、画面もファイルも出さず、わけを言う', async (_, screen, download) => {
  const query = `year=2014&masked=1&district=${encodeURIComponent('北部')}`
  const { cells, says } = await page(screen, query)
  expect([cells, says]).toEqual([[], expect.stringContaining(smallCells.wholeOnly)])
  const { grid, says: instead } = await file(download, query)
  expect([grid, instead]).toEqual([undefined, smallCells.wholeOnly])
})
