import { describe, expect, test } from 'vitest'
import { formDefinitions } from '../definitions/form-definitions.ts'
import { kyotoPlanExample, kyotoSelfPlanExample } from '../kit/kyoto-example.ts'
import { pagesOf } from './pages-of.ts'
import { textHeight } from './text-height.ts'

const long = 'ゆっくり話してください。大きな音が苦手です。\n'.repeat(200).slice(0, 4000)
const examples = { ...kyotoPlanExample, selfPlan: kyotoSelfPlanExample.selfPlan }
/** Every free text of the example as long as a box takes it. */
const longPlan = {
  ...examples,
  content: examples.content && {
    ...examples.content,
    wishes: long,
    dailyLife: long,
    needs: examples.content.needs.map((need) => ({ ...need, issue: long, content: long, cautions: long })),
  },
}

describe.each(formDefinitions.map((one) => [one.id, one] as const))('%s', (_, definition) => {
  test.each([
    ['記入例', examples],
    ['4,000文字の欄', longPlan],
  ])('どのセルも、文字のすべてが入る高さで、重ならない：%s', (__, plan) => {
    for (const { cells, heights, widths } of pagesOf([definition], plan)) {
      // A row that is higher is cut off by the programs.
      expect(Math.max(...heights)).toBeLessThanOrEqual(409)
      const taken = new Set<string>()
      for (const { row, column, rows, columns, text, size } of cells) {
        const width = widths.slice(column, column + columns).reduce((a, b) => a + b, 0)
        const height = heights.slice(row, row + rows).reduce((a, b) => a + b, 0)
        expect(height + 1, text.slice(0, 20)).toBeGreaterThanOrEqual(
          text === '' ? 0 : textHeight(text, width, size),
        )
        expect([column + columns <= widths.length, row + rows <= heights.length]).toEqual([true, true])
        for (let y = row; y < row + rows; y++)
          for (let x = column; x < column + columns; x++) {
            expect(taken.has(`${y} ${x}`), `${y} ${x}`).toBe(false)
            taken.add(`${y} ${x}`)
          }
      }
    }
  })
})

test('同じ名のシートは、名を分ける', () => {
  const [one] = formDefinitions
  if (one === undefined) throw new Error('no form')
  const names = pagesOf([one, one], examples).map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
