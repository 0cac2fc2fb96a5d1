import { expect, test } from 'vitest'
import { serviceAliases } from './service-aliases.ts'
import { serviceOfKind } from './service-of-kind.ts'
import { allServices } from './services.ts'

test.each([
  ['家事援助', '11', '居宅介護'],
  ['身体介護', '11', '居宅介護'],
  ['居宅介護（家事援助）', '11', '居宅介護'],
  ['居宅介護(身体)', '11', '居宅介護'],
  ['通院等介助', '11', '居宅介護'],
  ['生活介護', '22', '生活介護'],
  ['ショートステイ', '24', '短期入所'],
  ['ｼｮｰﾄｽﾃｲ', '24', '短期入所'],
  ['ＧＨ', '33', '共同生活援助'],
  ['自立訓練(生活訓練)', '42', '自立訓練（生活訓練）'],
  ['自立訓練 （機能訓練）', '41', '自立訓練（機能訓練）'],
  ['就労継続支援Ｂ型', '46', '就労継続支援B型'],
  ['就労継続支援（Ｂ型）', '46', '就労継続支援B型'],
  ['b型', '46', '就労継続支援B型'],
  ['放デイ', '63', '放課後等デイサービス'],
  ['放課後等デイ', '63', '放課後等デイサービス'],
  ['児発', '61', '児童発達支援'],
  ['移動支援', '移動支援', '移動支援'],
  ['移動支援（身体介護あり）', '移動支援', '移動支援'],
  ['日中一時支援', '日中一時支援', '日中一時支援'],
])('「%s」は %s %s', (kind, code, name) => {
  expect(serviceOfKind({ kind })).toEqual({ code, name, isRide: false })
})

test('通院等乗降介助は回で数える', () => {
  expect(serviceOfKind({ kind: '通院等乗降介助' })).toEqual({ code: '11', name: '居宅介護', isRide: true })
  expect(serviceOfKind({ kind: '居宅介護（通院等乗降介助）' })?.isRide).toBe(true)
})

test.each([
  'ヘルパー',
  'ガイドヘルプ',
  'デイサービス',
  '自立訓練',
  '移行支援',
  '定着支援',
  '包括支援',
  '移動介護',
  '家事援助（介護保険）',
  '家事援助（調理、介護保険）',
  '身体介護 自費',
  '友達と遊びに行く',
  '訪問看護',
  '',
  '（買い物）',
])('「%s」は、どのサービスとも決めない', (kind) => {
  expect(serviceOfKind({ kind })).toBeNull()
})

test('表の番号と名前は、サービスの一覧のとおりで、どれもある', () => {
  const rows = (all: readonly { code: string; name: string }[]) =>
    all.map(({ code, name }) => `${code} ${name}`).sort()
  expect(rows(serviceAliases)).toEqual(rows(allServices))
})

test('一つの呼び名は、一つのサービスだけを指す', () => {
  const words = serviceAliases.flatMap(({ name, inTexts, everyday }) => [name, ...inTexts, ...everyday])
  expect(new Set(words).size).toBe(words.length)
})

test('ほかの制度の分は、内容に書いてあってもサービスにしない', () => {
  expect(serviceOfKind({ kind: '家事援助', content: '介護保険' })).toBeNull()
  expect(serviceOfKind({ kind: '家事援助', content: '調理・自費' })).toBeNull()
  expect(serviceOfKind({ kind: '家事援助', content: '介護保険の手続の手伝い' })?.code).toBe('11')
})

test('二つのサービスの名前の終わりにある言葉は、呼び名にしない', () => {
  const bare = (name: string) => name.replace(/[（）]/g, '')
  const shared = serviceAliases
    .flatMap(({ inTexts, everyday }) => [...inTexts, ...everyday])
    .filter((word) => {
      const ends = serviceAliases.filter(({ name }) => bare(name).endsWith(bare(word)))
      return new Set(ends.map(({ code }) => code)).size > 1
    })
  expect(shared).toEqual([])
})
