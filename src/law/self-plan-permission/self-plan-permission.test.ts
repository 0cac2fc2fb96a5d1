import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { selfPlanPermission } from './self-plan-permission.ts'
import type { SelfPlanPermissionFacts } from './self-plan-permission-facts.ts'
import { readings } from './self-plan-permission-readings.ts'

type Over = Partial<SelfPlanPermissionFacts>

const facts = (over: Over): SelfPlanPermissionFacts => ({
  ...{ person: '障害者', wished: false, noOfficeNearby: false, officeTaken: false, ledByMunicipality: false },
  ...{ canArrange: null, services: [], municipalConditions: null, municipalServices: null },
  temporaryOnly: false,
  ...over,
})
const rule = (over: Over, on = '2026-04-01') => {
  const when = { on: Temporal.PlainDate.from(on), in: '北区' }
  const ruling = applyOn(when, selfPlanPermission, facts(over))
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const wished: Over = { wished: true }
const check = '市町村の定めを職員が確かめる'

checkProvision(selfPlanPermission, [facts({ ledByMunicipality: true })])

describe('法令：身近な地域に事業所がないか、本人（保護者）が希望する', () => {
  const refused = '身近な地域に事業所がない場合でも、本人（保護者）が希望する場合でもないため'
  test.each([
    ['事業所がない', { noOfficeNearby: true }, '出せる', ['身近な地域に事業所がないため'], []],
    ['本人が希望する', wished, '出せる', ['本人（保護者）が希望するため'], []],
    [
      '空きがない',
      { officeTaken: true },
      '出せる',
      ['身近な地域の事業所に空きがないため'],
      [readings.full.says],
    ],
    [
      '空きがなく、希望もする',
      { officeTaken: true, wished: true },
      '出せる',
      ['身近な地域の事業所に空きがないため', '本人（保護者）が希望するため'],
      [],
    ],
    [
      '事業所がなく空きもない',
      { officeTaken: true, noOfficeNearby: true },
      '出せる',
      ['身近な地域に事業所がないため'],
      [],
    ],
    ['どちらでもない', {}, '出せない', [refused], []],
    ['自分で調整できるだけ', { canArrange: true }, '出せない', [refused], []],
  ] as [string, Over, string, string[], string[]][])('%s', (_, over, finding, because, unconfirmed) => {
    for (const [person, article] of [
      ['障害者', '第12条の4'],
      ['障害児', '第18条の14'],
    ] as const) {
      const ruling = rule({ ...over, person })
      expect([ruling.finding, ruling.citation.article]).toEqual([finding, article])
      expect([ruling.because, ruling.unconfirmed]).toEqual([because, unconfirmed])
    }
  })

  test.each([
    ['2021-03-30', 0],
    ['2021-03-31', 1],
    ['2021-04-01', 1],
  ])('課長通知（令和3年3月31日）：%s に市町村に勧められた', (on, said) => {
    const led = (over: Over) => rule({ ...over, ledByMunicipality: true }, on)
    expect(led({})).toMatchObject({ finding: '出せない', unconfirmed: [readings.led.says] })
    expect(led(wished)).toMatchObject({ finding: '出せる', unconfirmed: [] })
    for (const over of [{}, wished]) {
      expect(led(over).because.filter((why) => why.includes('誘導'))).toHaveLength(said)
      expect(rule(over, on).because.filter((why) => why.includes('誘導'))).toHaveLength(0)
    }
  })

  test('制度の前は何も言わない', () => {
    const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
    expect(applyOn(on('2012-03-31'), selfPlanPermission, facts(wished)).silent).toBe(true)
    expect(applyOn(on('2012-04-01'), selfPlanPermission, facts(wished)).silent).toBe(false)
  })
})

describe('市町村の定めは、法令にないものとして示し、それだけで断らない', () => {
  const sarabetsu: Over = { municipalConditions: ['本人（保護者）が希望する', '自分で調整できる'] }
  const ota: Over = {
    municipalConditions: ['事業所が見つからない', '本人（保護者）が希望する', '自分で調整できる'],
    municipalServices: ['61', '63', '45', '43'],
    temporaryOnly: true,
  }
  const able: Over = { wished: true, canArrange: true }
  test.each([
    ['更別村の例：希望し、調整できる', { ...sarabetsu, ...able }, '出せる', []],
    [
      '更別村の例：希望し、調整できない',
      { ...sarabetsu, ...able, canArrange: false },
      check,
      ['自分で調整できる」ことに当たらない'],
    ],
    [
      '更別村の例：希望し、調整はわからない',
      { ...sarabetsu, wished: true },
      check,
      ['自分で調整できる」ことがまだわからない'],
    ],
    [
      '更別村の例：事業所がないだけ',
      { ...sarabetsu, noOfficeNearby: true, canArrange: true },
      check,
      ['本人（保護者）が希望する」ことに当たらない'],
    ],
    ['更別村の例：法令の場合に当たらない', { ...sarabetsu, canArrange: true }, '出せない', []],
    [
      '太田市の例：三つとも当たり、就労継続支援A型',
      { ...ota, ...able, noOfficeNearby: true, services: ['45'] },
      '事業所が見つかるまで出せる',
      ['事業所が見つかるまでの間に限る'],
    ],
    [
      '太田市の例：空きがない',
      { ...ota, ...able, officeTaken: true, services: ['61', '63'] },
      '事業所が見つかるまで出せる',
      ['事業所が見つかるまでの間に限る'],
    ],
    [
      '太田市の例：事業所はある',
      { ...ota, ...able, services: ['43'] },
      check,
      ['事業所が見つからない」ことに当たらない'],
    ],
    [
      '太田市の例：一覧にない居宅介護と生活介護',
      { ...ota, ...able, noOfficeNearby: true, services: ['11', '45', '22'] },
      check,
      ['認めるサービスの一覧に 11、22 がない'],
    ],
    [
      '太田市の例：どれにも当たらず一覧にもない',
      { ...ota, wished: true, services: ['11'] },
      check,
      [
        '事業所が見つからない」ことに当たらない',
        '自分で調整できる」ことがまだわからない',
        '一覧に 11 がない',
      ],
    ],
    [
      '一時のものとだけ定める市町村',
      { ...wished, temporaryOnly: true },
      '事業所が見つかるまで出せる',
      ['の間に限る'],
    ],
    ['条件を持たない市町村（空の定め）', { ...wished, municipalConditions: [] }, '出せる', []],
  ] as [string, Over, string, string[]][])('%s → %s', (_, over, finding, doubts) => {
    const ruling = rule(over)
    expect(ruling.finding).toBe(finding)
    const municipal = ruling.because.filter((why) => why.startsWith('市町村の定め（法令にはない）：'))
    expect(municipal).toEqual(doubts.map((doubt) => expect.stringContaining(doubt)))
    expect(ruling.because.length).toBeGreaterThan(municipal.length)
    expect(ruling.unconfirmed.includes(readings.municipal.says)).toBe(doubts.length > 0)
  })

  test('空きがないと読んだことは、市町村の定めがあっても知らせる', () => {
    const full = { officeTaken: true } as const
    expect(rule({ ...full, ...sarabetsu }).unconfirmed).toEqual([readings.full.says, readings.municipal.says])
    expect(rule({ ...full, temporaryOnly: true }).unconfirmed).toEqual([
      readings.full.says,
      readings.municipal.says,
    ])
  })
})

test('章と、市町村の条件の名前', () => {
  expect(selfPlanPermission.chapter).toBe('セルフプラン')
  expect(factsSchema(selfPlanPermission.facts).properties?.municipalConditions?.anyOf?.[0]).toMatchObject({
    items: { title: '条件', enum: ['事業所が見つからない', '本人（保護者）が希望する', '自分で調整できる'] },
  })
})

test.each([
  ['出せる', 'セルフプランを出せる'],
  ['出せない', 'セルフプランを出せない'],
  ['事業所が見つかるまで出せる', 'セルフプランを事業所が見つかるまで出せる'],
  [check, '法令では出せるが、市町村の定めがあるので職員が確かめる'],
] as const)('言葉：%s', (finding, says) => expect(selfPlanPermission.words(finding)).toBe(says))

test.each([
  ['services', { services: ['48'] }],
  ['municipalServices', { municipalServices: ['48'] }],
] as [string, Over][])('まだないサービスは断る：%s', (field, over) => {
  const on = (date: string) => ({ on: Temporal.PlainDate.from(date), in: '北区' })
  expect(selfPlanPermission.mismatches?.(facts(over), on('2025-09-30'))).toMatchObject([{ field }])
  expect(selfPlanPermission.mismatches?.(facts(over), on('2025-10-01'))).toEqual([])
})
