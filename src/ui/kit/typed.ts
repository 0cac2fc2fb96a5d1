/** What a browser sent: html name → values exactly as typed. Kept so that nothing typed is ever lost. */
export type Typed = Readonly<Record<string, readonly string[]>>

/** Gathers a form's text values. Files are left out. `Object.fromEntries` keeps `__proto__` a plain name. */
export const typedOf = (form: FormData | URLSearchParams): Typed => {
  const gathered = new Map<string, string[]>()
  for (const [name, value] of form as Iterable<[string, unknown]>) {
    if (typeof value !== 'string') continue
    const values = gathered.get(name)
    if (values) values.push(value)
    else gathered.set(name, [value])
  }
  return Object.fromEntries(gathered)
}

/** All values of a name, never inherited ones. */
export const valuesOf = (typed: Typed, name: string): readonly string[] =>
  Object.hasOwn(typed, name) ? (typed[name] ?? []) : []

/** The first value of a name, or '' when nothing came. */
export const firstOf = (typed: Typed, name: string): string => valuesOf(typed, name)[0] ?? ''
