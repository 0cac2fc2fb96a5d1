import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { unitsOn } from './amount-units.ts'
import { grantUnit } from './grant-unit.ts'

const reply = (service: string, use = 'ふつうの利用', on = '2026-04-01') =>
  ask(grantUnit as Provision<unknown, unknown>, { on, in: '北区', facts: { service, use } })

checkProvision(grantUnit)

const expected: [string, string[]][] = [
  ['時間/月', ['11', '12', '13', '15']],
  ['単位/月', ['14']],
  ['日/月', ['22', '24', '41', '42', '43', '44', '45', '46', '48', '61', '63', '64', '65']],
  ['当該月の日数', ['21', '32', '33', '34', '71', '72']],
  ['月', ['35', '47', '53', '54']],
]
describe.each(expected)('%s', (unit, services) => {
  test.each(services)('%s', (service) => {
    expect(reply(service)).toMatchObject({
      ruling: {
        finding: { unit, apart: service === '12' ? '移動介護の分' : null },
        because: [expect.stringMatching(new RegExp(`は「${unit}」で数えるため$`))],
        citation: { law: '障害者総合支援法施行規則', article: '第13条' },
        unconfirmed:
          service === '64'
            ? ['保育所等訪問支援の支給量を「日/月」で書くこと（「回/月」と書く市町村がある）']
            : [],
      },
    })
  })
})

test.each([
  ['計画相談支援', '52', '量はない', '計画相談支援は期間だけを決めるため'],
  ['障害児相談支援', '55', '量はない', '障害児相談支援は期間だけを決めるため'],
  ['移動支援', '移動支援', '市町村の定めによる', '移動支援に国の単位の定めがないため'],
])('%s', (_, service, unit, why) => {
  expect(reply(service)).toMatchObject({ ruling: { finding: { unit, apart: null }, because: [why] } })
})

test('通院等乗降介助は回/月', () => {
  expect(reply('11', '通院等乗降介助')).toMatchObject({
    ruling: { finding: { unit: '回/月', apart: null }, because: ['通院等乗降介助は回数で数えるため'] },
  })
  expect(reply('12', '通院等乗降介助')).toMatchObject({
    problems: [{ field: 'use', expected: '居宅介護のほかは「ふつうの利用」にしてください' }],
  })
})

test('制度の始まる前は何も言わず、その日にないサービスは断る', () => {
  expect(reply('11', 'ふつうの利用', '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply('11', 'ふつうの利用', '2012-04-01')).toMatchObject({ ruling: { silent: false } })
  expect(reply('48', 'ふつうの利用', '2025-09-30')).toMatchObject({ problems: [{ field: 'service' }] })
  expect(reply('48', 'ふつうの利用', '2025-10-01')).toHaveProperty('ruling')
})

test('その日にないサービスの単位は知らない', () => {
  const when = { on: Temporal.PlainDate.from('2025-09-30'), in: '北区' }
  expect(applyOn(when, grantUnit, { service: '48', use: 'ふつうの利用' })).toMatchObject({
    finding: { unit: '市町村の定めによる', apart: null },
    because: ['48に国の単位の定めがないため'],
  })
})

test('受給者証に書く単位の一覧', () => {
  expect(unitsOn(Temporal.PlainDate.from('2026-04-01'))).toEqual([
    '時間/月',
    '単位/月',
    '当該月の日数',
    '日/月',
    '月',
    '当該月の日数から8日を引いた日数',
    '回/月',
    '市町村の定めによる',
  ])
})

test('言葉', () => {
  expect(grantUnit.words({ unit: '時間/月', apart: '移動介護の分' })).toBe(
    '時間/月（移動介護の分は別に書く）',
  )
  expect(grantUnit.words({ unit: '日/月', apart: null })).toBe('日/月')
})

test('名前', () => {
  const { id, chapter } = grantUnit
  expect([id, chapter]).toEqual(['grant-unit', '支給決定'])
})
