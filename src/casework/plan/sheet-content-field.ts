import { z } from 'zod'
import { type PlanContent, planContent } from '../../plan/content/plan-content.ts'
import { boxTitles } from '../../plan/difference/box-title.ts'
import type { Field, Read } from '../../ui/kit/field.ts'
import { plainText } from '../../ui/kit/plain-text.ts'
import { firstOf } from '../../ui/kit/typed.ts'

/** What a plan may be: everything the boxes take, and in every text only what can be written in a box. */
export const readContent = (value: unknown): PlanContent | { readonly says: string } => {
  const read = planContent.omit({ consent: true }).safeParse(value)
  if (!read.success) return { says: 'ファイルの内容は、計画に入れられません。様式を見なおしてください' }
  return unsound(read.data, []) ?? read.data
}

/** The first text with characters in it that no box takes. */
const unsound = (value: unknown, path: readonly string[]): { readonly says: string } | null => {
  if (typeof value === 'string') {
    const read = plainText({ label: '', max: 4000, lines: true }).safeParse(value)
    if (value === '' || read.success) return null
    return { says: `「${boxTitles(path).join('・')}」：${read.error.issues[0]?.message ?? ''}` }
  }
  if (typeof value !== 'object' || value === null) return null
  for (const [key, part] of Object.entries(value)) {
    const found = unsound(part, Array.isArray(value) ? path : [...path, key])
    if (found) return found
  }
  return null
}

/** What was read of a file, carried from the preview to the confirmation and looked at anew there. */
export const sheetContentField: Field<PlanContent | undefined> = {
  label: '読み取った内容',
  required: false,
  widget: { kind: 'hidden' },
  schema: z.string().optional(),
  read: (typed, name): Read<PlanContent | undefined> => {
    const text = firstOf(typed, name)
    if (text === '') return { ok: true, value: undefined }
    const read = readContent(parsed(text))
    if (!('says' in read)) return { ok: true, value: read }
    return {
      ok: false,
      problems: [{ field: name, says: `ファイルを、もう一度選んでください（${read.says}）` }],
    }
  },
  show: () => ({}),
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
