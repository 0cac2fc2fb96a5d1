import type { Merged } from '../../forms/spreadsheet/page.ts'
import { columnNumber } from './column-number.ts'
import type { ZipEntry } from './zip-entries.ts'

/** 結合したセル: of each sheet in the order of the workbook, which the reader of the cells leaves out. */
export function mergedCells(entries: readonly ZipEntry[]): readonly (readonly Merged[])[] {
  const text = (name: string): string => {
    const bytes = entries.find((entry) => entry.name === name)?.bytes
    return bytes === undefined ? '' : Buffer.from(bytes).toString('utf8')
  }
  const targets = new Map(
    [...text('xl/_rels/workbook.xml.rels').matchAll(/<[\w:]*Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  )
  return [...text('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
    const target = targets.get(attribute(tag, '[\\w]+:id')) ?? ''
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`
    return [...text(path).matchAll(/<[\w:]*mergeCell\b[^>]*>/g)].flatMap(([merge]) =>
      rangeOf(attribute(merge, 'ref')),
    )
  })
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1] ?? ''

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
