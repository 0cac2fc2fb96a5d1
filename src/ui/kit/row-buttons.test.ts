import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fields, values } from './form.sample.ts'
import { pressRowButton, readForm, showForm } from './form.ts'
import type { Typed } from './typed.ts'

describe('row buttons', () => {
  const one = (goal: string) => ({ goal, by: null, services: [] })
  const shown = showForm(fields, { needs: [one('一'), one('二')] })
  const goals = (typed: Typed | null) =>
    typed &&
    Object.entries(typed)
      .filter(([key]) => /^needs\.\d+\.goal$/.test(key))
      .sort()
      .map(([, [goal]]) => goal)

  test('no button, no change', () => expect(pressRowButton(fields, shown)).toBeNull())
  test('down and up', () => {
    expect(goals(pressRowButton(fields, { ...shown, _down: ['needs.0'] }))).toEqual(['二', '一'])
    expect(goals(pressRowButton(fields, { ...shown, _up: ['needs.1'] }))).toEqual(['二', '一'])
    expect(goals(pressRowButton(fields, { ...shown, _up: ['needs.0'] }))).toEqual(['一', '二'])
  })
  test('remove renumbers, but never below the least', () => {
    const left = pressRowButton(fields, { ...shown, _remove: ['needs.0'] })
    expect(left?.['needs.0.goal']).toEqual(['二'])
    expect(left?._focus).toEqual(['needs.0'])
    expect(goals(pressRowButton(fields, { ...left, _remove: ['needs.0'] }))).toEqual(['二'])
  })
  test('add, also nested, up to the most', () => {
    const three = pressRowButton(fields, { ...shown, _add: ['needs'] }) ?? {}
    expect(three['needs.2._row']).toEqual(['1'])
    expect(pressRowButton(fields, { ...three, _add: ['needs'] })?.['needs.3._row']).toBeUndefined()
    expect(
      pressRowButton(fields, { ...shown, _add: ['needs.1.services'] })?.['needs.1.services.0._row'],
    ).toEqual(['1'])
  })
  test('down then up is as before', () => {
    fc.assert(
      fc.property(values, fc.nat(2), (value, row) => {
        fc.pre(row < value.needs.length - 1)
        const before = showForm(fields, value)
        const down = pressRowButton(fields, { ...before, _down: [`needs.${row}`] }) ?? {}
        const up = pressRowButton(fields, { ...down, _up: [`needs.${row + 1}`] }) ?? {}
        expect(readForm(fields, up)).toEqual({ ok: true, value })
      }),
    )
  })
})
