import type { Merged } from '../../forms/spreadsheet/page.ts'
import { columnNumber } from './column-number.ts'
import { tagsOf } from './sheet-tags.ts'
import type { ZipEntry } from './zip-entries.ts'

/** 結合したセル: of each sheet in the order of the workbook, which the reader of the cells leaves out. */
export function mergedCells(entries: readonly ZipEntry[]): readonly (readonly Merged[])[] {
  const text = (name: string): string => {
    const bytes = entries.find((entry) => entry.name === name)?.bytes
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  }
  const targets = new Map(
    [...tagsOf(text('xl/_rels/workbook.xml.rels'), 'Relationship')].map(({ attribute }) => [
      attribute('Id'),
      attribute('Target'),
    ]),
  )
  return [...tagsOf(text('xl/workbook.xml'), 'sheet')].map(({ attribute }) => {
    const target = targets.get(attribute('\\w+:id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return [...tagsOf(text(path), 'mergeCell')].flatMap((merge) => rangeOf(merge.attribute('ref')))
  })
}

function rangeOf(ref: string): Merged[] {
  const [, left = '', top, right = '', bottom] = /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(ref) ?? []
  if (top === undefined || bottom === undefined) return []
  return [
    {
      row: Number(top) - 1,
      column: columnNumber(left) - 1,
      lastRow: Number(bottom) - 1,
      lastColumn: columnNumber(right) - 1,
    },
  ]
}
