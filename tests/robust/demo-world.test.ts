import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { steps } from '../../src/casework/case/steps.ts'
import { hasValidCheckDigit } from '../../src/law/check-digit/has-valid-check-digit.ts'
import { type DemoSite, kita, kyoto, openDemoSite } from './demo-site.ts'

const site = await openDemoSite()
const again = await openDemoSite()

/** Every row of the tables that hold the world; what is salted or counted by time of arrival stands outside. */
const tables = [
  'person',
  'organisation',
  'desk',
  'case_file',
  'case_entry',
  'case_turn',
  'case_party',
  'document',
  'notice',
  'planner',
  'grant_period',
  'service_contract',
  'level_proposal',
  'level_move',
] as const

const rowsOf = async (of: DemoSite, municipality: string) =>
  of.in(municipality, async (tx) => {
    const found: string[] = []
    for (const table of tables) {
      const { rows } = await sql<{
        row: object
      }>`select to_jsonb(t) as row from ${sql.table(table)} t`.execute(tx)
      found.push(...rows.map(({ row }) => `${table} ${JSON.stringify(row)}`))
    }
    const papers = await tx.selectFrom('paper').select(['id', 'number', 'sha256']).execute()
    return [...found, ...papers.map((paper) => `paper ${JSON.stringify(paper)}`)].sort()
  })

describe('見本の世界', () => {
  test.each([kita, kyoto])('%s：同じ日なら、同じ世界になる（紙の一字まで）', async (municipality) => {
    const one = await rowsOf(site, municipality)
    expect(one.length).toBeGreaterThan(50)
    expect(await rowsOf(again, municipality)).toEqual(one)
  })

  test('事業所番号の検証番号がすべて合う', async () => {
    const numbers = await site.in(kita, (tx) => tx.selectFrom('organisation').select('number').execute())
    expect(numbers.filter(({ number }) => !hasValidCheckDigit(number))).toEqual([])
  })

  test('人を待つことのある段階には、どこかでだれかが待っている', async () => {
    const turns = (
      await Promise.all(
        [kita, kyoto].map((number) =>
          site.in(number, (tx) => tx.selectFrom('case_turn').select('step').execute()),
        ),
      )
    ).flat()
    const waiting = new Set(turns.map(({ step }) => step))
    expect(
      steps.map(({ number }) => number).filter((number) => !waiting.has(number) && number !== 1),
    ).toEqual([])
  })

  test('北区の三つの窓口の電話番号', async () => {
    const desks = await site.in(kita, (tx) =>
      tx.selectFrom('desk').select(['name', 'telephone']).orderBy('ordinal').execute(),
    )
    expect(desks.slice(0, 3)).toEqual([
      { name: '王子障害相談係', telephone: '03-3908-1358' },
      { name: '赤羽障害相談係', telephone: '03-3903-4161' },
      { name: '滝野川地域障害者相談支援センター', telephone: '03-4334-6548' },
    ])
  })
})
