import { documentField } from './document-field.ts'
import { documentValue } from './document-value.ts'
import type { Printed } from './form.ts'
import type { Box } from './form-definition.ts'
import { writtenDate } from './written-date.ts'
import { yen } from './yen.ts'

/** A box with what is written in it. */
export type LaidBox = {
  /** Where it stands in the document, 'content.needs.0.kind'; empty for the number of a row. */
  readonly address: string
  readonly as: Box['as']
  readonly label: string
  /** What the form itself asks beside or above the box. */
  readonly asked: string
  readonly prefix: string
  readonly suffix: string
  readonly strong: boolean
  readonly small: boolean
  readonly places: number
  /** Millimetres that one character of `digits` has by hand. */
  readonly placeWidth: number
  /** Ruled lines of a blank form. */
  readonly lines: number
  /** The whole text in words; empty where nothing is written. */
  readonly text: string
  /** What the paper has in its place: the text, or where to find it. */
  readonly shown: string
  /** Of `choice`, `ticks` and `tick`; null where nobody has answered. */
  readonly options: readonly { readonly of: string; readonly on: boolean | null }[]
  readonly strokes: Printed
  /** What a signature may fill, in millimetres. */
  readonly room: { readonly width: number; readonly height: number } | null
}

/** Where a box looks: the document or a row of a list, and the path of that row. */
export type BoxPlace = {
  readonly of: unknown
  readonly list?: string
  readonly at?: string
  readonly row?: number
  /** The day on which ages are told. */
  readonly on: string | null
}

/** Wide enough for a hand that shakes, in millimetres. */
export const usualPlace = 8

/** 欄に書くこと */
export function laidBox(box: Box, place: BoxPlace, label?: string): LaidBox {
  const isNumber = place.row !== undefined && box.box === '#'
  const field = isNumber ? null : documentField(box.box, place.list)
  const value = isNumber ? (place.row ?? 0) + 1 : documentValue(place.of, box.box)
  const options = optionsOf(box, value, field?.options ?? [], label)
  const text = textOf(box, value, options, place.on)
  return {
    address: isNumber ? '' : place.at === undefined ? box.box : `${place.at}.${box.box}`,
    as: box.as,
    label: box.label ?? field?.title ?? label ?? box.box,
    asked: label ?? box.label ?? field?.title ?? box.box,
    prefix: box.prefix ?? '',
    suffix: box.suffix ?? '',
    strong: box.strong,
    small: box.small,
    places: box.places,
    placeWidth: usualPlace,
    lines: box.lines ?? 0,
    text,
    shown: box.unless.includes(text) ? '' : (box.words[text] ?? text),
    options,
    room: null,
    strokes: box.as === 'strokes' && Array.isArray(value) ? (value as Printed) : null,
  }
}

function optionsOf(box: Box, value: unknown, options: readonly string[], label?: string): LaidBox['options'] {
  if (box.as === 'choice') return options.map((of) => ({ of, on: of === value }))
  if (box.as === 'ticks')
    return options.map((of) => ({ of, on: Array.isArray(value) ? value.includes(of) : null }))
  if (box.as === 'tick') return [{ of: box.label ?? label ?? '', on: value === true }]
  return []
}

function textOf(box: Box, value: unknown, options: LaidBox['options'], on: string | null): string {
  if (options.length > 0)
    return options
      .filter((option) => option.on)
      .map(({ of }) => of)
      .join('、')
  if (value === null || value === undefined || box.as === 'strokes') return ''
  if (box.as === 'date' || box.as === 'month') return writtenDate(String(value))
  if (box.as === 'yen' && typeof value === 'number') return yen(value)
  if (box.as === 'age') return age(String(value), on)
  return String(value)
}

/** Whole years on a day; empty where the day is not known. */
function age(birthDate: string, on: string | null): string {
  if (on === null) return ''
  return `${Temporal.PlainDate.from(birthDate).until(on, { largestUnit: 'years' }).years}歳`
}
