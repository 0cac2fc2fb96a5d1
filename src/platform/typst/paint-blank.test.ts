import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, describe, expect, test } from 'vitest'
import { blankSelfPlan } from '../../forms/definitions/blank-self-plan.ts'
import { boundForms, definedForms } from '../../forms/definitions/bound-forms.ts'
import { kyotoSelfPlan } from '../../forms/definitions/plan-papers.ts'
import { usualBlank } from '../../forms/kit/blank.ts'
import { kyotoSelfPlanExample } from '../../forms/kit/kyoto-example.ts'
import { sampleDocument } from '../../forms/kit/sample-document.ts'
import { createPainter } from './paint.ts'

const painter = createPainter()
afterAll(() => painter.close())

const mm = 72 / 25.4
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

/** The pages with their words, and where each stands: millimetres from the left and from the top. */
const paint = async (form: { readonly template: string }, sheet: object) => {
  const pdf = await painter.paint(form.template, sheet, { title: 'test', on: '2026-09-18' })
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  const pages = []
  for (let n = 1; n <= file.numPages; n++) {
    const page = await file.getPage(n)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [, , , size = 0, x = 0, y = 0] = item.transform as number[]
      return [{ text: bare(item.str), left: x / mm, top: (height - y - size * 0.88) / mm }]
    })
    pages.push({ words, text: words.map(({ text }) => text).join('') })
  }
  await task.destroy()
  return pages
}

const person = { ...kyotoSelfPlanExample, demo: false, selfPlan: null, madeOn: null }
const code = { text: 'K7QF-2M9X', link: `https://example.jp/131177/cases/${'0'.repeat(36)}/self-plan/sheet` }
const blankOf = (municipality: string, large: boolean) =>
  paint(
    blankSelfPlan,
    blankSelfPlan.sheet({ plan: person, blank: { ...usualBlank, large, code }, municipality }),
  )

const notice = '平成27年3月10日京都市通知'
const onlyKyoto = ['平成27年3月10日改訂版', '発達相談所', '第二児童福祉センター']

describe.each([
  ['北区', false, 2],
  ['京都市', false, 2],
  ['北区', true, 5],
  ['京都市', true, 5],
] as const)('手書き用のセルフプラン：%s（大きな字：%s）', (municipality, large, count) => {
  test('どの頁にも番号と氏名と頁の数があり、題にかからない', async () => {
    const pages = await blankOf(municipality, large)
    expect(pages).toHaveLength(count)
    for (const [n, { text, words }] of pages.entries()) {
      for (const said of [
        'K7QF-2M9X',
        '受付の番号',
        '京都美子',
        `${n + 1}/${count}ページ`,
        '京都市セルフプラン用',
        notice,
      ])
        expect([n, said, text.includes(said)]).toEqual([n, said, true])
      const [title] = words.filter((word) => word.text.startsWith('セルフプラン用') && word.left < 60)
      // The square ends 17 mm below the edge.
      if (title) expect(title.top).toBeGreaterThan(19)
    }
    expect(pages.at(-1)?.text).toContain(`（${count}/${count}枚目）`)
  })

  test('京都市だけが言えることは、京都市の紙にだけある', async () => {
    const text = (await blankOf(municipality, large)).map((page) => page.text).join('')
    // In large print a title stands without the line below it.
    const said = onlyKyoto.filter((words) => text.includes(words))
    expect(said).toEqual(municipality === '京都市' ? onlyKyoto.slice(large ? 1 : 0) : [])
    expect(text).toContain('聞き取りの内容を踏まえて決定されます')
  })
})

test('大きな字の週は、時の前に書くところがある', async () => {
  const pages = await blankOf('北区', true)
  const hours = pages.flatMap(({ words }) => words.filter(({ text }) => /^時/.test(text)))
  const first = Math.min(...hours.map(({ left }) => left))
  expect(hours.length).toBeGreaterThanOrEqual(28)
  expect(first).toBeGreaterThan(18 + 10)
})

test.each([
  ['北区', false],
  ['京都市', true],
  [undefined, true],
])('出されたセルフプラン：%s', async (municipality, own) => {
  const kept = { ...kyotoSelfPlanExample, ...(municipality ? { municipality } : {}) }
  const pages = await paint(kyotoSelfPlan, kyotoSelfPlan.sheet(kept))
  const text = pages.map((page) => page.text).join('')
  for (const words of onlyKyoto) expect([words, text.includes(words)]).toEqual([words, own])
  expect(text).toContain('（2/2枚目）')
  for (const page of pages) expect(page.text).toContain(notice)
})

test.each([
  ['national-draft', ['様式1-1', '様式1-2', '別紙1', '別紙2']],
  ['national-plan', ['様式2-1', '様式2-2', '別紙1', '別紙2']],
  ['national-review', ['様式3-1', '様式3-2']],
])('%s のどの頁も、足もとで様式を名のる', async (id, names) => {
  const form = boundForms.find((one) => one.id === id)
  if (!form) throw new Error(`no ${id}`)
  const pages = await paint(form, form.sheet(sampleDocument))
  const feet = pages.map(({ text }) => /(様式\d-\d|別紙\d)第\d+版/.exec(text)?.[1])
  expect(feet).not.toContain(undefined)
  expect([...new Set(feet)]).toEqual(names)
})

test.each([
  ['national-3-1', 1, '有', 12],
  ['national-b-1', 2, '介護', 4],
  ['national-1-1', 2, '内容：', 4],
  ['national-2-1', 2, '利用料', 4],
])('%s の手書き用は%i枚で、「%s」が%iある', async (id, count, word, rows) => {
  const form = definedForms.find((one) => one.id === id)
  if (!form) throw new Error(`no ${id}`)
  const pages = await paint(form, form.sheet(person, { ...usualBlank, code }))
  expect(pages).toHaveLength(count)
  expect(pages.flatMap(({ words }) => words.filter(({ text }) => text === word))).toHaveLength(rows)
})

test.each([
  ['ふつうの字', 300],
  ['大きな字', 800],
])('画面の署名は、%sで書いても欄の高さまで描く', async (_, size) => {
  const { content } = sampleDocument
  if (!content?.consent) throw new Error('the sample is consented to')
  const strokes = [
    [
      [100, 100],
      [100 + size / 2, 100 + size],
      [100 + size, 100],
    ] as const,
  ]
  const form = definedForms.find(({ id }) => id === 'national-1-1')
  if (!form) throw new Error('no national-1-1')
  const plan = {
    ...sampleDocument,
    content: { ...content, consent: { ...content.consent, means: '画面' as const, strokes } },
  }
  const pdf = await painter.paint(form.template, form.sheet(plan), { title: 'test', on: '2026-09-18' })
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const page = await (await task.promise).getPage(1)
  const { fnArray, argsArray } = await page.getOperatorList()
  // A box around each path: left, top, right, bottom in points.
  const boxes = fnArray.flatMap((fn, at) => {
    const box = fn === OPS.constructPath ? argsArray[at]?.[2] : null
    return box ? [Array.from(box as Iterable<number>)] : []
  })
  await task.destroy()
  // The pad is three times as wide as it is high, and so is this signature.
  const drawn = boxes
    .map(([left = 0, top = 0, right = 0, bottom = 0]) => [(right - left) / mm, (bottom - top) / mm] as const)
    .filter(([wide, high]) => high > 1 && Math.abs(wide / high - 3) < 0.01)
  expect(drawn).toHaveLength(1)
  expect(drawn[0]?.[1]).toBeCloseTo(10, 1)
})
