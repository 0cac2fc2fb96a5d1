import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryRecurring } from '../../../tests/plan/arbitrary-recurring.ts'
import { samplePlan } from '../content/sample-plan.ts'
import { readRecurring } from './read-recurring.ts'
import { recurringOfBesideRow, recurringOfWeekRow } from './recurring-of.ts'
import { recurringText } from './recurring-text.ts'
import { recurringsOf } from './recurrings.ts'
import { rowsOf } from './rows-of.ts'
import { besideRow, weekRow } from './week-row.ts'

test('行にできるものは、行にしてもどしても同じ', () => {
  fc.assert(
    fc.property(fc.array(arbitraryRecurring, { maxLength: 8 }), (items) => {
      const rows = rowsOf(items)
      const back = [...recurringsOf(rows), ...rows.rest]
      expect(back.map(recurringText).sort()).toEqual(items.map(recurringText).sort())
      for (const row of rows.week) if (row.kind !== '' && row.kind.length <= 100) weekRow.parse(row)
      for (const row of rows.besides) if (row.kind !== '' && row.kind.length <= 100) besideRow.parse(row)
    }),
  )
})

test('見本の計画の行は、一覧を通っても変わらない', () => {
  const { week, besides, rest } = rowsOf(recurringsOf(samplePlan))
  expect({ week, besides, rest }).toEqual({
    week: samplePlan.week,
    besides: [{ kind: '通院', content: null, amount: '月1回', provider: null }],
    rest: [],
  })
})

test('数えられない週単位以外の行は、ことば', () => {
  const row = { kind: '通院', content: null, amount: '月1回' }
  expect(recurringOfBesideRow(row).repeat).toEqual({ every: 'ことば' })
  expect(recurringOfBesideRow({ ...row, repeat: '月に何回', times: null }).repeat).toEqual({
    every: 'ことば',
  })
  expect(recurringOfBesideRow({ ...row, repeat: '毎月の日', dates: [] }).repeat).toEqual({ every: 'ことば' })
})

test('第何・隔週の行', () => {
  const row = {
    days: ['土' as const],
    from: '13:00',
    to: '17:00',
    kind: '移動支援',
    content: null,
    provider: null,
  }
  expect(recurringText(recurringOfWeekRow({ ...row, repeat: '第何', nth: [1, 3] }))).toBe(
    '第1・第3土 13:00〜17:00 移動支援',
  )
  const fortnight = recurringOfWeekRow({ ...row, repeat: '隔週', start: '2026-10-03', holiday: '休む' })
  expect(recurringText(fortnight)).toBe(
    '隔週土（令和8年10月3日の週から）（祝日は休み） 13:00〜17:00 移動支援',
  )
  expect(readRecurring(recurringText(fortnight))).toEqual({ item: fortnight })
  expect(rowsOf([fortnight]).week).toEqual([{ ...row, repeat: '隔週', start: '2026-10-03', holiday: '休む' }])
})
