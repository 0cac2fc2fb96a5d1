import { expect, test } from 'vitest'
import { choices } from './choices.ts'
import { readForm, showForm } from './form.ts'
import { leftOut } from './left-out.ts'
import { number } from './number.ts'

const fields = {
  times: leftOut(number({ label: '回数', min: 1, max: 31 })),
  weeks: leftOut(choices({ label: '何週目', options: [{ value: '1', label: '第1' }] })),
}

test('what is left blank is left out', () =>
  expect(readForm(fields, {})).toEqual({ ok: true, value: { times: undefined, weeks: undefined } }))
test('what is written is kept, and shown again', () => {
  const value = { times: 3, weeks: ['1'] as const }
  expect(readForm(fields, showForm(fields, value))).toEqual({ ok: true, value })
})
test('what is left out shows nothing', () => expect(showForm(fields, {})).toEqual({}))
test('what is wrong is still wrong', () => expect(readForm(fields, { times: ['0'] }).ok).toBe(false))
