import { expect, test } from 'vitest'
import { z } from 'zod'
import { sampleProvision } from '../../tests/law/sample-provision.ts'
import { choice, list } from './kit/facts.ts'
import type { Provision } from './kit/provision.ts'
import { ruleSection } from './rule-section.ts'

const rowOf = (fact: z.ZodType) =>
  ruleSection({
    ...sampleProvision,
    facts: z.strictObject({ it: fact }),
  } as Provision<unknown, unknown>).filter((line) => line.startsWith('| `it'))
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => `値${at + 1}`) as [string, ...string[]]

test.each([
  [11, '値1・値2・値3・値4・値5・値6・値7・値8・値9・値10・値11'],
  [12, '値1・値2・値3・値4・値5・値6・値7・値8・値9・値10・値11・値12'],
  [13, '値1から値13までの13種類'],
])('%i の選択肢', (count, said) => {
  expect(rowOf(choice('種類', many(count)))).toEqual([`| \`it\` | 種類 | ${said} |`])
})

test('名のない事実、表を切る字、行を改める字があっても、表はくずれない', () => {
  expect(rowOf(z.boolean())).toEqual(['| `it` |  | はい・いいえ |'])
  expect(rowOf(choice('a|b\nc', ['x|y']))).toEqual(['| `it` | a\\|b c | x\\|y |'])
})

test('並びは、選択肢なら値を、組ならその事実をつづける', () => {
  expect(rowOf(list('サービス', choice('サービス', ['11', '22'], { 11: '居宅介護', 22: '22' }), 3))).toEqual([
    '| `it` | サービス | 3件まで：11 居宅介護・22 |',
  ])
  expect(rowOf(list('契約', z.strictObject({ wished: z.boolean().meta({ title: '希望' }) })))).toEqual([
    '| `it` | 契約 | 50件まで |',
    '| `it[].wished` | 希望 | はい・いいえ |',
  ])
})
