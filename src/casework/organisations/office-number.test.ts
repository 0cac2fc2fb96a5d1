import { expect, test } from 'vitest'
import { officeNumber } from './office-number.ts'
import { organisationFields } from './organisation.fields.ts'

const field = officeNumber({ label: '事業所番号', hint: '' })

test.each([
  ['２８１５１０２５３４', '2815102534'],
  ['34502-19724', '3450219724'],
])('全角やハイフンがあっても読む：%s', (typed, number) => {
  expect(field.read({ number: [typed] }, 'number')).toEqual({ ok: true, value: number })
})

test('検証番号が合わないときは、一度だけ確かめて、同じ番号なら受け取る', () => {
  expect(field.read({ number: ['2815102535'] }, 'number')).toMatchObject({
    ok: false,
    problems: [{ says: expect.stringContaining('書いてあるとおりですか') }],
  })
  expect(field.read({ number: ['2815102535'], 'number._confirmed': ['2815102535'] }, 'number')).toEqual({
    ok: true,
    value: '2815102535',
  })
  expect(field.read({ number: ['2815102536'], 'number._confirmed': ['2815102535'] }, 'number').ok).toBe(false)
})

test.each(['281510253', '28151025340', '28151O2534', ''])(
  '10けたの数字でなければ直してもらう：「%s」',
  (typed) => {
    expect(field.read({ number: [typed] }, 'number').ok).toBe(false)
  },
)

test.each([
  ['相談支援事業所', ['計画相談', '障害児相談']],
  ['サービス事業者', ['11', '22', '63']],
] as const)('%sの行うこと', (kind, some) => {
  const { widget } = organisationFields(kind, { today: '2026-05-01', areas: [] }).offers
  const values = widget.kind === 'checkboxes' ? widget.options.map(({ value }) => value) : []
  expect(values).toEqual(expect.arrayContaining([...some]))
  expect(values).not.toContain('52')
})
