import fc from 'fast-check'
import { z } from 'zod'
import { type PlanDocument, planDocument } from '../../src/plan/content/plan-document.ts'

const odd = [
  '=SUM(A1:A9)',
  '+1',
  '-1',
  '@x',
  '=HYPERLINK("http://x")',
  '"引用"',
  "'1",
  'タブ\tのあと',
  '一行目\n二行目',
  '\n前と後\n',
  '　字下げ',
  '末尾の空白　',
  '😀👨‍👩‍👧',
  '𠮷野家',
  '葛󠄀城',
  '_x0041_',
  '<b>&amp;</b>',
  '令和8年4月1日',
  '0012',
  '1e5',
  '〜',
  '10:00〜11:00\n掃除',
  '提供：○○',
  '隔週',
  '第1・3週',
  '（続き）',
  '□男　☑女',
  '祝日は休み',
  '〜7:00',
  'なし',
  ']]>',
  '\u0001',
  '行\r\n末',
] as const

/** 欄の文: from nothing to as many letters as a box takes, and what spreadsheets stumble over. */
const text = (max: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.constantFrom(...odd) },
      { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
      { weight: 3, arbitrary: fc.stringMatching(/^[ぁ-んァ-ヶ一-龠]{0,30}$/) },
      {
        weight: 1,
        arbitrary: fc.constantFrom(3999, 4000).map((length) => '生活の様子。\n'.repeat(600).slice(0, length)),
      },
    )
    .map((value) => value.slice(0, max).toWellFormed())

/** Any plan document that its schema takes. */
export const arbitraryDocument: fc.Arbitrary<PlanDocument> = of(planDocument, '').map((value) =>
  planDocument.parse(value),
)

function of(schema: z.core.$ZodType, key: string): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodNullable) return fc.option(of(schema.unwrap(), key), { nil: null, freq: 3 })
  if (schema instanceof z.ZodDefault) return of(schema.unwrap(), key)
  if (schema instanceof z.ZodOptional) return fc.option(of(schema.unwrap(), key), { nil: undefined })
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options)
  if (schema instanceof z.ZodBoolean) return fc.boolean()
  if (schema instanceof z.ZodNumber)
    return fc.integer({
      min: Math.max(0, schema.minValue ?? 0),
      max: Math.min(99_999, schema.maxValue ?? 99_999),
    })
  if (schema instanceof z.ZodTuple) return fc.tuple(...schema.def.items.map((item) => of(item, '')))
  if (schema instanceof z.ZodArray)
    return key === 'days' || key === 'nth' || key === 'dates' || key === 'change'
      ? fc.uniqueArray(of(schema.element, ''), { minLength: key === 'days' ? 1 : 0, maxLength: 4 })
      : fc.array(of(schema.element, ''), { maxLength: 4 })
  if (schema instanceof z.ZodObject)
    return fc.record(
      Object.fromEntries(
        Object.entries(schema.shape).map(([name, inner]) => [name, of(inner as z.ZodType, name)]),
      ),
    )
  return words(schema as z.ZodType, key)
}

function words(schema: z.ZodType, key: string): fc.Arbitrary<string> {
  if (schema.safeParse('2026-04-01').success && !schema.safeParse('x').success)
    return fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => Temporal.PlainDate.from('1920-01-01').add({ days }).toString())
  if (schema.safeParse('2026-04').success && !schema.safeParse('x').success)
    return fc
      .integer({ min: 0, max: 600 })
      .map((months) => Temporal.PlainYearMonth.from('2000-01').add({ months }).toString())
  if (schema.safeParse('10:00').success && !schema.safeParse('x').success)
    return fc
      .integer({ min: 0, max: 287 })
      .map(
        (five) =>
          `${String(Math.floor(five / 12)).padStart(2, '0')}:${String((five % 12) * 5).padStart(2, '0')}`,
      )
  const max = schema instanceof z.ZodString ? (schema.maxLength ?? 400) : 400
  const min = schema instanceof z.ZodString ? (schema.minLength ?? 0) : 0
  if (key === 'kind' || key === 'provider' || key === 'name')
    return fc
      .oneof(
        fc.constantFrom('居宅介護', '就労継続支援（B型）', '○○ヘルパーセンター', '=1', '😀'),
        fc.stringMatching(/^[ぁ-ん一-龠（）A-Z]{1,12}$/),
        fc.constantFrom('10:00〜11:00', '9時〜10時 体操', '〜7:00', '隔週', '提供：家族', '土', '月2回'),
      )
      .map((value) => value.slice(0, max))
  return min > 0 ? text(max).filter((value) => value.trim() !== '') : text(max)
}
