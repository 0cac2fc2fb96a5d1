import { requiredItems } from '../../law/legal-items/required-items.ts'
import { documentField } from './document-field.ts'
import type { Box, Cell, FormDefinition, FormSheet, TableBand, WeekBand } from './form-definition.ts'

export type DefinitionFault = { readonly path: readonly (string | number)[]; readonly says: string }
type At = readonly (string | number)[]

/** What a definition says that cannot be so: a path that is not in a plan, spans that do not add up, an item of law without a box. */
export function definitionFaults(definition: FormDefinition): DefinitionFault[] {
  const faults = definition.sheets.flatMap((sheet, i) => sheetFaults(sheet, ['sheets', i]))
  return [...faults, ...itemFaults(definition)]
}

function sheetFaults(sheet: FormSheet, at: At): DefinitionFault[] {
  const width = (sheet.direction === '縦' ? 210 : 297) - 2 * sheet.margin.x
  const total = sheet.columns.reduce((a, b) => a + b, 0)
  const wide =
    total > width + 0.01
      ? [{ path: [...at, 'columns'], says: `列の幅の合計は${width}mmまで（今は${total}mm）` }]
      : []
  const inBands = sheet.bands.flatMap((band, k): DefinitionFault[] => {
    const here = [...at, 'bands', k]
    if (band.band === 'cells') return cellsFaults(band.rows, sheet.columns.length, here)
    if (band.band === 'table') return tableFaults(band, sheet.columns.length, here)
    if (band.band === 'week') return weekFaults(band, sheet.columns.length, here)
    return []
  })
  return [...wide, ...inBands]
}

function cellsFaults(rows: readonly (readonly Cell[])[], columns: number, at: At): DefinitionFault[] {
  // Columns of the rows below that labels of more than one row have taken already.
  const taken: number[] = rows.map(() => 0)
  return rows.flatMap((row, y) => {
    const own = row.reduce((sum, cell) => sum + cell.span, 0)
    for (const cell of row) {
      const below = 'rows' in cell ? cell.rows - 1 : 0
      for (let k = 1; k <= below; k++) taken[y + k] = (taken[y + k] ?? 0) + cell.span
    }
    const sum = own + (taken[y] ?? 0)
    return [
      ...spanFaults(sum, columns, [...at, 'rows', y]),
      ...row.flatMap((cell, x) => ('box' in cell ? boxFaults(cell, undefined, [...at, 'rows', y, x]) : [])),
    ]
  })
}

function tableFaults(band: TableBand, columns: number, at: At): DefinitionFault[] {
  const sum = band.columns.reduce((a, { span }) => a + span, band.side?.span ?? 0)
  return [
    ...spanFaults(sum, columns, at),
    ...listFaults(band.of, at),
    ...(band.where && documentField(band.where.field, band.of) === null
      ? [{ path: [...at, 'where', 'field'], says: `「${band.of}」の行に「${band.where.field}」はない` }]
      : []),
    ...band.columns.flatMap(({ lines }, x) =>
      lines.flatMap((box, y) => boxFaults(box, band.of, [...at, 'columns', x, 'lines', y])),
    ),
  ]
}

function weekFaults(band: WeekBand, columns: number, at: At): DefinitionFault[] {
  const side = band.side?.boxes ?? []
  return [
    ...spanFaults(band.time + 7 * band.day + (band.side?.span ?? 0), columns, at),
    ...listFaults(band.of, at),
    ...side.flatMap((one, k) => {
      const here = [...at, 'side', 'boxes', k]
      if ('box' in one) return boxFaults(one, undefined, here)
      return [
        ...listFaults(one.of, here),
        ...one.lines.flatMap((box, y) => boxFaults(box, one.of, [...here, 'lines', y])),
      ]
    }),
  ]
}

function spanFaults(sum: number, columns: number, path: At): DefinitionFault[] {
  return sum === columns ? [] : [{ path, says: `span の合計は列の数の${columns}（今は${sum}）` }]
}

function listFaults(of: string, at: At): DefinitionFault[] {
  const isList = documentField(of)?.type === 'array'
  return isList ? [] : [{ path: [...at, 'of'], says: `計画の文書に「${of}」という並びはない` }]
}

const takes = {
  text: ['string', 'enum'],
  line: ['string', 'enum'],
  name: ['string'],
  date: ['string'],
  month: ['string'],
  age: ['string'],
  digits: ['string'],
  number: ['number'],
  yen: ['number'],
  choice: ['enum'],
  ticks: ['array'],
  tick: ['boolean'],
  strokes: ['array'],
} satisfies Record<Box['as'], readonly string[]>

function boxFaults(box: Box, list: string | undefined, at: At): DefinitionFault[] {
  if (list !== undefined && box.box === '#') return []
  const field = documentField(box.box, list)
  const where = list === undefined ? '計画の文書' : `「${list}」の行`
  if (field === null) return [{ path: [...at, 'box'], says: `${where}に「${box.box}」はない` }]
  const fits: readonly string[] = takes[box.as]
  if (!fits.includes(field.type))
    return [{ path: [...at, 'as'], says: `「${box.box}」は ${box.as} として書けない` }]
  return []
}

function itemFaults({ paper, sheets }: FormDefinition): DefinitionFault[] {
  if (paper === null) return []
  const held = new Set(sheets.flatMap(({ bands }) => bands.flatMap(itemsOf)))
  return requiredItems({ kind: paper, person: '障害者' })
    .finding.filter(({ id }) => !held.has(id))
    .map(({ id, title }) => ({
      path: ['sheets'],
      says: `法令上必要な事項「${title}」の欄がない（item: "${id}"）`,
    }))
}

function itemsOf(band: FormSheet['bands'][number]): string[] {
  if (band.band === 'cells') return band.rows.flat().flatMap((cell) => ('box' in cell ? cell.item : []))
  if (band.band === 'table') return band.columns.flatMap(({ lines }) => lines.flatMap(({ item }) => item))
  if (band.band !== 'week') return []
  const side = band.side?.boxes ?? []
  return [
    ...band.item,
    ...side.flatMap((one) => ('box' in one ? one.item : one.lines.flatMap(({ item }) => item))),
  ]
}
