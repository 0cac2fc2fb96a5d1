import { parseArgs } from 'node:util'
import type { BirthAlignment } from '../../city/levelling/level-types.ts'
import { optionSlip } from '../option-slip.ts'

export type LevelWords =
  | { readonly wrong: string }
  | {
      readonly year: number
      readonly place: string
      /** ISO; null: today. */
      readonly on: string | null
      /** Null: as the municipality has set it. */
      readonly lead: number | null
      readonly most: number
      readonly officeMost: number | null
      readonly birth: BirthAlignment | null
      readonly moves: boolean
      readonly format: 'json' | 'text'
    }

/** No end leaves its fiscal year, so that more sets no limit. */
const wholeYear = 11

/** What a city is likely to ask of a person at most; no text sets it, and the answer says it. */
const usualMost = 5

const text = { type: 'string' } as const
const options = {
  ...{ in: text, year: text, on: text, lead: text, most: text, 'office-most': text, 'birth-month': text },
  format: text,
  moves: { type: 'boolean' },
} as const

const births: Readonly<Record<string, BirthAlignment>> = {
  end: '誕生月の末日',
  before: '誕生月の前の月の末日',
}

/** 命令を読む: what was typed behind `level`. Which year and which city has no sensible answer of its own. */
export function levelWords(words: readonly string[]): LevelWords {
  try {
    const { values } = parseArgs({ args: [...words], options })
    const { in: place, year, on, lead, most, format = 'text', moves = false } = values
    const [officeMost, birth] = [values['office-most'], values['birth-month']]
    if (!place) return { wrong: '--in で、市町村（京都市）を言ってください' }
    if (year === undefined || !/^[12]\d{3}$/.test(year))
      return { wrong: '--year で、年度（2026 など）を言ってください' }
    if (on !== undefined && !isDay(on)) return { wrong: '--on は、日付（2026-01-15 など）です' }
    const wrong = [
      ...slip('--lead', lead, 0, wholeYear, 'か月'),
      ...slip('--most', most, 1, wholeYear, 'か月'),
      ...slip('--office-most', officeMost, 1, 9_999, '人'),
    ]
    if (wrong[0]) return { wrong: wrong[0] }
    if (birth !== undefined && births[birth] === undefined)
      return { wrong: '--birth-month は、end（誕生月の末日）か before（誕生月の前の月の末日）です' }
    if (format !== 'json' && format !== 'text') return { wrong: '--format は、json か text です' }
    return {
      ...{ year: Number(year), place, on: on ?? null, moves, format },
      lead: lead === undefined ? null : Number(lead),
      most: most === undefined ? usualMost : Number(most),
      officeMost: officeMost === undefined ? null : Number(officeMost),
      birth: birth === undefined ? null : (births[birth] ?? null),
    }
  } catch (error) {
    return { wrong: optionSlip(error, options) }
  }
}

const slip = (
  name: string,
  typed: string | undefined,
  least: number,
  most: number,
  unit: string,
): string[] =>
  typed === undefined || (/^\d+$/.test(typed) && Number(typed) >= least && Number(typed) <= most)
    ? []
    : [`${name} は、${least}から${most}${unit}までの数です`]

const isDay = (typed: string): boolean => {
  try {
    return /^[12]/.test(typed) && Temporal.PlainDate.from(typed).toString() === typed
  } catch {
    return false
  }
}
