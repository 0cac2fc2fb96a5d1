import { readFileSync } from 'node:fs'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { definedForms } from '../../forms/definitions/bound-forms.ts'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import { type Blank, usualBlank } from '../../forms/kit/blank.ts'
import { checkedDefinition } from '../../forms/kit/checked-definition.ts'
import { type DefinedForm, formOf } from '../../forms/kit/form-of.ts'
import { kyotoPlanExample, kyotoSelfPlanExample } from '../../forms/kit/kyoto-example.ts'
import { layOut } from '../../forms/kit/laid-out.ts'
import { sampleDocument } from '../../forms/kit/sample-document.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { createPainter } from './paint.ts'

const on = '2026-09-18'
const painter = createPainter()
afterAll(() => painter.close())

const own = checkedDefinition(
  JSON.parse(
    readFileSync(new URL('../../../examples/forms/mihon-city-self-plan.json', import.meta.url), 'utf8'),
  ),
)
if (!('definition' in own)) throw new Error('the example of a city is no form')
const definitions = [...formDefinitions, own.definition]

type Item = { readonly text: string; readonly box: readonly [number, number, number, number] }
type Page = {
  readonly text: string
  readonly items: readonly Item[]
  readonly size: readonly [number, number]
}

async function read(pdf: Uint8Array) {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  const pages: Page[] = []
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n)
    const { items } = await page.getTextContent()
    const written = items.flatMap((item): Item[] => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , high, x, y] = item.transform as number[]
      const [left, base, size] = [x ?? 0, y ?? 0, Math.abs(high ?? 0)]
      return [{ text: item.str, box: [left, base, left + item.width, base + size * 0.7] }]
    })
    const { width, height } = page.getViewport({ scale: 1 })
    const text = bare(items.map((item) => ('str' in item ? item.str : '')).join(''))
    pages.push({ text, items: written, size: [width, height] })
  }
  const { info } = await file.getMetadata()
  const marked = await file.getMarkInfo()
  await task.destroy()
  return { pages, text: pages.map(({ text }) => text).join(''), info: info as Record<string, string>, marked }
}
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

const paint = (form: DefinedForm, plan: PlanDocument, blank: Blank | null = null) =>
  painter.paint(form.template, form.sheet(plan, blank), { title: form.title(plan), on })

/** What stands outside of its page, and what stands on something else. */
function misplaced(pages: readonly Page[]): string[] {
  return pages.flatMap(({ items, size: [width, height] }, n) => {
    const outside = items.filter(
      ({ box: [x0, y0, x1, y1] }) => x0 < 8 || y0 < 8 || x1 > width - 8 || y1 > height - 6,
    )
    const sorted = [...items].sort((a, b) => a.box[1] - b.box[1])
    const clashes: string[] = []
    for (const [i, a] of sorted.entries())
      for (let k = i + 1; k < sorted.length; k++) {
        const b = sorted[k]
        if (b === undefined || b.box[1] >= a.box[3] - 1) break
        // On one line the empty halves of brackets and stops are set into each other.
        const letter = (a.box[3] - a.box[1]) / 0.7
        const free = Math.abs(a.box[1] - b.box[1]) < 0.5 ? letter * 1.1 : 1.5
        if (Math.min(a.box[2], b.box[2]) - Math.max(a.box[0], b.box[0]) > free)
          clashes.push(`p${n + 1}: ${a.text} / ${b.text}`)
      }
    return [...outside.map(({ text }) => `p${n + 1} outside: ${text}`), ...clashes]
  })
}

/** Everything that the sheet says, by what the layout prints of each box. */
function said(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(said)
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item === 'string')
      return ['shown', 'label', 'text', 'under'].includes(key) && !('shown' in value && key === 'label')
        ? item.split('\n')
        : []
    return said(item)
  })
}

const samples = {
  記入見本: sampleDocument,
  記入例: kyotoPlanExample,
  記入例セルフプラン: kyotoSelfPlanExample,
}

