import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { ask } from '../kit/ask.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import type { Provision } from '../kit/provision.ts'
import { servicesOn } from '../texts/services-on.ts'
import { dayCeiling } from './day-ceiling.ts'

const plain = { service: '22', month: '2026-04', cityDays: null, averagedFrom: null, granted: null }
const reply = (facts: Record<string, unknown>, on = '2026-04-01') =>
  ask(dayCeiling as Provision<unknown, unknown>, { on, in: '北区', facts: { ...plain, ...facts } })
const averaged = '利用日数特例では、12か月の「月の日数から8日を引いた日数」の合計を上限とすること'
const children = '障害児の通うサービスにも、月の日数から8日を引いた日数を当てはめること'

checkProvision(dayCeiling)

test.each([
  ['平年の2月（28日）', '2026-02', 20, '2026-02は28日で、8日を引くため'],
  ['うるう年の2月（29日）', '2028-02', 21, '2028-02は29日で、8日を引くため'],
  ['30日の月', '2026-04', 22, '2026-04は30日で、8日を引くため'],
  ['31日の月', '2026-05', 23, '2026-05は31日で、8日を引くため'],
])('%s', (_, month, days, why) => {
  expect(reply({ month })).toMatchObject({
    ruling: {
      finding: { days, span: '月', granted: '量がわからない', over: null },
      ...{ because: [why], citation: { article: '支給量の上限（利用日数）' }, unconfirmed: [] },
    },
  })
  expect(reply({ month, granted: days })).toMatchObject({
    ruling: { finding: { days, granted: '収まる', over: null }, because: [why, `支給量が${days}日のため`] },
  })
  expect(reply({ month, granted: days + 1 })).toMatchObject({
    ruling: { finding: { days, granted: 'こえる', over: 1 } },
  })
})

describe('サービス', () => {
  const adult = ['22', '41', '42', '43', '44', '45', '46', '48']
  const child = ['61', '63']
  const all = servicesOn(Temporal.PlainDate.from('2026-04-01'))
  test.each(all.map(({ code, name }) => [name, code]))('%s', (name, service) => {
    const counts = [...adult, ...child].includes(service)
    expect(reply({ service, granted: 30 })).toMatchObject({
      ruling: counts
        ? {
            finding: { days: 22, span: '月', granted: 'こえる', over: 8 },
            unconfirmed: child.includes(service) ? [children] : [],
          }
        : {
            finding: { days: null, span: null, granted: '上限の定めがない', over: null },
            because: [`${name}は通うサービスではないため`],
          },
    })
  })
  test('令和6年3月までの医療型児童発達支援', () => {
    expect(reply({ service: '62', month: '2024-03' })).toMatchObject({
      ruling: { finding: { days: 23 }, unconfirmed: [children] },
    })
  })
})

test('その月にないサービスは番号で言う', () => {
  const when = { on: Temporal.PlainDate.from('2026-04-01'), in: '北区' }
  const facts = dayCeiling.facts.parse({ ...plain, service: '65', month: '2018-03' })
  expect(applyOn(when, dayCeiling, facts)).toMatchObject({ because: ['65は通うサービスではないため'] })
})

test('市町村が必要と認めた日数', () => {
  expect(reply({ cityDays: 25, granted: 25 })).toMatchObject({
    ruling: {
      finding: { days: 25, span: '月', granted: '収まる' },
      because: ['市町村が25日を必要と認めたため', '支給量が25日のため'],
      unconfirmed: [],
    },
  })
})

test.each([
  ['2026-04', '2026-04', 269, '2026-04から2027-03まで'],
  ['2028-03', '2027-04', 270, '2027-04から2028-03まで'],
])('利用日数特例（%s、期間は%sから12か月）は合計%i日', (month, averagedFrom, days, span) => {
  expect(reply({ month, averagedFrom, granted: days + 2 })).toMatchObject({
    ruling: {
      finding: { days, span: '利用日数特例の期間', granted: 'こえる', over: 2 },
      because: [`利用日数特例の期間（${span}）の合計のため`, `支給量が${days + 2}日のため`],
      unconfirmed: [averaged],
    },
  })
})

test.each([
  ['2月に29日を認める', { month: '2026-02', cityDays: 29 }, 'cityDays', '2026-02の日数の28まで'],
  ['両方を受ける', { cityDays: 25, averagedFrom: '2026-04' }, 'averagedFrom', 'どちらか一つ'],
  ['期間の前の月', { month: '2026-03', averagedFrom: '2026-04' }, 'averagedFrom', '12か月の期間に入る'],
  ['期間の次の月', { month: '2027-04', averagedFrom: '2026-04' }, 'averagedFrom', '12か月の期間に入る'],
  ['始まる前の就労選択支援', { service: '48', month: '2025-09' }, 'service', '2025-09-01'],
])('断る：%s', (_, facts, field, expected) => {
  expect(reply(facts)).toMatchObject({ problems: [{ field, expected: expect.stringContaining(expected) }] })
})

test('2月に28日は認められ、期間の終わりの月は入る', () => {
  expect(reply({ month: '2026-02', cityDays: 28 })).toHaveProperty('ruling')
  expect(reply({ month: '2027-03', averagedFrom: '2026-04' })).toHaveProperty('ruling')
})

test('制度の始まる前は何も言わない', () => {
  expect(reply({}, '2012-03-31')).toMatchObject({ ruling: { silent: true } })
  expect(reply({}, '2012-04-01')).toMatchObject({ ruling: { silent: false } })
})

test('言葉', () => {
  const { words } = dayCeiling
  expect(words({ days: 22, span: '月', granted: '収まる', over: null })).toBe('月に22日まで（収まる）')
  expect(words({ days: 22, span: '月', granted: 'こえる', over: 3 })).toBe('月に22日まで（3日こえる）')
  expect(words({ days: 22, span: '月', granted: '量がわからない', over: null })).toBe('月に22日まで')
  expect(words({ days: null, span: null, granted: '上限の定めがない', over: null })).toBe('上限の定めがない')
})

test('名前と、聞ける範囲', () => {
  expect([dayCeiling.id, dayCeiling.chapter]).toEqual(['day-ceiling', '支給決定'])
  expect(factsSchema(dayCeiling.facts).properties).toMatchObject({
    cityDays: { anyOf: [{ minimum: 1, maximum: 31 }, { type: 'null' }] },
    granted: { anyOf: [{ minimum: 0, maximum: 366 }, { type: 'null' }] },
  })
})
