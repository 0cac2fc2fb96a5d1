import type { Page } from '../../forms/spreadsheet/page.ts'

/** 用紙: A4, as wide as the paper and as long as it needs; the form's name and the number of the page at the foot. */
export function paperOf(sheet: string, { landscape, margin, breaks, foot }: Page): string {
  const margins = {
    left: inches(margin.x),
    right: inches(margin.x),
    top: inches(margin.top),
    bottom: inches(margin.bottom),
  }
  const tail = [
    '<printOptions horizontalCentered="1"/>',
    `<pageMargins${attributes({ ...margins, header: 0.3, footer: 0.3 })}/>`,
    `<pageSetup${attributes({
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
    })}/>`,
    `<headerFooter><oddFooter>${escaped(`&L&8 ${foot.replaceAll('&', '&&')}&R&8 &P / &N ページ`)}</oddFooter></headerFooter>`,
    ...(breaks.length === 0 ? [] : [rowBreaks(breaks)]),
  ].join('')
  return sheet
    .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/(?=<drawing\b)/, tail)
}

const inches = (millimetres: number): number => Math.round((millimetres / 25.4) * 1000) / 1000

const rowBreaks = (rows: readonly number[]): string =>
  `<rowBreaks${attributes({ count: rows.length, manualBreakCount: rows.length })}>${rows
    .map((row) => `<brk${attributes({ id: row, max: 16383, man: 1 })}/>`)
    .join('')}</rowBreaks>`

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
