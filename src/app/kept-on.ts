import type { At } from '../casework/case/at.ts'
import { differences } from '../casework/case/differences.ts'
import type { Refusal } from '../casework/case/move.ts'
import type { FormKeep, KeepPlace, Loaded, Screen, WaitingText } from '../casework/case/screen.ts'
import { writtenInstant } from '../casework/case/written-instant.ts'
import { marksIn } from '../casework/working-copy/marks.ts'
import { othersPresent } from '../casework/working-copy/presence.ts'
import { type KeptRow, readKept, type Standing, standing } from '../casework/working-copy/read-kept.ts'
import { unsavedIn } from '../casework/working-copy/unsaved.ts'
import { sameTyped, unitsOf } from '../ui/kept/units.ts'
import type { Fields } from '../ui/kit/field.ts'
import type { Typed } from '../ui/kit/typed.ts'

/** Below the path of a form: where what is typed in it is kept. */
export const keepPath = '/keep'

/** What is kept of the form of a screen, as it stands now. */
export type KeptOn = {
  readonly place: KeepPlace
  readonly rows: readonly KeptRow[]
  /** The fields of the form, and how each stands. */
  readonly drawn: Fields
  readonly fields: Readonly<Record<string, Standing>>
  /** Texts that no field shows: beside a common one, by oneself or somebody who is away, or of a field of before. */
  readonly waiting: readonly KeptRow[]
  /** For a form that is drawn as it is kept (null), or comes back as it was `sent` with other texts in it. */
  readonly form: (back: { readonly sent: Typed; readonly shown: Typed } | null, dropping?: string) => FormKeep
}

/** Null where nothing is kept while it is typed: most screens, and a plan that may not be written now. */
export const keptOn = async (screen: Screen, at: At, loaded: Loaded<unknown>): Promise<KeptOn | null> => {
  const by = { actor: at.actor, municipality: at.municipality, today: at.today, newId: at.newId }
  const place = screen.form?.keep?.(loaded.data, by)
  if (!place) return null
  const rows = await readKept(at, place)
  const fields = standing(at, screen, loaded, rows)
  const waiting = await waitingIn(at, place, rows, fields)
  const drawn = screen.form?.fields(loaded.data) ?? {}
  const [newest] = Object.values(fields)
    .flatMap(({ row, shown }) => (row && !sameTyped(row.typed, shown.typed) ? [row] : []))
    .sort((one, other) => other.revision - one.revision)
  const path = screen.path.replace(/:(\w+)/g, (_, name: string) => at.params[name] ?? '')
  return {
    ...{ place, rows, drawn, fields, waiting },
    form: (back, dropping = '') => ({
      to: at.href(path + keepPath),
      account: at.actor.account,
      marks: marksOf(fields, back),
      asKept: back === null,
      unsaved: newest ? { by: newest.by, at: writtenInstant(newest.at) } : null,
      waiting: [
        ...savedBeside(drawn, fields, loaded),
        ...waiting.map((row) => ({
          ...{ mark: `r${row.revision}`, by: row.by, at: writtenInstant(row.at) },
          kind: Object.hasOwn(fields, row.field) ? ('beside' as const) : ('of before' as const),
          says: saysOf(drawn, row),
        })),
      ],
      dropping,
    }),
  }
}

/** A field that does not stand as it is drawn keeps the mark of what its writer has read. */
const marksOf = (
  fields: KeptOn['fields'],
  back: { readonly sent: Typed; readonly shown: Typed } | null,
): Readonly<Record<string, string>> => {
  const [units, read] = back ? [unitsOf(back.shown), marksIn(back.sent)] : [{}, {}]
  const isDrawn = (name: string, typed: Typed) =>
    !back || sameTyped(Object.hasOwn(units, name) ? (units[name] ?? {}) : {}, typed)
  return Object.fromEntries(
    Object.entries(fields).map(([name, { mark, typed }]) => [
      name,
      isDrawn(name, typed) ? mark : Object.hasOwn(read, name) ? (read[name] ?? '') : '',
    ]),
  )
}

const waitingIn = async (
  at: At,
  place: KeepPlace,
  rows: readonly KeptRow[],
  fields: KeptOn['fields'],
): Promise<readonly KeptRow[]> => {
  const waits = rows.filter(({ field, beside }) => beside !== '' || !Object.hasOwn(fields, field))
  const others = waits.filter(({ beside }) => beside !== '' && beside !== at.actor.account)
  const here = others.length > 0 ? await othersPresent(at, place) : []
  return waits.filter(({ beside }) => !here.some(({ account }) => account === beside))
}

/** What somebody has saved while the field was typed in: the form shows what is typed, this shows the other. */
const savedBeside = (
  drawn: Fields,
  fields: KeptOn['fields'],
  { saved }: Loaded<unknown>,
): readonly WaitingText[] =>
  Object.values(fields).flatMap(({ moved, over, typed }) =>
    moved && saved
      ? [
          {
            ...{ mark: over, by: saved.by, at: saved.at, kind: 'saved' as const },
            says: differences(drawn, typed, moved).map(
              ({ label, theirs }) => `${label}：${theirs || '（何も書いていません）'}`,
            ),
          },
        ]
      : [],
  )

const saysOf = (fields: Fields, { field, typed }: KeptRow): readonly string[] =>
  differences(fields, {}, typed).map(
    ({ label, theirs }) => `${label || `いまの画面にない欄（${field}）`}：${theirs}`,
  )

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
      '書きかけの入力が残っています。書きかけは消えませんが、計画にはまだ入っていません。下のところを開いて、ボタンで保存すると入ります。',
    possible: [],
    ways: known.map(({ title, path, by, when }) => ({
      label: `「${title}」の書きかけ（${by.map((name) => `${name}さん`).join('、')}、${writtenInstant(when)}）`,
      href: at.href(path),
    })),
    source: null,
  }
}
