import type { Form } from '../forms/kit/form.ts'
import type { FormDefinition } from '../forms/kit/form-definition.ts'
import { formOf } from '../forms/kit/form-of.ts'
import type { PaintPaper } from '../platform/postgres/paper-store.ts'
import type { Painter } from '../platform/typst/paint.ts'
import { forms } from './forms.ts'

/** Prints the snapshot of a form by its id, one of the program's or one that a municipality has brought along. */
export const paintPaper =
  (painter: Painter, own: readonly FormDefinition[] = []): PaintPaper =>
  async (id, snapshot, on) => {
    const form = forms[id] ?? ownForm(own, id)
    if (!form) throw new Error(`no form ${id}`)
    const title = form.title(snapshot)
    const pdf = await painter.paint(form.template, form.sheet(snapshot), { title, on })
    return { title, version: form.version, pdf }
  }

const ownForm = (own: readonly FormDefinition[], id: string): Form<object> | null => {
  const definition = own.find((one) => one.id === id)
  return definition ? (formOf(definition) as unknown as Form<object>) : null
}
