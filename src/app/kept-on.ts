import type { At } from '../casework/case/at.ts'
import type { Refusal } from '../casework/case/move.ts'
import type { FormKeep, KeepPlace, Loaded, Screen } from '../casework/case/screen.ts'
import { writtenInstant } from '../casework/case/written-instant.ts'
import { type KeptRow, readKept, type Standing, standing } from '../casework/working-copy/read-kept.ts'
import { unsavedIn } from '../casework/working-copy/unsaved.ts'

/** Below the path of a form: where what is typed in it is kept. */
export const keepPath = '/keep'

/** What is kept of the form of a screen, as it stands now. */
export type KeptOn = {
  readonly place: KeepPlace
  readonly rows: readonly KeptRow[]
  readonly fields: Readonly<Record<string, Standing>>
  readonly form: (asKept: boolean) => FormKeep
}

/** Null where nothing is kept while it is typed: most screens, and a plan that may not be written now. */
export const keptOn = async (screen: Screen, at: At, loaded: Loaded<unknown>): Promise<KeptOn | null> => {
  const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
  const place = screen.form?.keep?.(loaded.data, by)
  if (!place) return null
  const rows = await readKept(at, place)
  const fields = standing(at, screen, loaded, rows)
  const [newest] = Object.values(fields)
    .flatMap(({ row }) => (row ? [row] : []))
    .sort((one, other) => other.revision - one.revision)
  const path = screen.path.replace(/:(\w+)/g, (_, name: string) => at.params[name] ?? '')
  return {
    place,
    rows,
    fields,
    form: (asKept) => ({
      to: at.href(path + keepPath),
      account: at.actor.account,
      marks: Object.fromEntries(Object.entries(fields).map(([name, { mark }]) => [name, mark])),
      asKept,
      unsaved: newest ? { by: newest.by, at: writtenInstant(newest.at) } : null,
    }),
  }
}

/** A document is not handed in while something is typed in it that it does not hold: nothing is left out in silence. */
export const refuseUnsettled = async (
  screen: Screen,
  at: At,
  loaded: Loaded<unknown>,
): Promise<Refusal | null> => {
  const document = screen.form?.settled?.(loaded.data)
  if (!document) return null
  const unsaved = await unsavedIn(at, document)
  const known = unsaved.flatMap(({ section, by, at: when }) => {
    const place = document.sections.find((one) => one.section === section)
    return place ? [{ ...place, by, when }] : []
  })
  if (known.length === 0) return null
  return {
    done: false,
    asked: screen.audit,
    because:
      '書きかけの入力が残っています。このまま進むと、その分が入りません。下の節を開いて、「保存する」を押してください。',
    possible: [],
    ways: known.map(({ title, path, by, when }) => ({
      label: `「${title}」の書きかけ（${by.map((name) => `${name}さん`).join('、')}、${writtenInstant(when)}）`,
      href: at.href(path),
    })),
    source: null,
  }
}
