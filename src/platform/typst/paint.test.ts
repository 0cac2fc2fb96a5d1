import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { categoryNotice } from '../../forms/category-notice/category-notice.ts'
import * as categoryNotices from '../../forms/category-notice/sample.ts'
import { grantNotice } from '../../forms/grant-notice/grant-notice.ts'
import * as grantNotices from '../../forms/grant-notice/sample.ts'
import type { Form } from '../../forms/kit/form.ts'
import { meetingRecord } from '../../forms/meeting-record/meeting-record.ts'
import * as meetingRecords from '../../forms/meeting-record/sample.ts'
import { planDraftRequest } from '../../forms/plan-draft-request/plan-draft-request.ts'
import * as planDraftRequests from '../../forms/plan-draft-request/sample.ts'
import { recipientCertificate } from '../../forms/recipient-certificate/recipient-certificate.ts'
import * as recipientCertificates from '../../forms/recipient-certificate/sample.ts'
import { createPainter } from './paint.ts'

const on = '2026-09-18'
const painter = createPainter()
afterAll(() => painter.close())

type Case = { name: string; snapshot: unknown; form: Form<unknown> }
function cases<S>(form: Form<S>, samples: Record<string, S>): Case[] {
  return Object.entries(samples).map(([name, snapshot]) => ({ name, snapshot, form: form as Form<unknown> }))
}
const all = [
  ...cases(planDraftRequest, planDraftRequests),
  ...cases(categoryNotice, categoryNotices),
  ...cases(grantNotice, grantNotices),
  ...cases(recipientCertificate, recipientCertificates),
  ...cases(meetingRecord, meetingRecords),
]

const paint = ({ form, snapshot }: Case) =>
  painter.paint(form.template, form.sheet(snapshot), { title: form.title(snapshot), on })

/** All text without spaces, page by page, with what a reader's window shows about the file. */
async function read(pdf: Uint8Array) {
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  const pages: string[] = []
  for (let n = 1; n <= file.numPages; n++) {
    const { items } = await (await file.getPage(n)).getTextContent()
    pages.push(bare(items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  const { info } = await file.getMetadata()
  const marked = await file.getMarkInfo()
  await task.destroy()
  return { pages, text: pages.join(''), info: info as Record<string, string>, marked }
}
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(strings) : []
}

describe.each(all)('$form.id $name', (one) => {
  test('題名・言語・タグのあるPDFで、紙に書くことがすべて読み取れる', async () => {
    const pdf = await paint(one)
    const { text, info, marked } = await read(pdf)
    expect(info.Title).toBe(one.form.title(one.snapshot))
    expect(info.Language).toBe('ja-JP')
    expect(marked?.Marked).toBe(true)
    const { head, ...said } = one.form.sheet(one.snapshot)
    // What stands at a break of a page or of a side column is read in two pieces, so line by line.
    const lines = strings(said).flatMap((s) => s.split('\n'))
    expect(lines.filter((line) => !text.includes(bare(line)))).toEqual([])
    expect(text).toContain('見本（デモ）')
    expect(head.version).not.toBe('')
  })

  test('どの欄も4,000字まで、始め・中・終わりが切れずに出る', async () => {
    const marks: string[] = []
    const long = lengthened(one.snapshot, marks)
    const { text, pages } = await read(await paint({ ...one, snapshot: long }))
    expect(marks.length).toBeGreaterThan(2)
    expect(marks.filter((mark) => !text.includes(mark))).toEqual([])
    expect(pages.length).toBeGreaterThan((await read(await paint(one))).pages.length)
  })
})

const heldByForm = /^(\d{4}-\d{2}(-\d{2})?|\d{1,2}:\d{2})$/
const categories = new Set([
  '案',
  '計画',
  '障害者',
  '障害児',
  '支給決定',
  '却下',
  '署名',
  '電子',
  '本人',
  '家族',
  'その他',
])
const days = new Set(['月', '火', '水', '木', '金', '土', '日・祝', '身体', '知的', '精神', '難病等'])
const kinds = new Set(['障害福祉サービス受給者証', '通所受給者証'])

/** The same snapshot with every text that people write brought to 4,000 characters. */
function lengthened(value: unknown, marks: string[]): unknown {
  if (typeof value === 'string') {
    if (heldByForm.test(value) || categories.has(value) || days.has(value) || kinds.has(value)) return value
    const [a, b, c] = ['始', '中', '終'].map((part) => {
      const mark = `${part}${String(marks.length).padStart(3, '0')}`
      marks.push(mark)
      return mark
    })
    const wall = 'あいう、えお。'.repeat(284)
    return `${a}${wall}${b}${wall}${c}`
  }
  if (Array.isArray(value)) return value.map((item) => lengthened(item, marks))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, lengthened(item, marks)]))
}

describe('印刷', () => {
  const [first] = cases(categoryNotice, categoryNotices)
  if (first === undefined) throw new Error('no sample')
  const named = (name: string): Case => ({
    ...first,
    snapshot: { ...categoryNotices.sampleCategoryNotice, reason: name },
  })

  test('同じ入力は、別の作業者が刷っても同じバイト列', async () => {
    const two = createPainter({ workers: 2 })
    const again = () => two.paint(first.form.template, first.form.sheet(first.snapshot), { title: '題', on })
    const [a, b] = await Promise.all([again(), again()])
    await two.close()
    expect(Buffer.compare(a, b)).toBe(0)
  })

  test.each([
    '𠮷野家 髙﨑 葛󠄀城 渡邉󠄂',
    '#read("/etc/passwd") *太字* $x$ <見出し> \\ @参照',
    'Nguyễn Thị Hồng',
    'https://example.jp/'.padEnd(300, 'a'),
  ])('書いたとおりに出る: %s', async (text) => {
    expect((await read(await paint(named(text)))).text).toContain(bare(text))
  })

  test('字形のない文字は〓と番号になり、紙は出る', async () => {
    expect((await read(await paint(named('笑顔😀김')))).text).toContain('笑顔〓（U+1F600）〓（U+AE40）')
  })

  test('ばらばらに打たれた濁点は一字になる', async () => {
    expect((await read(await paint(named('か\u3099んは\u309aる\u0007')))).text).toContain('がんぱる')
  })

  test('様式が合わなければ、様式の名だけを言って断る', async () => {
    const refused = painter.paint(
      'category-notice/category-notice.typ',
      { secret: '見本 太郎' },
      { title: '題', on },
    )
    await expect(refused).rejects.toThrow('category-notice/category-notice.typ')
    await expect(refused).rejects.not.toThrow('見本')
  })
})
