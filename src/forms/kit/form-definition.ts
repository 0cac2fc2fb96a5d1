import { z } from 'zod'
import { legalItemIds } from './legal-item-ids.ts'

/** How a box is written: what it takes, how it is printed, what a blank form has in its place. */
export const boxKinds = [
  'text',
  'line',
  'name',
  'date',
  'month',
  'number',
  'yen',
  'digits',
  'choice',
  'ticks',
  'tick',
  'age',
  'strokes',
] as const

/** A width or height on paper in millimetres. */
const mm = z.number().positive().max(420)
const span = z.int().min(1).max(60)
const words = z.string().min(1).max(400)

const boxShape = {
  /** Path into the plan document; below a table or list, into its row. `#` is the row's number, from 1. */
  box: words,
  as: z.enum(boxKinds).default('text'),
  /** What the box is called where its label cannot stand: 別記, errors of a spreadsheet, large print. */
  label: words.optional(),
  prefix: words.optional(),
  suffix: words.optional(),
  item: z.array(z.enum(legalItemIds)).default([]),
  /** Values that go without saying: kept, and not printed. */
  unless: z.array(words).default([]),
  /** What paper says in place of a value. */
  words: z.record(words, words).default({}),
  /** On paper, a row of a `cells` band whose boxes are all optional and empty is left out. */
  optional: z.boolean().default(false),
  strong: z.boolean().default(false),
  small: z.boolean().default(false),
  /** 1-10: how many single characters a `digits` box has when it is blank. */
  places: z.int().min(1).max(10).default(10),
  /** Ruled lines on a blank form, where they are not to follow from the height. */
  lines: z.int().min(1).max(40).optional(),
}

export const boxSchema = z.strictObject(boxShape)

const sides = z.array(z.enum(['left', 'top'])).default([])

const cell = z.union(
  [
    z.strictObject({ label: words, span, rows: z.int().min(1).max(20).default(1) }),
    z.strictObject({ ...boxShape, span, height: mm.optional(), open: sides }),
  ],
  { error: '`label` か `box` のあるセル（`span` は列の数）' },
)

const cells = z.strictObject({
  band: z.literal('cells'),
  rows: z.array(z.array(cell).min(1)).min(1),
})

/** A table or a list of blocks takes the rows of `of` whose `field` is one of `is`; a row read back gets the first. */
const where = z.strictObject({ field: words, is: z.array(words.nullable()).min(1) }).optional()

const table = z.strictObject({
  band: z.literal('table'),
  of: words,
  where,
  /** Printed at the left over all rows. */
  side: z.strictObject({ label: words, span }).optional(),
  columns: z
    .array(
      z.strictObject({
        label: words,
        span,
        /** Neighbours of one group have it once above their labels. */
        group: words.optional(),
        /** Boxes one below the other in one cell. */
        lines: z.array(boxSchema).min(1),
        align: z.enum(['left', 'center']).default('left'),
      }),
    )
    .min(1),
  least: z.int().min(0).max(40).default(1),
  /** Rows of a blank, where its page holds more than `least`. */
  leastBlank: z.int().min(1).max(40).optional(),
  height: mm.default(9),
  /** Printed only where the list holds something, or on a blank. */
  header: z.boolean().default(true),
})

const weekSide = z.union(
  [
    z.strictObject({ ...boxShape, label: words, height: mm.optional() }),
    z.strictObject({
      label: words,
      of: words,
      /** Blocks with a line for each box and ①②③ before the first, or one line of text for each row. */
      shape: z.enum(['blocks', 'lines']).default('lines'),
      lines: z.array(boxSchema).min(1),
      least: z.int().min(0).max(20).default(0),
      height: mm.optional(),
    }),
  ],
  { error: '`box` のある欄か、`of` と `lines` のある並び' },
)

const week = z.strictObject({
  band: z.literal('week'),
  of: words,
  time: span,
  /** Columns that one of the seven days takes. */
  day: span,
  item: z.array(z.enum(legalItemIds)).default([]),
  /** What stands at the right of the week; it goes below where its text is long. */
  side: z.strictObject({ span, boxes: z.array(weekSide).min(1) }).optional(),
  hourHeight: mm.default(3.5),
  times: z.enum(['always', 'off-line']).default('always'),
})

/**
 * What stands in place of the issuer's own words (`under` of a title, `text` of a note) where another municipality uses
 * the form; '' for nothing.
 */
const elsewhere = z.string().max(400).optional()

const band = z.discriminatedUnion('band', [
  z.strictObject({
    band: z.literal('title'),
    text: words.optional(),
    under: words.optional(),
    elsewhere,
  }),
  cells,
  table,
  week,
  z.strictObject({ band: z.literal('heading'), text: words }),
  z.strictObject({
    band: z.literal('note'),
    text: words,
    elsewhere,
    /** On paper, 「（2/2枚目）」 behind the text: the page and how many there are. */
    counted: z.boolean().default(false),
  }),
  z.strictObject({ band: z.literal('break') }),
])

const formSheet = z.strictObject({
  /** Name of the side and of the spreadsheet's sheet. */
  name: z.string().min(1).max(25),
  direction: z.enum(['縦', '横']),
  margin: z.strictObject({ x: mm, top: mm, bottom: mm }).default({ x: 12, top: 16, bottom: 14 }),
  /** Letters in points. */
  size: z.number().min(6).max(24).default(10.5),
  /** Widths of the one column grid that paper and spreadsheet share. */
  columns: z.array(mm).min(1).max(60),
  bands: z.array(band).min(1),
})

const title = z.union([words, z.strictObject({ 障害者: words, 障害児: words })])

/**
 * 様式の定義
 *
 * A form as data. PDF, spreadsheet, reading back, the blank for handwriting and the places of the legal items all
 * follow from it. Lengths in millimetres, letters in points. What the parts say to each other is checked by
 * `checkedDefinition`.
 */
export const formDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '小文字の英数字とハイフン'),
  version: words,
  name: words,
  title,
  issuer: words,
  citation: words,
  /** False where the order and size of the boxes were not seen on the issuer's own sheet. */
  layoutConfirmed: z.boolean(),
  /** The paper of law whose items must all have a box; null for what only goes with it. */
  paper: z.enum(['計画案', '計画', 'セルフプラン']).nullable(),
  /** Set where the form is an invented example. */
  example: z.boolean().default(false),
  sheets: z.array(formSheet).min(1),
})

export type FormDefinition = z.infer<typeof formDefinition>
export type FormSheet = FormDefinition['sheets'][number]
export type Band = FormSheet['bands'][number]
export type Box = z.infer<typeof boxSchema>
export type CellsBand = Extract<Band, { band: 'cells' }>
export type Cell = CellsBand['rows'][number][number]
export type TableBand = Extract<Band, { band: 'table' }>
export type WeekBand = Extract<Band, { band: 'week' }>
export type WeekSide = NonNullable<WeekBand['side']>['boxes'][number]
