import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { emptyTurns, replyFaults } from '../../tests/law/check-provision.ts'
import type { Provision } from './kit/provision.ts'
import { wordingFaults } from './kit/wording-faults.ts'
import { provisions } from './provisions.ts'

const texts = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => ({ file, text: readFileSync(join(import.meta.dirname, file), 'utf8') }))
const tests = texts.filter(({ file }) => file.endsWith('.test.ts'))

/** A file of a leaf that a program may import. */
const isLeaf = (file: string) => file.includes('/') && !file.endsWith('.test.ts')

/** Name and value of everything in the leaves that is a provision. */
const declared = (
  await Promise.all(
    texts.filter(({ file }) => isLeaf(file)).map(({ file }) => import(/* @vite-ignore */ `./${file}`)),
  )
).flatMap((leaf) =>
  Object.entries<object>(leaf).filter(
    ([, value]) => value !== null && typeof value === 'object' && 'wordings' in value,
  ),
)

describe('規定の一覧', () => {
  test('どの規定も一覧に一度だけある', () => {
    const roll = new Set<object>(provisions)
    expect(declared.filter(([, value]) => !roll.has(value)).map(([name]) => name)).toEqual([])
    expect(provisions.length).toBe(declared.length)
    expect(provisions.length).toBeGreaterThan(40)
  })

  test('どの規定も、どの規定にも言えることの検査を受けている', () => {
    const checked = tests.flatMap(({ text }) =>
      [...text.matchAll(/checkProvision\(\s*(\w+)/g)].map(([, name]) => name),
    )
    expect(declared.filter(([name]) => !checked.includes(name)).map(([name]) => name)).toEqual([])
  })

  test('番号は一つずつで、題も重ならない', () => {
    for (const key of ['id', 'title'] as const) {
      const all = provisions.map((provision) => provision[key])
      expect(all.filter((one, at) => all.indexOf(one) !== at)).toEqual([])
    }
    for (const { id } of provisions) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('どの文言にも根拠がある', () => {
    for (const { id, wordings } of provisions) {
      for (const { citation, binds } of wordings) {
        expect(citation.law, id).not.toBe('')
        expect(citation.binds === 'nation' || citation.binds === binds || binds === 'nation', id).toBe(true)
      }
    }
  })

  test('確かめられていない読み方には、確かめる文書がついている', () => {
    for (const { id, readings } of provisions) {
      for (const { says, settledBy } of readings) {
        expect(says, id).not.toMatch(/。$/)
        expect(settledBy.length, id).toBeGreaterThan(5)
      }
    }
  })
})

describe('この検査そのものを確かめる', () => {
  const planted = (
    ...spans: [from: string, until: string | null, finding: string][]
  ): Provision<unknown, unknown> => ({
    id: 'planted',
    title: '植えた規定',
    chapter: '手続',
    day: '試験の日',
    facts: z.strictObject({}),
    readings: [],
    words: String,
    wordings: spans.map(([from, until, finding]) => ({
      from: Temporal.PlainDate.from(from),
      until: until === null ? null : Temporal.PlainDate.from(until),
      binds: 'nation',
      citation: { law: '試験法', article: '', binds: 'nation', confidence: 'confirmed' },
      says: '試験',
      decide: () => ({ finding, because: ['試験'] }),
    })),
  })

  test('すき間を植えると見つかる', () => {
    expect(wordingFaults(planted(['2012-04-01', '2015-03-31', '甲'], ['2015-04-01', null, '乙']))).toEqual([
      'planted nation: 2015-03-31 から文言がない',
    ])
  })

  test('重なりを植えると見つかる', () => {
    expect(wordingFaults(planted(['2012-04-01', '2015-04-02', '甲'], ['2015-04-01', null, '乙']))).toEqual([
      'planted nation: 2015-04-01 から二つの文言が重なる',
    ])
  })

  test('何も変えない改正を植えると見つかる', () => {
    const turn = (after: string) =>
      emptyTurns(planted(['2012-04-01', '2015-04-01', '甲'], ['2015-04-01', null, after]), [{}])
    expect(turn('甲')).toEqual(['北区 2015-04-01', '北区 2015-04-01'])
    expect(turn('乙')).toEqual([])
  })

  test.each([
    ['わけのない答え', { because: [] }, 'no reason'],
    ['一覧にない読み方', { unconfirmed: ['勝手な読み方'] }, 'unlisted: 勝手な読み方'],
    ['言葉にならない答え', { finding: undefined }, 'broken words'],
    ['保存できない答え', { finding: new Date(0) }, 'not plain'],
  ])('%sを植えると見つかる', (_, over, fault) => {
    const ruling = {
      silent: false as const,
      provision: 'planted',
      title: '',
      finding: '甲',
      on: '',
      in: '',
      from: '',
      until: null,
      citation: { law: '試験法', article: '', binds: 'nation', confidence: 'confirmed' as const },
      because: ['試験'],
      unconfirmed: [],
      ...over,
    }
    expect(replyFaults(planted(), { ruling })).toContain(fault)
  })

  test('足りないものを言わない断りを植えると見つかる', () => {
    expect(replyFaults(planted(), { problems: [] })).toEqual(['a refusal that does not name what is missing'])
  })
})
