import { z } from 'zod'

/** Above what any field takes; the whole request is bounded by the size of a form. */
const longest = 100_000
const mostNames = 5000
/** Far above any number of steps, and what a column of the database holds. */
const mostSeq = 1_000_000_000

/** As it was typed, but for what no database holds: NUL, and halves of a letter. */
const text = z
  .string()
  .max(longest)
  .transform((given) => given.replaceAll('\u0000', '').toWellFormed())
const name = text.pipe(z.string().max(200))
const values = z.array(text).max(200)
const fewNames = (given: object) => Object.keys(given).length <= mostNames
const typed = z.record(name, values).refine(fewNames)
const count = z.int().min(0).max(mostSeq)
const step = z.object({
  seq: count.min(1),
  patch: z.record(name, z.tuple([values.nullable(), values.nullable()])).refine(fewNames),
  undone: z.boolean(),
})

/** What a page sends while something is typed in it. Steps that cannot be kept do not stand in the way of the text. */
export const keepRequest = z.object({
  csrf: z.string(),
  fields: z
    .array(z.object({ field: name, mark: z.string(), was: z.string().max(20).default(''), typed }))
    .max(200)
    .default([]),
  beside: z
    .array(
      z.object({
        ...{ field: name, typed: typed.nullable(), mark: z.string().default('') },
        account: z.union([z.uuid(), z.literal('')]),
      }),
    )
    .max(200)
    .default([]),
  steps: z.array(step).max(1000).catch([]),
  dropped: z.array(count).max(1000).catch([]),
  last: count.catch(0),
  done: count.catch(0),
  closing: z.boolean().default(false),
  leave: z.boolean().default(false),
})
