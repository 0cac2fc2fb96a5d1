import { parseArgs } from 'node:util'
import { aroundYear } from '../../casework/tables/around-year.ts'
import { smallCells } from '../../city/kit/small-cells.ts'
import { type MeasureName, measureNames } from '../../city/measures/measures-grids.ts'
import { publishedNames } from '../../city/measures/published-measures.ts'
import type { CsvEncoding } from '../../platform/text-files/write-csv.ts'
import { optionSlip } from '../option-slip.ts'
import { scenarioAsked } from './scenario-asked.ts'
import type { TableAsked } from './table-asked.ts'

export type TableFormat =
  | { readonly kind: 'json' }
  | { readonly kind: 'xlsx' }
  | { readonly kind: 'csv'; readonly encoding: CsvEncoding }

export type TableWords =
  | { readonly wrong: string }
  | {
      readonly asked: TableAsked
      readonly place: string
      /** '' for what names no district; absent for all. */
      readonly district: string | undefined
      readonly format: TableFormat
      /** Null: the standard output. */
      readonly out: string | null
    }

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const options = {
  ...{ in: text, year: text, from: text, to: text, on: text, of: text, district: text },
  ...{ scenario: text, suppose: text, format: text, encoding: text, out: text, mask: flag },
} as const

type Values = Readonly<Partial<Record<Exclude<keyof typeof options, 'mask'>, string> & { mask: boolean }>>

const own = {
  annex3: ['year', 'mask'],
  annex1: ['year', 'from', 'to', 'scenario', 'suppose', 'mask'],
  measures: ['year', 'on', 'of', 'mask'],
} as const

/** 命令を読む: what was typed behind `table`. No day and no place is taken for granted, and nothing is passed over. */
export function tableWords(words: readonly string[]): TableWords {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options, allowPositionals: true })
    return wordsOf(values as Values, positionals)
  } catch (error) {
    return { wrong: optionSlip(error, options) }
  }
}

function wordsOf(values: Values, [table, ...others]: readonly string[]): TableWords {
  if (table !== 'annex3' && table !== 'annex1' && table !== 'measures')
    return { wrong: `表は、annex3、annex1、measures です${table === undefined ? '' : `：${table}`}` }
  if (others.length > 0) return { wrong: `一度に作れる表は一つです：${[table, ...others].join(' ')}` }
  const special: readonly string[] = Object.values(own).flat()
  const idle = Object.keys(values).find(
    (name) => special.includes(name) && !(own[table] as readonly string[]).includes(name),
  )
  if (idle !== undefined) return { wrong: `--${idle} は、${table} では使えません` }
  if (!values.in) return { wrong: '--in で、市町村（京都市）か 全国 を言ってください' }
  const asked = askedOf(table, values)
  if ('wrong' in asked) return asked
  const format = formatOf(values)
  if ('wrong' in format) return format
  if (asked.table === 'measures' && format.kind === 'csv' && asked.of === null)
    return { wrong: `CSV の表は一つです。--of で選んでください：${namesOf(asked.mask).join('、')}` }
  if (values.out === '') return { wrong: '--out のあとに、書き出すファイルの名前がありません' }
  if (asked.mask && values.district !== undefined)
    return { wrong: `--mask は、--district といっしょには使えません。${smallCells.wholeOnly}` }
  const district = values.district === 'なし' ? '' : values.district
  return { asked, place: values.in, district, format, out: values.out ?? null }
}

function askedOf(table: TableAsked['table'], values: Values): TableAsked | { readonly wrong: string } {
  if (table === 'annex1') return annex1Asked(values)
  const year = yearOf(values.year)
  if (year === null) return { wrong: '--year で、年度（2015 など）を言ってください' }
  if (table === 'annex3') return { table, year, mask: values.mask === true }
  const { on, of = null } = values
  if (on === undefined || !isDay(on))
    return { wrong: '--on で、いつ現在の数か（2016-03-31 など）を言ってください' }
  if (of !== null && !(of in measureNames))
    return { wrong: `--of は、${Object.keys(measureNames).join('、')} のどれかです` }
  if (values.mask !== true) return { table, year, on, mask: false, of: of as MeasureName | null }
  const published = publishedNames.find((name) => name === of) ?? null
  return of !== null && published === null
    ? { wrong: `--mask では、--of は ${publishedNames.join('、')} のどちらかです。${smallCells.inside}` }
    : { table, year, on, mask: true, of: published }
}

const namesOf = (mask: boolean): readonly string[] => (mask ? publishedNames : Object.keys(measureNames))

function annex1Asked(values: Values): TableAsked | { readonly wrong: string } {
  const year = yearOf(values.year)
  if (values.year !== undefined && (year === null || values.from !== undefined || values.to !== undefined))
    return { wrong: '--year（2015 など）は、--from と --to のかわりです。どちらかで言ってください' }
  const [from, to] = year === null ? [yearOf(values.from), yearOf(values.to)] : aroundYear(year)
  if (from === null || to === null)
    return {
      wrong:
        '--year で年度（2015 など）を、または --from と --to で3月末の年（2013 と 2018 など）を言ってください',
    }
  if (from > to) return { wrong: '--from の年が、--to の年より後です' }
  const scenario = scenarioAsked(values)
  return scenario !== null && 'wrong' in scenario
    ? scenario
    : { table: 'annex1', mask: values.mask === true, from, to, scenario }
}

function formatOf({ format = 'json', encoding, out }: Values): TableFormat | { readonly wrong: string } {
  if (encoding !== undefined && format !== 'csv')
    return { wrong: '--encoding は、--format csv といっしょに使います' }
  if (format === 'json') return { kind: 'json' }
  if (format === 'xlsx')
    return out === undefined
      ? { wrong: 'xlsx は、--out で書き出すファイルを言ってください' }
      : { kind: 'xlsx' }
  if (format !== 'csv') return { wrong: '--format は、json、csv、xlsx のどれかです' }
  if (encoding !== undefined && encoding !== 'utf-8' && encoding !== 'shift_jis')
    return { wrong: '--encoding は、utf-8 か shift_jis です' }
  return { kind: 'csv', encoding: encoding ?? 'utf-8' }
}

/** Years in which days and their texts are of one kind. */
const yearOf = (typed: string | undefined): number | null =>
  typed !== undefined && /^[12]\d{3}$/.test(typed) ? Number(typed) : null

const isDay = (typed: string): boolean => {
  try {
    return /^[12]/.test(typed) && Temporal.PlainDate.from(typed).toString() === typed
  } catch {
    return false
  }
}
