import { expect, test } from 'vitest'
import { longText } from '../kit/long-text.ts'
import { rows } from '../kit/rows.ts'
import { text } from '../kit/text.ts'
import { isNameIn } from './name-in.ts'

const inner = rows({
  ...{ label: 'サービス', itemName: 'サービス', min: 0, max: 3 },
  item: { amount: text({ label: '量', max: 10 }) },
})
const fields = {
  wishes: longText({ label: '意向', max: 100, rows: 2 }),
  day: text({ label: '日', max: 10 }),
  needs: rows({
    ...{ label: '課題', itemName: '課題', min: 0, max: 3 },
    item: { goal: text({ label: '目標', max: 10 }), services: inner },
  }),
}

test.each([
  ['wishes', true],
  ['day._confirmed', true],
  ['needs.0._row', true],
  ['needs.12.goal', true],
  ['needs.0.services.1.amount', true],
  ['needs.0.services.1._row', true],
  ['wishes.0', false],
  ['wishes._confirmed', false],
  ['wishes.', false],
  ['needs', false],
  ['needs.0', false],
  ['needs.00.goal', false],
  ['needs.99999.goal', false],
  ['needs.0.goal.x', false],
  ['needs.0.services', false],
  ['needs.0.toString', false],
  ['constructor', false],
  ['_csrf', false],
  ['', false],
])('%s', (name, is) => {
  expect(isNameIn(fields, name)).toBe(is)
})
