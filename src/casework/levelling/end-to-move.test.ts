import { expect, test } from 'vitest'
import { endToMove } from './end-to-move.ts'

const row = { period: 'p', decided: '2027-04-30', endsThen: '2026-12-31' }

test('同意の日がない返事からは、事実を作らない。日をこしらえない', () => {
  expect(endToMove('a', { ...row, agreedOn: '2026-05-10' })).toEqual({
    ...{ proposal: 'a', decided: '2027-04-30', end: '2026-12-31', agreedOn: '2026-05-10' },
  })
  expect(() => endToMove('a', { ...row, agreedOn: null })).toThrow('no day of consent')
})
