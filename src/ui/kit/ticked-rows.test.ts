import { expect, test } from 'vitest'
import { tickedRows } from './ticked-rows.ts'

const field = tickedRows({ label: '人', none: '印をつけてください', strange: '一覧の人だけです' })
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const read = (people: readonly string[]) => field.read({ people }, 'people')

test('印をつけた行は、一つずつ、二度は数えない', () => {
  expect(read([id(1), id(2), id(1)])).toEqual({ ok: true, value: [id(1), id(2)] })
})
test('印がないとき、行でないとき、多すぎるときは、そう言う', () => {
  expect(read([])).toMatchObject({ ok: false, problems: [{ field: 'people', says: '印をつけてください' }] })
  const strange = { ok: false, problems: [{ field: 'people', says: '一覧の人だけです' }] }
  expect(read([id(1), '1 or 1=1'])).toMatchObject(strange)
  expect(read(Array.from({ length: 501 }, (_, n) => id(n)))).toMatchObject(strange)
})
