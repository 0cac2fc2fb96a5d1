import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { squeezed } from './papers.ts'

/** The text of every page of a file, without blanks. */
export const pdfPages = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const document = await getDocument({ data: new Uint8Array(pdf), useSystemFonts: true, verbosity: 0 })
    .promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(squeezed(content.items.map((item) => ('str' in item ? item.str : '')).join('')))
  }
  await document.destroy()
  return pages
}
