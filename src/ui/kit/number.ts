import { z } from 'zod'
import type { Field } from './field.ts'
import { problem, reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  readonly min: number
  readonly max: number
  readonly unit?: string
  readonly step?: number
}

/** A number; full-width digits and thousands commas are taken as well. Whole unless `step` is finer. */
export const number = ({ label, hint, min, max, unit, step = 1 }: Of): Field<number> => {
  const range = `${label}は、${min}から${max}までの数字で入力してください`
  const schema = z
    .number(range)
    .min(min, range)
    .max(max, range)
    .refine((value) => isMultiple(value, step), `${label}は、${step}きざみの数字で入力してください`)
    .meta({ title: label, ...(step === 1 && { multipleOf: 1 }) })
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: {
      kind: 'line',
      width: 'short',
      inputMode: step % 1 === 0 ? 'numeric' : 'decimal',
      ...(unit && { unit }),
    },
    schema,
    read: (typed, name) => {
      const digits = plainDigits(firstOf(typed, name))
      if (digits === '') return problem(name, `${label}を入力してください`)
      return reading(schema, /^-?\d+(\.\d+)?$/.test(digits) ? Number(digits) : Number.NaN, name)
    },
    show: (value, name) => ({ [name]: [String(value)] }),
  }
}

const plainDigits = (typed: string): string =>
  typed
    .slice(0, 64)
    .normalize('NFKC')
    .replace(/−/g, '-')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .trim()

const isMultiple = (value: number, step: number): boolean => {
  const times = value / step
  return Math.abs(times - Math.round(times)) < 1e-9
}
