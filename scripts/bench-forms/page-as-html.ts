import type { Page, PageCell } from '../../src/forms/spreadsheet/page.ts'

/** The sheets of a form as a page for a browser to print: the same grid, the same words, A4. */
export function pageAsHtml(pages: readonly Page[]): string {
  const [first] = pages
  const size = first?.landscape ? 'A4 landscape' : 'A4'
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>計画</title><style>
@page { size: ${size}; margin: 14mm 12mm }
body { font-family: 'BIZ UDGothic', 'Noto Sans JP', sans-serif; margin: 0 }
table { border-collapse: collapse; table-layout: fixed; break-after: page }
td { padding: 1pt 3pt; white-space: pre-wrap; overflow-wrap: anywhere; overflow: hidden }
.欄 { border: 0.6pt solid #000 } .見出し { border: 0.6pt solid #000; background: #ebebeb; font-weight: bold }
</style>${pages.map(tableOf).join('')}</html>`
}

function tableOf({ widths, heights, cells }: Page): string {
  const columns = widths.map((width) => `<col style="width:${width}mm">`).join('')
  const rows = heights.map((height, row) => {
    const own = cells.filter((cell) => cell.row === row).toSorted((a, b) => a.column - b.column)
    return `<tr style="height:${height}pt">${own.map(cellOf).join('')}</tr>`
  })
  return `<table style="width:${widths.reduce((a, b) => a + b, 0)}mm">${columns}${rows.join('')}</table>`
}

const cellOf = ({ rows, columns, look, size, bold, align, vertical, text }: PageCell): string =>
  `<td class="${look}" rowspan="${rows}" colspan="${columns}" style="font-size:${size}pt;text-align:${align};` +
  `vertical-align:${vertical === 'center' ? 'middle' : 'top'};${bold ? 'font-weight:bold' : ''}">` +
  `${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td>`
