import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { ask } from '../kit/ask.ts'
import type { Provision } from '../kit/provision.ts'
import { sameTimeServices } from './same-time-services.ts'

const reply = (one: string, other: string, on = '2026-04-01') =>
  ask(sameTimeServices as Provision<unknown, unknown>, { on, in: '北区', facts: { one, other } })

checkProvision(sameTimeServices)

const sameTime = '同じ時間に二つのサービスの報酬を算定しないこと'
const sameDay = '通うサービスを使う日に、ほかの通うサービスの報酬を算定しないこと'
const children = '障害児の通うサービスにも、同じ日に一つ、同じ時間に一つを当てはめること'
const adult = '障害福祉サービス等報酬告示に伴う実施上の留意事項について（平成18年10月31日 障発第1031001号）'
const child = '障害児通所給付費等算定基準に伴う実施上の留意事項について（平成24年3月30日 障発0330第16号）'

test.each([
  ['生活介護と居宅介護', '22', '11', '同じ時間に一つ', [sameTime], adult],
  ['居宅介護と行動援護', '11', '13', '同じ時間に一つ', [sameTime], adult],
  ['生活介護と就労継続支援B型', '22', '46', '同じ日に一つ', [sameDay], adult],
  ['児童発達支援と放課後等デイサービス', '61', '63', '同じ日に一つ', [sameDay, children], child],
  ['放課後等デイサービスと保育所等訪問支援', '63', '64', '同じ時間に一つ', [sameTime, children], child],
  ['放課後等デイサービスと居宅介護', '63', '11', '同じ時間に一つ', [sameTime, children], child],
  ['生活介護と移動支援', '22', '移動支援', '市町村の定めによる', [], adult],
  ['日中一時支援と移動支援', '日中一時支援', '移動支援', '市町村の定めによる', [], adult],
  ['共同生活援助と居宅介護', '33', '11', '定めを見つけていない', [], adult],
  ['短期入所と生活介護', '24', '22', '定めを見つけていない', [], adult],
  ['就労定着支援と居宅介護', '47', '11', '定めを見つけていない', [], adult],
  ['居宅介護どうし', '11', '11', '定めを見つけていない', [], adult],
])('%s', (_, one, other, finding, unconfirmed, law) => {
  const expected = { ruling: { finding, unconfirmed, citation: { law, confidence: 'unconfirmed' } } }
  expect(reply(one, other)).toMatchObject(expected)
  expect(reply(other, one)).toMatchObject(expected)
})

test('わけには名前が出る', () => {
  expect(reply('22', '11')).toMatchObject({
    ruling: { because: ['生活介護と居宅介護は、どちらも時間か日数で使うサービスであるため'] },
  })
})

test('その日にないサービスは受けない', () => {
  expect(reply('48', '22', '2025-09-30')).toMatchObject({
    problems: [{ field: 'one' }],
  })
})

test('名前', () => {
  const { id, chapter, words } = sameTimeServices
  expect([id, chapter, words('同じ日に一つ')]).toEqual(['same-time-services', '支給決定', '同じ日に一つ'])
})
