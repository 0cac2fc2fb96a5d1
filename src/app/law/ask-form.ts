import { day } from '../../casework/case/day-field.ts'
import { factsSchema } from '../../law/kit/facts-schema.ts'
import type { Provision } from '../../law/kit/provision.ts'
import type { Fields, Problem } from '../../ui/kit/field.ts'
import { pressRowButton, showForm } from '../../ui/kit/form.ts'
import { rowMark, rowOrder } from '../../ui/kit/row-names.ts'
import { text } from '../../ui/kit/text.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { daysInWords } from './days-in-words.ts'
import { factFields } from './fact-field.ts'
import { type RulingReply, replyOf } from './reply-of.ts'

type AnyProvision = Provision<unknown, unknown>

/** Html names of the day and the place; a fact's key has no dash, so that they cannot meet. */
export const dayName = 'asked-on'
export const placeName = 'asked-in'

/** 問うための欄: the day, the municipality, and one field for each fact of the rule. */
export const askFields = (provision: AnyProvision): Fields => ({
  [dayName]: day({ label: provision.day }),
  [placeName]: text({ label: '市町村', max: 21, hint: '例：京都市、北区', width: 'short' }),
  ...factFields(factsSchema(provision.facts)),
})

/** A fresh form: the municipality when it is known, and one blank row where there may be rows. */
export const blankForm = (fields: Fields, place: string): Typed => ({
  ...(place === '' ? {} : { [placeName]: [place] }),
  ...Object.fromEntries(
    Object.entries(fields).flatMap(([name, { widget }]) =>
      widget.kind === 'rows' ? [[rowMark(name, 0), ['1']]] : [],
    ),
  ),
})

/** More rows than the form has ever offered: nobody filled this in. */
export const isOverfull = (fields: Fields, typed: Typed): boolean =>
  Object.entries(fields).some(
    ([name, { widget }]) => widget.kind === 'rows' && rowOrder(typed, name).length > widget.max,
  )

export type Asked =
  | { readonly kind: 'form'; readonly typed: Typed }
  | { readonly kind: 'problems'; readonly typed: Typed; readonly problems: readonly Problem[] }
  | { readonly kind: 'answer'; readonly typed: Typed; readonly reply: RulingReply }

/** What the rule answers to a form as it was sent, or all that is to be mended at once. Nothing is kept. */
export function askByForm(provision: AnyProvision, fields: Fields, typed: Typed): Asked {
  const pressed = pressRowButton(fields, typed)
  if (pressed) return { kind: 'form', typed: pressed }
  const reads = Object.entries(fields).map(([name, field]) => ({ name, read: field.read(typed, name) }))
  const values = Object.fromEntries(reads.flatMap(({ name, read }) => (read.ok ? [[name, read.value]] : [])))
  const problems = reads.flatMap(({ read }) => (read.ok ? [] : read.problems))
  // Rows that were left blank are gone from the facts, so that the rows are numbered as the rule's problems are.
  const shown = { ...typedBeside(values, typed), ...showForm(fields, values) }
  const { [dayName]: on, [placeName]: place, ...facts } = values
  const reply = replyOf(provision, { on, in: place, facts }, { changes: problems.length === 0 })
  if (!('problems' in reply) && problems.length === 0) return { kind: 'answer', typed: shown, reply }
  // What could not be read is missing from the question, and its field has said why.
  const found = ('problems' in reply ? reply.problems : [])
    .map(({ field, expected }) => ({ field: htmlName(field), says: daysInWords(expected) }))
    .filter(({ field }) => Object.hasOwn(values, factOf(field)) || !Object.hasOwn(fields, factOf(field)))
  const order = Object.keys(fields)
  const rankOf = ({ field }: Problem) => order.indexOf(factOf(field))
  return {
    kind: 'problems',
    typed: shown,
    problems: [...problems, ...found].toSorted((one, other) => rankOf(one) - rankOf(other)),
  }
}

/** What was typed into the fields that have no value. */
const typedBeside = (values: Readonly<Record<string, unknown>>, typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !Object.hasOwn(values, factOf(name))))

/** The field that a name of the form belongs to: 'contracts' of 'contracts.0.amount'. */
const factOf = (name: string): string => name.split('.')[0] ?? name

/** 'contracts[0].amount' of a problem is 'contracts.0.amount' in the form. */
const htmlName = (field: string): string =>
  field === 'on' ? dayName : field === 'in' ? placeName : field.replace(/\[(\d+)\]/g, '.$1')
