import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect } from 'vitest'
import type { Visitor } from './visitor.ts'

/** The text of a paper in the case's list, as it is kept: all pages, without blanks and line ends. */
export const paperText = async (one: Visitor, caseId: string, title: string): Promise<string> => {
  await one.open(`/cases/${caseId}/papers`)
  const link = one.page
    .locator('main')
    .getByRole('link', { name: `${title}（PDF）`, exact: true })
    .first()
  const href = await link.getAttribute('href')
  const response = await one.context.request.get(new URL(href ?? '', one.page.url()).href)
  expect(response.status(), `${title}`).toBe(200)
  expect(response.headers()['content-type']).toBe('application/pdf')
  return pdfText(await response.body())
}

/** Rows of a table and lines of a box are broken anywhere; what is compared has no blanks. */
export const squeezed = (text: string): string => text.normalize('NFKC').replace(/[\s　]/g, '')

export const expectOn = (paper: string, ...words: readonly string[]): void => {
  expect(words.filter((word) => !paper.includes(squeezed(word)))).toEqual([])
}

const pdfText = async (pdf: Buffer): Promise<string> => {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 })
    .promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  await document.destroy()
  return squeezed(pages.join(''))
}
