import { z } from 'zod'
import type { Field } from './field.ts'
import { plainText, tidy } from './plain-text.ts'
import { reading } from './reading.ts'
import { firstOf } from './typed.ts'

type Of = {
  readonly label: string
  readonly hint?: string
  readonly max: number
  readonly autocomplete?: string
  readonly width?: 'short' | 'long'
}

/** フリガナ: hiragana, katakana and half-width katakana are all taken and kept as full-width katakana. */
export const kana = ({ label, hint, max, ...look }: Of): Field<string> => {
  const schema = plainText({ label, max }).pipe(
    z.string().regex(/^[ァ-ヺー・ヽヾㇰ-ㇿ　]+$/, `${label}は、ひらがなかカタカナで入力してください`),
  )
  return {
    label,
    ...(hint && { hint }),
    required: true,
    widget: { kind: 'line', ...look },
    schema,
    read: (typed, name) => reading(schema, katakana(tidy(firstOf(typed, name))), name),
    show: (value, name) => ({ [name]: [value] }),
  }
}

const katakana = (typed: string): string =>
  typed
    .slice(0, 4000)
    .normalize('NFKC')
    .replace(/[ぁ-ゖゝゞ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60))
    .replace(/(?<=[ァ-ヺ])[-‐‑–—―−]/g, 'ー')
    .replace(/ +/g, '　')
