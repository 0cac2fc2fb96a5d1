import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Fact } from '../../casework/case/fact.ts'
import type { CaseFile } from '../../casework/case/file.ts'
import { emptyCase } from '../../casework/case/file.ts'
import { replay } from '../../casework/case/fold.ts'
import { foldVersion } from '../../casework/case/fold-version.ts'
import { openSteps } from '../../casework/case/turns.ts'
import type { Tables } from '../../casework/registers/tables.ts'
import { copyText } from '../../platform/postgres/copy-text.ts'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import { setClock } from '../demo/seeded.ts'
import { cityArgs } from './city-args.ts'
import { makeCities } from './city-command.ts'
import { copyCity } from './copy-city.ts'
import { type LoadWish, loadCity } from './load-city.ts'

const on = '2026-11-22'
const kyoto = { number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長' }
const municipality = { ...kyoto, settings: { draftDays: 30 }, demo: true }

/** The sha256 of everything that would be copied. */
const stream = async (seed: string, persons: number): Promise<string> => {
  const hash = createHash('sha256')
  const copy = async (
    table: string,
    columns: readonly string[],
    rows: Iterable<Parameters<typeof copyText>[0]>,
  ) => {
    hash.update(`${table} ${columns}\n`)
    let count = 0
    for (const row of rows) {
      hash.update(copyText(row))
      count += 1
    }
    return count
  }
  await copyCity({ copy }, { ...kyoto, seed, persons, on, municipality, running: 0.1 })
  return hash.digest('hex')
}

test('同じたね・人数・日からは、一字もちがわない行ができ、たねが変われば変わる', async () => {
  const [first, again, other] = [await stream('1', 1500), await stream('1', 1500), await stream('2', 1500)]
  expect(again).toBe(first)
  expect(other).not.toBe(first)
})

const { app, ownerUrl } = await freshDatabase<Tables>()
const wish: LoadWish = {
  ...{ ownerUrl, seed: 1, on, onThatDay: true, replace: 'なし', running: 0.1, tell: () => {} },
}
const inKyoto = <T>(work: Parameters<typeof inMunicipality<Tables, T>>[2]) =>
  inMunicipality(app, { municipality: kyoto.number }, work)
const count = (table: 'person' | 'grant_period' | 'case_file') =>
  inKyoto(async (tx) => {
    const row = await tx
      .selectFrom(table)
      .select(sql<number>`count(*)::int`.as('n'))
      .executeTakeFirstOrThrow()
    return row.n
  })

describe('読み込み', () => {
  test('途中で止まれば、市町村も人も残らない', async () => {
    const broken = loadCity(
      { ...kyoto, persons: 2500 },
      {
        ...wish,
        tell: () => {
          throw new Error('止まった')
        },
      },
    )
    await expect(broken).rejects.toThrow('止まった')
    expect(await app.selectFrom('municipality').selectAll().execute()).toEqual([])
    expect(await count('person')).toBe(0)
  })

  test('読み込んだ事案は、事実から計算し直しても同じ姿で、番がある', async () => {
    const copied = await loadCity({ ...kyoto, persons: 2500 }, wish)
    expect(copied?.cases).toBe(await count('case_file'))
    expect(copied?.cases).toBeGreaterThan(150)
    const files = await inKyoto(async (tx) => ({
      files: await tx.selectFrom('case_file').selectAll().execute(),
      entries: await tx.selectFrom('case_entry').selectAll().orderBy('seq').execute(),
      turns: await tx.selectFrom('case_turn').select(['case_id', 'step']).execute(),
    }))
    const steps = new Set(files.turns.map(({ step }) => step))
    expect([2, 3, 4, 5, 6, 7, 8].filter((step) => !steps.has(step))).toEqual([])
    for (const row of files.files) {
      const facts = files.entries
        .filter((one) => one.case_id === row.id)
        .map(({ fact }) => fact as unknown as Fact)
      const file = replay(emptyCase(row.id, row.person, row.reception_number), facts)
      expect(row.state as unknown as CaseFile).toEqual(file)
      expect(row.folded_by).toBe(foldVersion)
      expect(facts.every((fact) => fact.on <= on)).toBe(true)
      expect(openSteps(file).length).toBeGreaterThan(0)
    }
  })

  test('同じ市はそのまま残し、ちがう市は --replace で作り直す', async () => {
    expect(await loadCity({ ...kyoto, persons: 2500 }, wish)).toBeNull()
    await expect(loadCity({ ...kyoto, persons: 200 }, wish)).rejects.toThrow('--replace')
    expect(await loadCity({ ...kyoto, persons: 200 }, { ...wish, replace: '他' })).not.toBeNull()
    expect(await loadCity({ ...kyoto, persons: 200 }, { ...wish, replace: '他' })).toBeNull()
    expect(await loadCity({ ...kyoto, persons: 200 }, { ...wish, replace: '同じものも' })).not.toBeNull()
    const persons = await inKyoto((tx) => tx.selectFrom('grant_period').select('person').distinct().execute())
    expect(persons.length).toBe(200)
  })

  test('いつの日の市かを言い、--on がなければ、今日だと言う', async () => {
    const world = { clock: setClock('2026-11-22'), address: 'http://localhost' }
    const said: string[] = []
    const make = (day: string | null) =>
      makeCities({ world, ownerUrl }, { seed: 1, persons: 200, on: day, replace: true }, (text) => {
        said.push(text)
      })
    await make(null)
    expect(said[0]).toContain('基準の日 2026-11-22（--on がないので今日')
    said.length = 0
    await make('2026-04-01')
    expect(said[0]).toContain('基準の日 2026-04-01、')
  })

  test('生成したものでない市町村には、--replace でも読み込まない', async () => {
    const real = { ...kyoto, number: '131045' }
    await addMunicipality(ownerUrl, { ...real, settings: {}, demo: false })
    await expect(loadCity({ ...real, persons: 200 }, { ...wish, replace: '同じものも' })).rejects.toThrow(
      '生成したものでない',
    )
  })
})

test.each([
  [{ seed: '1', persons: '0' }, '--persons'],
  [{ seed: 'a', persons: '10' }, '--seed'],
  [{ persons: '10' }, '--seed'],
  [{ seed: '1', persons: '10', on: '2026-02-30' }, '--on'],
  [{ seed: '1', persons: '10', on: '2017-04-01' }, '2018-04-01'],
])('%j は断る', (given, says) => {
  expect(cityArgs(given)).toMatchObject({ says: expect.stringContaining(says) })
})
