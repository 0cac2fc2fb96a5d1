import { patched, patchOf } from '../../ui/kept/patch.ts'
import { sameTyped, unitsOf } from '../../ui/kept/units.ts'
import type { Typed } from '../../ui/kit/typed.ts'
import { typedIn, typeInto } from './form-typed.ts'
import { sameRows } from './merge.ts'

/** Tells islands inside the form that other things stand in its inputs, or in others. */
const tellRedrawn = (form: HTMLFormElement): void => {
  form.dispatchEvent(new CustomEvent('hitotsu:redrawn', { bubbles: true }))
}

/**
 * Makes the form show a filling; where the rows are others than those drawn, the server draws them. What is typed
 * meanwhile stays. False when the rows could not be had.
 */
export const show = async (form: HTMLFormElement, typed: Typed): Promise<boolean> => {
  const before = typedIn(form)
  const [wanted, now] = [unitsOf(typed), unitsOf(before)]
  const others = [...new Set([...Object.keys(wanted), ...Object.keys(now)])].filter(
    (unit) => !sameRows(wanted[unit] ?? {}, now[unit] ?? {}) || !hasInputs(form, wanted[unit] ?? {}),
  )
  if (others.length === 0) {
    typeInto(form, typed)
    if (Object.keys(patchOf(before, typedIn(form))).length > 0) tellRedrawn(form)
    return true
  }
  const drawn = await drawing(form, typed, ['_add', ''])
  if (!drawn) return false
  const meanwhile = patchOf(before, typedIn(form))
  const places = others.map((unit) => replace(form, drawn, unit))
  if (places.includes(null)) return false
  typeInto(form, patched(typed, meanwhile, 'forth'))
  tellRedrawn(form)
  return true
}

/** Whether there are as many hidden inputs in the rows as there are values; other inputs take whatever comes. */
const hasInputs = (form: HTMLFormElement, typed: Typed): boolean =>
  Object.entries(typed).every(([name, values]) => {
    if (!name.includes('.')) return true
    const inputs = [...form.querySelectorAll<HTMLInputElement>(`[name="${CSS.escape(name)}"]`)]
    return inputs.some((input) => input.type !== 'hidden') || inputs.length === values.length
  })

/**
 * Presses a row button (`_add`, `_up` …) without a new page: the server draws the form as it does without script,
 * and only the list changes. Says so when it cannot be reached, or when somebody keeps typing in the list.
 */
export const pressRow = async (
  form: HTMLFormElement,
  button: HTMLButtonElement,
  tries = 3,
): Promise<'pressed' | 'away' | 'not so'> => {
  const unit = button.value.split('.')[0] ?? ''
  const before = unitsOf(typedIn(form))[unit] ?? {}
  const drawn = await drawing(form, typedIn(form), [button.name, button.value])
  if (!drawn) return 'away'
  if (!sameTyped(before, unitsOf(typedIn(form))[unit] ?? {}))
    return tries > 1 ? pressRow(form, button, tries - 1) : 'not so'
  const place = replace(form, drawn, unit)
  if (!place) return 'not so'
  place.querySelector<HTMLElement>('[autofocus]')?.focus()
  tellRedrawn(form)
  return 'pressed'
}

const drawing = async (
  form: HTMLFormElement,
  typed: Typed,
  [press, target]: readonly [string, string],
): Promise<Document | null> => {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (name.startsWith('_') && typeof value === 'string') body.append(name, value)
  for (const [name, values] of Object.entries(typed)) for (const value of values) body.append(name, value)
  body.append(press, target)
  try {
    const answer = await fetch(location.href, { method: 'POST', body, signal: AbortSignal.timeout(8000) })
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  } catch {
    return null
  }
}

const replace = (form: HTMLFormElement, drawn: Document, unit: string): HTMLElement | null => {
  const id = CSS.escape(`f-${unit}`)
  const [old, fresh] = [form.querySelector(`#${id}`), drawn.querySelector<HTMLElement>(`form #${id}`)]
  if (!old || !fresh) return null
  const place = document.importNode(fresh, true)
  const focused = old.contains(document.activeElement) ? document.activeElement?.id : undefined
  old.replaceWith(place)
  if (focused) document.getElementById(focused)?.focus()
  return place
}
