import { z } from 'zod'
import { consent, type PlanConsent } from '../../plan/content/consent.ts'
import type { Field } from '../../ui/kit/field.ts'
import { firstOf } from '../../ui/kit/typed.ts'

type Strokes = NonNullable<PlanConsent['strokes']>

/** 画面の署名: what was drawn, as JSON in an unseen input; null without a stroke. */
export const strokes: Field<Strokes | null> = {
  label: '画面の署名',
  required: false,
  widget: { kind: 'hidden' },
  schema: z.string().meta({ title: '画面の署名' }).nullable(),
  read: (typed, name) => {
    const text = firstOf(typed, name).trim()
    if (text === '') return { ok: true, value: null }
    const drawn = read(text)
    if (drawn === undefined)
      return {
        ok: false,
        problems: [{ field: name, says: '画面の署名が読み取れません。もう一度書いてください。' }],
      }
    return { ok: true, value: drawn }
  },
  show: (value, name) => (value && value.length > 0 ? { [name]: [JSON.stringify(value)] } : {}),
}

const read = (text: string): Strokes | null | undefined => {
  try {
    const drawn = consent.shape.strokes.safeParse(JSON.parse(text))
    if (!drawn.success) return undefined
    return drawn.data && drawn.data.length > 0 ? drawn.data : null
  } catch {
    return undefined
  }
}
