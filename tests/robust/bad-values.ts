import type { Field, Fields } from '../../src/ui/kit/field.ts'

/** A field that a value can be typed into, with its html name; of rows, the first one's. */
export type Leaf = { readonly name: string; readonly field: Field<unknown> }

export const leavesOf = (fields: Fields, prefix = ''): readonly Leaf[] =>
  Object.entries(fields).flatMap(([key, field]) =>
    field.widget.kind === 'rows'
      ? // A list that may have no row has no box into which anything could be typed.
        field.widget.max === 0
        ? []
        : leavesOf(field.widget.item, `${prefix}${key}.0.`)
      : [{ name: prefix + key, field }],
  )

/** The marks of the first rows that a leaf's name goes through: `needs.0._row`. */
export const rowMarksOf = (name: string): readonly string[] =>
  [...name.matchAll(/\.0\./g)].map(({ index }) => `${name.slice(0, index)}.0._row`)

export type BadValue = {
  readonly title: string
  /** As it goes over the wire, percent-encoded; several for several values of one name. */
  readonly wire: readonly string[]
  /** No field but a tick may take it. */
  readonly never?: boolean
}

const sent = (...values: readonly string[]) => values.map((value) => encodeURIComponent(value))

export const badValues: readonly BadValue[] = [
  { title: '空', wire: [''] },
  { title: '長すぎる（20,000文字）', wire: sent('長'.repeat(20_000)), never: true },
  { title: '型がちがう', wire: sent('これは数でも日でも選択肢でもない') },
  { title: '制御文字 U+0000', wire: sent('見\u0000本'), never: true },
  { title: '制御文字 U+0007', wire: sent('見\u0007本'), never: true },
  { title: '制御文字 U+001B', wire: sent('見\u001b[2J本'), never: true },
  { title: '半角カナ', wire: sent('ﾐﾎﾝ ﾀﾛｳ') },
  { title: '𠮷と葛󠄀', wire: sent('𠮷野 葛\u{E0100}城') },
  { title: '平成32年4月1日', wire: sent('平成32年4月1日') },
  { title: '平成32年13月40日', wire: sent('平成32年13月40日') },
  { title: 'UTF-8でない（孤立サロゲート）', wire: ['%E8%A6%8B%ED%A0%80%ED%BE%B7%FF'] },
  { title: '一つの名前に三つの値', wire: sent('一つめ', '二つめ', '一つめ') },
  { title: '式とタグ', wire: sent(`'); drop table person;-- <img src=x onerror=alert(1)> =1+1`) },
]

/** Names that no form has. */
export const strangeNames = [
  '__proto__',
  '__proto__.polluted',
  'constructor',
  'toString',
  'hasOwnProperty',
  '_focus',
  'municipality',
  'account',
  'role',
  '9999.0._row',
]
