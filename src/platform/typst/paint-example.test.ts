import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { formDefinitions } from '../../forms/definitions/form-definitions.ts'
import type { FormDefinition } from '../../forms/kit/form-definition.ts'
import { boundForm } from '../../forms/kit/form-of.ts'
import { kyotoPlanExample, kyotoSelfPlanExample } from '../../forms/kit/kyoto-example.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { createPainter } from './paint.ts'

const painter = createPainter()
afterAll(() => painter.close())

const of = (id: string): FormDefinition => {
  const found = formDefinitions.find((one) => one.id === id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}

async function words(plan: PlanDocument, first: string, ...ids: readonly string[]): Promise<string> {
  const form = boundForm('example', [of(first), ...ids.map(of)])
  const pdf = await painter.paint(form.template, form.sheet(plan), { title: 'example', on: '2026-09-18' })
  const task = getDocument({ data: pdf.slice(), verbosity: 0 })
  const file = await task.promise
  let text = ''
  for (let n = 1; n <= file.numPages; n++) {
    const { items } = await (await file.getPage(n)).getTextContent()
    text += items.map((item) => ('str' in item ? item.str : '')).join('')
  }
  await task.destroy()
  return bare(text)
}
const bare = (text: string) => text.replace(/[\s\u200b]/g, '')

/** Every piece of what the example says, as short as its signs part it. */
const pieces = (value: unknown): string[] => {
  if (typeof value === 'string')
    return /^\d\d:\d\d$/.test(value)
      ? []
      : value
          .split(/[。、\n（）・]+|月1回(?=銀)/)
          .flatMap((piece) => (bare(piece) === '' ? [] : [bare(piece)]))
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(pieces) : []
}
const { selfPlan } = kyotoSelfPlanExample
const { writerName, relation, relationNote, contact, ...statements } = selfPlan ?? {}
const helper = [writerName, relationNote, contact]

test('記入例はすべて京都市の様式に出る', async () => {
  const text = await words(kyotoSelfPlanExample, 'kyoto-self-plan')
  expect(
    pieces([kyotoSelfPlanExample.person.name, '0000000000', statements, helper, relation]).filter(
      (piece) => !text.includes(piece),
    ),
  ).toEqual([])
})

test.each([
  ['計画案', ['national-1-1', 'national-1-2'], []],
  ['計画', ['national-2-1', 'national-2-2'], helper],
] as const)('記入例の言うことは、すべて相談支援専門員の%sに場所がある', async (_, [first, ...ids], more) => {
  const text = await words(kyotoPlanExample, first, ...ids)
  expect(pieces([statements, more]).filter((piece) => !text.includes(piece))).toEqual([])
})

test('そのほかの支援は、公的なサービスと分けて書く', () => {
  const other = kyotoPlanExample.content?.needs.filter(({ help }) => help === 'そのほかの支援')
  expect(other?.map(({ kind, provider }) => [kind, provider])).toEqual([
    ['日常生活自立支援事業', '○○区社協'],
    ['民生委員', '○○さん'],
  ])
})
