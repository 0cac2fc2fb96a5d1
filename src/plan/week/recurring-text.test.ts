import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRecurring } from '../../../tests/plan/arbitrary-recurring.ts'
import { readRecurring } from './read-recurring.ts'
import { recurringText } from './recurring-text.ts'

test('一行の言葉は、そのまま読みもどせる', () => {
  fc.assert(
    fc.property(arbitraryRecurring, (item) => {
      const text = recurringText(item)
      expect(text).not.toMatch(/[\r\n]/)
      expect(readRecurring(text)).toEqual({ item })
    }),
    { numRuns: 3000 },
  )
})
