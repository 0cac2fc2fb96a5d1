import type { At } from '../casework/case/at.ts'
import type { Loaded, Screen } from '../casework/case/screen.ts'
import { marksName } from '../casework/working-copy/marks.ts'
import { typedOfStanding } from '../casework/working-copy/read-kept.ts'
import { unsavedIn } from '../casework/working-copy/unsaved.ts'
import type { Typed } from '../ui/kit/typed.ts'
import type { Tokens } from './form-state.ts'
import { keptOn } from './kept-on.ts'

/** Sends a form; what comes of it is 'gone-to' when it was taken. */
type Send = (screen: Screen, at: At, typed: Typed) => Promise<{ readonly kind: string }>

type GoneTo = { readonly kind: 'gone-to'; readonly location: string; readonly quiet?: boolean }

/**
 * 書きかけを入れて進む: every section in which the one who presses has typed something is saved as if its own button
 * were pressed. A section in which others typed too, or whose text cannot be read, is opened instead: there its writer
 * sees what is to be done. Null where the screen takes nothing up.
 */
export const takeUp = async (
  screen: Screen,
  at: At,
  loaded: Loaded<unknown>,
  { csrf }: Pick<Tokens, 'csrf'>,
  send: Send,
): Promise<GoneTo | null> => {
  const document = screen.form?.settled?.(loaded.data)
  if (!document) return null
  const typed = new Set((await unsavedIn(at, document)).map(({ section }) => section))
  for (const { section, path, take } of document.sections) {
    if (!take || !typed.has(section)) continue
    const there: At = { ...at, params: { ...at.params, ...take.params }, query: new URLSearchParams() }
    const filled = await filledAsKept(take.screen, there)
    const shown = filled && (await send(take.screen, there, { ...filled, _csrf: [csrf] }))
    if (shown?.kind !== 'gone-to') return { kind: 'gone-to', location: at.href(path), quiet: true }
  }
  const query = at.query.size > 0 ? `?${at.query}` : ''
  const here = screen.path.replace(/:(\w+)/g, (_, name: string) => at.params[name] ?? '')
  return { kind: 'gone-to', location: at.href(here) + query }
}

/** The form of a section as its writer would send it; null while it holds what somebody else typed or saved meanwhile. */
const filledAsKept = async (screen: Screen, at: At): Promise<Typed | null> => {
  const loaded = await screen.load(at)
  const kept = loaded && (await keptOn(screen, at, loaded))
  if (!kept) return null
  const isOwn = kept.rows.every(({ account, beside }) => account === at.actor.account && beside === '')
  if (!isOwn || Object.values(kept.fields).some(({ moved }) => moved !== null)) return null
  return {
    ...typedOfStanding(kept.fields),
    _key: [at.newId()],
    _version: [String(loaded.version ?? '')],
    [marksName]: [JSON.stringify(kept.form(null).marks)],
  }
}
