import type { z } from 'zod'
import type { Read } from './field.ts'

/** Puts a value through its schema; the first message is enough to mend a field. */
export const reading = <T>(schema: z.ZodType<T>, value: unknown, name: string): Read<T> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return { ok: true, value: parsed.data }
  return problem(name, parsed.error.issues[0]?.message ?? '入力内容を確かめてください')
}

export const problem = (
  field: string,
  says: string,
): { ok: false; problems: { field: string; says: string }[] } => ({
  ok: false,
  problems: [{ field, says }],
})
