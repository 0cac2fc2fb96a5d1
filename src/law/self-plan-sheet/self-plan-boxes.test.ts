import { expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type SelfPlanBoxesFacts, selfPlanBoxes } from './self-plan-boxes.ts'

checkProvision(selfPlanBoxes)

type Boxes = SelfPlanBoxesFacts['filled']
const on = (date: string, place = '京都市') => ({ on: Temporal.PlainDate.from(date), in: place })
const rule = (filled: Boxes) => {
  const ruling = applyOn(on('2026-04-01'), selfPlanBoxes, { filled })
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const all: Boxes = ['life', 'troubles', 'outcomes', 'measures', 'care', 'week']
const [life, troubles, outcomes, measures, care, week] = [
  '希望する生活 および そのために必要な支援',
  '困っていること・より良くしたいこと',
  '利用により解決される・実現できる内容 および それまでの期間',
  '具体的な方策 および それまでの期間',
  'サービス提供事業者に配慮してほしいこと',
  '週間計画表（裏面）',
]
const items = [
  ['利用者及びその家族の生活に対する意向', [life]],
  ['総合的な援助の方針', [life]],
  ['生活全般の解決すべき課題', [troubles]],
  ['提供される福祉サービス等の目標及びその達成時期', [outcomes]],
  ['福祉サービス等の種類、内容、量', [measures, week]],
  ['福祉サービス等を提供する上での留意事項', [care]],
] as const

test('すべての欄が書いてあれば六つの事項がそろう', () => {
  const { finding, because, unconfirmed, citation } = rule(all)
  expect(finding).toEqual(items.map(([item, boxes]) => ({ item, boxes, empty: [] })))
  expect(because).toEqual(['すべての欄が書いてあるため'])
  expect(unconfirmed).toEqual(['京都市の様式の欄と、法令上必要な六つの事項との対応'])
  expect(citation.article).toContain('平成27年3月10日改訂版')
  expect(selfPlanBoxes.words(finding)).toBe('六つの事項がすべて書いてある')
})

test.each([
  ['life', life, [0, 1]],
  ['troubles', troubles, [2]],
  ['outcomes', outcomes, [3]],
  ['measures', measures, [4]],
  ['week', week, [4]],
  ['care', care, [5]],
] as [Boxes[number], string, number[]][])('%s の欄が空なら足りない事項', (box, name, missing) => {
  const { finding, because } = rule(all.filter((other) => other !== box))
  expect(finding.map(({ empty }) => empty)).toEqual(
    items.map((_, at) => (missing.includes(at) ? [name] : [])),
  )
  const sample = name.startsWith('具体的な方策') ? '（この欄は京都市の記入例にはない）' : ''
  expect(because).toEqual([`「${name}」の欄が書いてないため${sample}`])
  const named = missing.map((at) => `${items[at]?.[0]}（${name}）`).join('、')
  expect(selfPlanBoxes.words(finding)).toBe(`${named}が足りない`)
})

test('記入例（京都 美子）は「具体的な方策」の欄がなく、種類・内容・量は週間計画表だけにある', () => {
  const { finding } = rule(['life', 'troubles', 'outcomes', 'care', 'week'])
  expect(finding[4]).toEqual({ item: items[4][0], boxes: [measures, week], empty: [measures] })
})

test('何も書いていない用紙には、欄ごとの理由がある', () => {
  expect(rule([]).because).toHaveLength(6)
  expect(rule([]).finding[4]?.empty).toEqual([measures, week])
  expect(selfPlanBoxes.words(rule([]).finding)).toContain(
    `福祉サービス等の種類、内容、量（${measures}、${week}）`,
  )
})

test.each([
  ['2015-03-09', '京都市', true],
  ['2015-03-10', '京都市', false],
  ['2026-04-01', '北区', true],
])('%s の%s：定めがない %s', (date, place, silent) => {
  expect(applyOn(on(date, place), selfPlanBoxes, { filled: all }).silent).toBe(silent)
})

test('見出しと事実の形', () => {
  expect(selfPlanBoxes.chapter).toBe('セルフプラン')
  expect(factsSchema(selfPlanBoxes.facts).properties).toMatchObject({
    filled: { title: '書いてある欄', maxItems: 20, items: { title: '欄', enum: all } },
  })
})
