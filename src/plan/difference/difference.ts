import { type PlanContent, planContent } from '../content/plan-content.ts'
import { boxTitles } from './box-title.ts'
import type { Change, Edit, Path, Row } from './change.ts'
import { edits } from './edits.ts'
import { clipped, rowName, valueInWords } from './in-words.ts'

/**
 * 二つの版のちがい
 *
 * What changed from one content to another, each step in words. Only what a plan holds is compared.
 */
export const difference = (before: PlanContent, after: PlanContent): readonly Change[] =>
  edits(parts(before), parts(after)).map((edit) => ({ ...edit, ...told(edit) }))

/** The boxes of a plan in their order; what a stored document remembers beside them is no part of it. */
const parts = (content: PlanContent): Row =>
  Object.fromEntries(
    Object.keys(planContent.shape).flatMap((key) => {
      const value = content[key as keyof PlanContent]
      return value === undefined ? [] : [[key, value]]
    }),
  )

type Told = Pick<Change, 'says' | 'label' | 'was' | 'now'>

const told = (edit: Edit): Told => {
  const list = edit.path.at(-1) ?? ''
  if (edit.what === '書きかえ') {
    const [was, now] = [valueInWords(list, edit.before), valueInWords(list, edit.after)]
    return rewriting(boxTitles(edit.path).join('・'), was, now)
  }
  const numbered = (index: number) =>
    `${rowsName(edit.path)}${list === 'week' || list === 'besides' ? '' : index + 1}`
  const name = rowName(list, edit.row)
  const called = name && `「${clipped(name, 30)}」`
  switch (edit.what) {
    case '追加':
      return {
        says: `${numbered(edit.at)}${called}を加えた`,
        label: numbered(edit.at),
        was: '',
        now: wholeRow(edit.path, edit.row),
      }
    case '削除':
      return {
        says: `${numbered(edit.from)}${called}をなくした`,
        label: numbered(edit.from),
        was: wholeRow(edit.path, edit.row),
        now: '',
      }
    case '移動': {
      const way = edit.at < edit.from ? '上げた' : '下げた'
      const says = `${numbered(edit.from)}を${edit.at + 1}番に${way}${called && `（${clipped(name, 30)}）`}`
      return { says, label: numbered(edit.from), was: `${edit.from + 1}番`, now: `${edit.at + 1}番` }
    }
    case '行の書きかえ':
      return rewritingRow(edit, numbered(edit.at), list)
  }
}

const rewritingRow = (
  { key, before, after, path }: Edit & { readonly what: '行の書きかえ' },
  numbered: string,
  list: string,
): Told => {
  if (key === null) {
    const [was, now] = [rowName(list, before as Row), rowName(list, after as Row)]
    if (was !== now) return { says: `${was} → ${now}`, label: numbered, was, now }
    const whole = [wholeRow(path, before as Row), wholeRow(path, after as Row)] as const
    return { says: `${now}：${whole[0]} → ${whole[1]}`, label: numbered, was: whole[0], now: whole[1] }
  }
  const [was, now] = [valueInWords(key, before), valueInWords(key, after)]
  return rewriting(`${numbered}の${boxTitles([...path, key]).at(-1)}`, was, now)
}

const rewriting = (label: string, was: string, now: string): Told => {
  const [old, fresh] = [`「${clipped(was)}」`, `「${clipped(now)}」`]
  if (was === now) return { says: `${label}の書き方を変えた`, label, was, now }
  if (was === '') return { says: `${label}を書いた：${fresh}`, label, was, now }
  if (now === '') return { says: `${label}を消した（もとは${old}）`, label, was, now }
  return { says: `${label}：${old} → ${fresh}`, label, was, now }
}

/** 「課題」, 「現在の生活の週間」: what a row of the list is called. */
const rowsName = (path: Path): string => {
  const titles = boxTitles(path)
  const own = short[path.at(-1) ?? ''] ?? titles.at(-1) ?? ''
  return path.length > 1 ? `${titles[0]}の${own}` : own
}

const short: Readonly<Record<string, string>> = {
  needs: '課題',
  family: '家族',
  medical: '受診',
  supports: '支援',
  week: '予定',
  besides: '週単位以外のサービス',
}

/** Every box of a row in which something is written, a line each. */
const wholeRow = (path: Path, row: Row): string =>
  Object.entries(row)
    .flatMap(([key, value]) => {
      const text = valueInWords(key, value)
      return text === '' ? [] : [`${boxTitles([...path, key]).at(-1)}：${text}`]
    })
    .join('\n')
