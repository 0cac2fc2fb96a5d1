import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { planDraftRequest } from '../../forms/plan-draft-request/plan-draft-request.ts'
import { samplePlanDraftRequest as sample } from '../../forms/plan-draft-request/sample.ts'
import { bindPapers } from './bind-papers.ts'
import { createPainter } from './paint.ts'

const painter = createPainter()
afterAll(() => painter.close())
const meta = { title: '依頼書', on: '2026-05-01' }
const paper = (name: string, ticket: typeof sample.ticket) =>
  painter.paint(
    planDraftRequest.template,
    planDraftRequest.sheet({ ...sample, to: { ...sample.to, name }, ticket }),
    meta,
  )
const texts = async (pdf: Uint8Array) => {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: false }).promise
  const pages = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const { items } = await page.getTextContent()
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(''),
      size: [Math.round(width), Math.round(height)],
    })
  }
  return pages
}

test('紙は出したときのまま並び、どれも表から始まる', async () => {
  const papers = [
    await paper('一番 はじめ', null),
    await paper('二番 つぎ', sample.ticket),
    await paper('三番 おわり', null),
  ]
  const alone = await Promise.all(papers.map(texts))
  const bound = await texts(await bindPapers(papers, 'まとめ（3通）'))
  const expected = alone.flatMap((pages, index) =>
    pages.length % 2 === 1 && index < 2 ? [...pages, { text: '', size: pages[0]?.size }] : pages,
  )
  expect(bound).toEqual(expected)
  for (const name of ['一番 はじめ', '二番 つぎ', '三番 おわり'])
    expect(
      bound.findIndex(({ text }) => text.replaceAll(/\s/g, '').includes(name.replace(' ', ''))) % 2,
    ).toBe(0)
  expect(bound.some(({ text }) => text.replaceAll(/\s/g, '').includes('三番おわり'))).toBe(true)
}, 60_000)
