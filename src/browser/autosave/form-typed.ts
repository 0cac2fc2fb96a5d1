import { unitOf } from '../../ui/kept/units.ts'
import { type Typed, typedOf, valuesOf } from '../../ui/kit/typed.ts'

/** What stands in a form, without its own tokens. */
export const typedIn = (form: HTMLFormElement): Typed =>
  Object.fromEntries(Object.entries(typedOf(new FormData(form))).filter(([name]) => unitOf(name) !== null))

/** Puts a filling into the inputs that are there; names without an input are left out. The cursor stays. */
export const typeInto = (form: HTMLFormElement, typed: Typed): void => {
  const controls = new Map<string, HTMLElement[]>()
  for (const control of form.elements) {
    const name = control.getAttribute('name')
    if (!name || unitOf(name) === null) continue
    controls.set(name, [...(controls.get(name) ?? []), control as HTMLElement])
  }
  for (const [name, found] of controls) {
    const values = valuesOf(typed, name)
    found.forEach((control, at) => {
      if (control instanceof HTMLInputElement && /^(checkbox|radio)$/.test(control.type))
        control.checked = values.includes(control.value)
      else if (isBox(control)) write(control, values[at] ?? '')
    })
  }
}

type Box = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isBox = (control: HTMLElement): control is Box =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement

const write = (box: Box, text: string): void => {
  if (box.value === text.replaceAll('\r\n', '\n')) return
  const isHere = box === document.activeElement && !(box instanceof HTMLSelectElement)
  const at = isHere ? box.selectionStart : null
  box.value = text
  if (isHere && at !== null) box.setSelectionRange(Math.min(at, text.length), Math.min(at, text.length))
}

/** A hidden input of the form itself: `_csrf`, `_version`, `_kept`. */
export const formToken = (form: HTMLFormElement, name: string): HTMLInputElement | null =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name="${name}"]`)

/** What a field is called on the page. */
export const labelOf = (form: HTMLFormElement, name: string): string => {
  const control = form.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]:not([type=hidden])`)
  const group = document.getElementById(`f-${name.replaceAll('.', '-')}`)
  const label =
    (control && 'labels' in control && (control.labels as NodeListOf<HTMLElement> | null)?.[0]) ||
    group?.querySelector('legend') ||
    control?.closest('fieldset')?.querySelector('legend')
  return (label?.firstChild?.textContent ?? '').trim()
}

/** Puts something right before a list of rows, and before what stands in the list's place with script. */
export const beforeGroup = (group: Element, what: Element): void => {
  const place = group.previousElementSibling
  ;(place?.matches('.we-place') ? place : group).before(what)
}
