import { z } from 'zod'

/** Line ends as one, no white space around. Nothing else is changed: no normalisation may drop a glyph variant. */
export const tidy = (typed: string): string => typed.replace(/\r\n?/g, '\n').trim()

/** 見た目の文字数: counted as a reader counts, so that 葛 with its variation selector is one. */
export const lengthOf = (text: string): number => {
  let count = 0
  for (const _ of GRAPHEMES.segment(text)) count += 1
  return count
}

type Rules = { readonly label: string; readonly max: number; readonly lines?: boolean }

/** A non-empty text of at most `max` characters as a reader counts them. */
export const plainText = ({ label, max, lines = false }: Rules): z.ZodType<string> =>
  z
    .string()
    .min(1, `${label}を入力してください`)
    .superRefine((text, context) => {
      const says = faultIn(text, max, lines)
      if (says) context.addIssue({ code: 'custom', message: says })
    })
    .meta({ title: label, description: `${max}文字まで` })

const GRAPHEMES = new Intl.Segmenter('ja', { granularity: 'grapheme' })

/** Far beyond any real cluster; keeps heaps of combining marks and huge inputs out without counting them. */
const UNITS_PER_CHARACTER = 16

const faultIn = (text: string, max: number, lines: boolean): string | null => {
  if (text.length > max * UNITS_PER_CHARACTER)
    return `${max}文字以内で入力してください（長すぎて数えられません）`
  if (!text.isWellFormed()) return '壊れた文字が入っています。その文字を消して、もう一度入力してください'
  if (!lines && /[\n\r]/.test(text)) return '改行を入れずに、1行で入力してください'
  if ((lines ? CONTROL_IN_LINES : CONTROL).test(text)) {
    return '目に見えない制御文字が入っています。消して、もう一度入力してください'
  }
  const length = lengthOf(text)
  return length > max ? `${max}文字以内で入力してください（いま${length}文字）` : null
}

/** Control characters, and the marks that silently turn the direction of writing. */
const CONTROL = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
const CONTROL_IN_LINES = /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u
