import type { Patch } from '../../ui/kept/patch.ts'
import { unitOf } from '../../ui/kept/units.ts'
import type { Bar } from './bar-view.ts'
import { show as showTyped } from './draw-again.ts'
import { beforeGroup, labelOf, typedIn } from './form-typed.ts'
import { make } from './make.ts'
import type { News } from './take-over.ts'

type Of = {
  readonly form: HTMLFormElement
  readonly bar: Bar
  /** Fields that this person has written in: their text is offered back. */
  readonly touched: ReadonlySet<string>
  /** Something else stands in the form. */
  readonly changed: () => void
}

/** Milliseconds for which a change stays marked, and after which it is told again. */
const aWhile = { shown: 60_000, quiet: 30_000 }
/** Letters of one's own text that are shown with it. */
const most = 80

const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>()

/**
 * ほかの人が書きかえたところ
 *
 * Says beside each box whose text a colleague has just changed (`patch`) who it was, and offers one's own text back
 * where there was one. It stays for a while, or until somebody goes on typing there. Read aloud it is once.
 */
export const newsOf = (of: Of): ((news: readonly News[], patch: Patch) => void) => {
  const told = new Map<string, number>()
  return (news, patch) => {
    for (const [name, [was]] of Object.entries(patch)) {
      const by = news.find((one) => one.field === unitOf(name))?.by
      if (by !== undefined) show(of, by, name, was ?? [], patch)
    }
    const fresh = news.filter(({ field }) => Date.now() - (told.get(field) ?? 0) > aWhile.quiet)
    for (const { field } of news) told.set(field, Date.now())
    if (fresh.length > 0)
      of.bar.tell(
        fresh.map(({ field, by }) => `${by}さんが「${labelOf(of.form, field)}」を書きました`).join('。'),
      )
  }
}

const show = (of: Of, by: string, name: string, was: readonly string[], patch: Patch): void => {
  const { form, touched } = of
  const field = unitOf(name) ?? ''
  const group = name === field ? null : document.getElementById(`f-${field}`)
  const isList = group !== null && (group.hidden || Object.keys(patch).some((one) => isRowOf(one, field)))
  const key = isList ? field : name
  const control = form.querySelector<HTMLElement>(`[name="${CSS.escape(key)}"]:not([type=hidden])`)
  const place = isList ? null : (control?.closest('.field') ?? control?.closest('fieldset'))
  const old = form.querySelector<HTMLElement>(`[data-keep-news="${CSS.escape(key)}"]`)
  if (old) stayAWhile(old)
  if (old || (!isList && !place)) return
  const isOwn = !isList && (touched.has(field) || control === document.activeElement)
  const note = noteOf(of, by, key, isOwn && was.some(Boolean) ? was : null)
  if (isList && group) beforeGroup(group, note)
  else place?.append(note)
  control?.addEventListener('input', (event) => event.isTrusted && note.remove())
  stayAWhile(note)
}

const isRowOf = (name: string, field: string): boolean =>
  name.startsWith(`${field}.`) && name.endsWith('._row')

const noteOf = (
  { form, changed }: Of,
  by: string,
  key: string,
  mine: readonly string[] | null,
): HTMLElement => {
  const says = make('p', '', [`${by}さんが、「${labelOf(form, key)}」を書きかえました。`])
  const note = make('div', 'keep-news', [says])
  note.dataset.keepNews = key
  if (!mine) return note
  const text = mine.join('、')
  const button = make('button', 'button button-secondary button-small', ['自分の文に戻す'])
  button.setAttribute('type', 'button')
  button.addEventListener('click', () => {
    note.remove()
    changed()
    void showTyped(form, { ...typedIn(form), [key]: mine }).then((isThere) => {
      if (!isThere) return
      form.querySelector<HTMLElement>(`[name="${CSS.escape(key)}"]:not([type=hidden])`)?.focus()
      changed()
    })
  })
  note.append(
    make('p', '', [`自分の文：${text.length > most ? `${text.slice(0, most)}…` : text}`]),
    make('p', '', [button]),
  )
  return note
}

const stayAWhile = (note: HTMLElement): void => {
  clearTimeout(timers.get(note))
  timers.set(
    note,
    setTimeout(() => {
      if (note.contains(document.activeElement)) stayAWhile(note)
      else note.remove()
    }, aWhile.shown),
  )
}
