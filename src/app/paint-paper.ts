import type { PaintPaper } from '../platform/postgres/paper-store.ts'
import type { Painter } from '../platform/typst/paint.ts'
import { forms } from './forms.ts'

/** Prints the snapshot of a form by its id. */
export const paintPaper =
  (painter: Painter): PaintPaper =>
  async (id, snapshot, on) => {
    const form = forms[id]
    if (!form) throw new Error(`no form ${id}`)
    const title = form.title(snapshot)
    const pdf = await painter.paint(form.template, form.sheet(snapshot), { title, on })
    return { title, version: form.version, pdf }
  }
