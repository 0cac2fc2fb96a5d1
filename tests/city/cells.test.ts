import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { loadCity } from '../../src/app/city-command/load-city.ts'
import { cityScreens } from '../../src/app/screens-of-the-city.ts'
import type { At } from '../../src/casework/case/at.ts'
import type { Tables, Tx } from '../../src/casework/registers/tables.ts'
import { freshDatabase } from '../../src/platform/postgres/test-database.ts'
import { readInMunicipality } from '../../src/platform/postgres/transaction.ts'

const base = await freshDatabase<Tables>()
const today = '2026-11-22'
const kyoto = { number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長', persons: 1500 }

beforeAll(async () => {
  await loadCity(kyoto, {
    ...{ ownerUrl: base.ownerUrl, seed: 1, on: today, onThatDay: true, replace: 'なし' },
    ...{ running: 0.2, tell: () => {} },
  })
}, 120_000)

/** A screen of the city as the desk sees it: what it loads, and its page. */
const look = async (tx: Tx, address: string) => {
  const { pathname, searchParams: query } = new URL(address, 'http://city')
  const found = cityScreens.flatMap((one) => {
    const pattern = new RegExp(`^${one.path.replace(':id', '(?<id>[^/]+)')}$`)
    const match = pattern.exec(pathname)
    return match ? [{ screen: one, params: { ...match.groups } }] : []
  })[0]
  if (!found) throw new Error(`no screen at ${pathname}`)
  const at = {
    ...{ tx, query, params: found.params, today, href: (path: string) => path },
    municipality: { ...kyoto, settings: {}, demo: true },
    actor: { role: '係長', municipality: kyoto.number },
  } as unknown as At
  const loaded = await found.screen.load(at)
  if (!loaded) throw new Error(`nothing at ${address}`)
  const page = found.screen.view(loaded.data, undefined as never, at)
  return { data: loaded.data as { readonly total?: number }, html: renderToStaticMarkup(page as never) }
}

/** Every number of a table that opens a list. */
const cellsOf = (html: string) =>
  [...html.matchAll(/<td[^>]*><a href="([^"]*)"[^>]*>([\d,]+)人?<\/a>/g)].map(([, href = '', says = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    says: Number(says.replaceAll(',', '')),
  }))
const rowsOf = (html: string) => html.match(/<tr role="row"/g)?.length ?? 0

test.each([
  ['/tables/measures', 60],
  ['/tables/measures?year=2025&all=drafts-desks', 60],
  [`/tables/measures?district=${encodeURIComponent('第三地区')}`, 20],
  ['/tables/annex1', 14],
  [`/tables/annex3?district=${encodeURIComponent('第三地区')}`, 50],
  ['/tables/annex1?year=2015', 15],
  [`/tables/annex1?district=${encodeURIComponent('第三地区')}`, 10],
] as const)('%s：どの数も、ひらく一覧の行の数と同じ', { timeout: 240_000 }, async (address, least) => {
  await readInMunicipality(base.app, { municipality: kyoto.number }, async (tx) => {
    const cells = cellsOf((await look(tx, address)).html)
    expect(cells.length).toBeGreaterThan(least)
    const wrong = []
    for (const { href, says } of cells) {
      const { data, html } = await look(tx, href)
      // The first page of a list has fifty rows at most, below the row of its heads.
      if (data.total !== says || rowsOf(html) !== 1 + Math.min(50, says))
        wrong.push({ href, says, is: data.total })
    }
    expect(wrong).toEqual([])
  })
})

/** Every number of the steps and drafts: the head of its row, and what the list that it opens says it is of. */
const headsOf = (html: string) =>
  html.split('<tr').flatMap((row) => {
    const head = /<th scope="row"[^>]*>(.*?)<\/th>/.exec(row)?.[1]?.replace(/<[^>]*>/g, '')
    return cellsOf(row).flatMap(({ href }) => (head && /holder=/.test(href) ? [{ head, href }] : []))
  })
const saidOn = (html: string) =>
  (/<p>(.*?)<\/p>/.exec(html)?.[1] ?? '')
    .replace(/。.*/s, '')
    .split('／')
    .slice(1)
    .filter((part) => !/年度$/.test(part))
    .join('：')

test('一覧のはじめの一文は、その行の名のとおり。事業所の名は、その事業所だけの一覧にだけある', async () => {
  await readInMunicipality(base.app, { municipality: kyoto.number }, async (tx) => {
    const heads = headsOf((await look(tx, '/tables/measures')).html)
    expect(heads.filter(({ href }) => /finished.*party=[0-9a-f]{8}/.test(href)).length).toBeGreaterThan(1)
    expect(heads.filter(({ href }) => /finished/.test(href) && !/party=/.test(href)).length).toBeGreaterThan(
      5,
    )
    const wrong = []
    for (const { head, href } of heads)
      for (const page of ['', '&page=900']) {
        const said = saidOn((await look(tx, `${href}${page}`)).html)
        if (said !== head) wrong.push({ href: `${href}${page}`, head, said })
      }
    expect(wrong).toEqual([])
  })
}, 120_000)

test('見通しは、最後に数えた3月末の後だけ。いまのままなら、数えた数のまま', async () => {
  await readInMunicipality(base.app, { municipality: kyoto.number }, async (tx) => {
    const old = (await look(tx, '/tables/annex1?year=2013')).html
    expect(old).not.toContain('ここから見通し')
    expect(old).not.toContain('annex1-foreseen')
    expect(old).toContain('令和8年度の見通しを見る')
    const now = (await look(tx, '/tables/annex1')).html
    expect(now).toContain('ここから見通し')
    const numbers = (id: string) => {
      const table = now.slice(now.indexOf(`id="${id}"`))
      const body = table.slice(table.indexOf('<tbody>'), table.indexOf('</tbody>'))
      return body
        .split('</tr>')
        .flatMap((row) =>
          [...row.matchAll(/<td[^>]*>(?:<a[^>]*>)?([^<]*)/g)].slice(-1).map(([, says]) => says),
        )
    }
    expect(numbers('annex1-foreseen')).toEqual(numbers('annex1-counted'))
  })
})

test('これから来る月は0ではなく「－」、出そろっていない年度は、そう言う', async () => {
  await readInMunicipality(base.app, { municipality: kyoto.number }, async (tx) => {
    const measures = (await look(tx, '/tables/measures')).html
    const row = (month: string) => measures.split(`count-head">${month}</th>`)[1]?.split('</tr>')[0] ?? ''
    expect(row('12月').match(/<td[^>]*>－<\/td>/g)?.length).toBe(8)
    expect(row('10月')).not.toContain('>－<')
    const says = async (year: number) => (await look(tx, `/tables/annex3?year=${year}`)).html
    expect(await says(2028)).toContain('まだ出そろっていません')
    expect(await says(2026)).toContain('これから決定する人の更新は、まだ入っていません')
    expect(await says(2025)).not.toContain('まだ入っていません')
  })
})