describe.each([
  ...definitions.map(formOf),
  ...definedForms.filter(({ id }) => !definitions.some((d) => d.id === id)),
])('$id', (form) => {
  test.each(Object.entries(samples))('%s：タグのあるPDFで、すべての言葉が読める', async (_, plan) => {
    const { text, info, marked, pages } = await read(await paint(form, plan))
    expect([info.Title, info.Language, marked?.Marked]).toEqual([form.title(plan), 'ja-JP', true])
    const { sheets, annex } = form.sheet(plan)
    expect([...said(sheets), ...said(annex)].filter((line) => !text.includes(bare(line)))).toEqual([])
    expect(misplaced(pages)).toEqual([])
  })

  test.each([
    ['ふつう', usualBlank],
    ['大きな字', { ...usualBlank, large: true }],
  ])('手書き用：%s', async (_, blank) => {
    const code = { text: 'K7QF-2M9X', link: 'https://example.jp/u/K7QF-2M9X' }
    const { text, pages } = await read(await paint(form, kyotoSelfPlanExample, { ...blank, code }))
    expect(text).toContain('K7QF-2M9X')
    expect(misplaced(pages)).toEqual([])
  })
})

describe.each(definitions.map((definition) => ({ id: definition.id, definition })))(
  '$id',
  ({ definition }) => {
    test.each([1, 37, 160, 241, 700, 4000])(
      'どの欄が%i字でも、切れず、重ならず、欠けない',
      async (length) => {
        const marks: string[] = []
        const plan = lengthened(sampleDocument, length, marks) as PlanDocument
        const { sheets } = layOut([definition], plan)
        const texts = JSON.stringify(sheets)
        const { text, pages } = await read(await paint(formOf(definition), plan))
        const held = marks.filter((mark) => texts.includes(mark))
        expect(length < 37 || held.length > 0).toBe(true)
        // A page may end behind the first sign of a mark; its number is never parted.
        expect(held.filter((mark) => !text.includes(mark.slice(1)))).toEqual([])
        expect(misplaced(pages)).toEqual([])
      },
      60_000,
    )
  },
)

test.each(definitions.map((one) => [one.id, one] as const))(
  '字形のない文字ばかりでも重ならない：%s',
  async (_, one) => {
    const missing = JSON.parse(
      JSON.stringify(lengthened(sampleDocument, 1, [])).replaceAll('長', '😀'.repeat(90)),
    )
    const { text, pages } = await read(await paint(formOf(one), missing))
    expect(text).toContain('〓（U+1F600）')
    expect(misplaced(pages)).toEqual([])
  },
  60_000,
)

const heldByForm = /^(\d{4}-\d{2}(-\d{2})?|\d{1,2}:\d{2})$/
const categories = new Set(
  '男 障害者 グループホーム 公的支援 その他の支援 障害福祉サービス等 そのほかの支援 家族 署名 サービス量の変更 第何 月 火 水 木 金 土 日・祝'.split(
    ' ',
  ),
)

/** The same document with every text that people write brought to a length, marked at its start, middle and end. */
function lengthened(value: unknown, length: number, marks: string[]): unknown {
  if (typeof value === 'string') {
    if (heldByForm.test(value) || categories.has(value)) return value
    if (length < 37) return '長'.repeat(length)
    const [a, b, c] = ['始', '中', '終'].map((part) => {
      const mark = `${part}${70_000 + marks.length}`
      marks.push(mark)
      return mark
    })
    const wall = 'あいう、えお。漢字ABC（ア）'
      .repeat(300)
      .slice(0, Math.max(0, Math.floor((length - 18) / 2)))
    return `${a}${wall}${b}${wall}${c}`
  }
  if (Array.isArray(value)) return value.map((item) => lengthened(item, length, marks))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, lengthened(item, length, marks)]),
  )
}
