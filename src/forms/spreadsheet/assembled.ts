import { type Collected, columnLetters, type Place, type ReadRow } from './collected.ts'

type Tree = { [key: string]: unknown }

/**
 * 文書の組み立て
 *
 * One document of what was read, with the place that each path came from. Lists that two sheets hold are one list:
 * their rows lie on each other in order, and where both say something it is the same.
 */
export function assembled(
  collected: Collected,
  regime: string,
  demo: boolean,
): { readonly document: Tree; readonly places: ReadonlyMap<string, Place> } {
  const document: Tree = { regime, demo }
  const places = new Map(collected.places)
  for (const [path, value] of collected.values) put(document, path, value)
  for (const [of, parts] of collected.lists) {
    const rows: Tree[] = []
    for (const part of parts.values())
      part.forEach((row, index) => {
        const target = rows[index] ?? {}
        rows[index] = target
        lay(target, row, `${of}.${index}`, places, collected)
      })
    put(document, of, rows)
  }
  return { document, places }
}

function lay(target: Tree, row: ReadRow, at: string, places: Map<string, Place>, collected: Collected): void {
  const first = row.places.get('') ?? [...row.places.values()][0]
  if (first !== undefined && !places.has(at)) places.set(at, first)
  for (const [key, value] of Object.entries(row.values)) {
    const before = target[key] ?? null
    const place = row.places.get(key) ?? first
    if (before === null || JSON.stringify(before) === JSON.stringify(value)) {
      target[key] = value
      if (place !== undefined) places.set(`${at}.${key}`, place)
    } else if (value !== null && place !== undefined) {
      const other = places.get(`${at}.${key}`)
      const where =
        other === undefined ? '' : `「${other.view.name}」の${columnLetters(other.column)}${other.row + 1}`
      collected.wrong(
        place,
        String(value),
        `${where}と同じ「${String(before)}」`,
        'どちらが正しいか決めて、同じことばにしてください',
      )
    }
  }
}

function put(tree: Tree, path: string, value: unknown): void {
  const keys = path.split('.')
  let at = tree
  for (const key of keys.slice(0, -1)) {
    const inner = at[key]
    if (typeof inner !== 'object' || inner === null) at[key] = {}
    at = at[key] as Tree
  }
  at[keys.at(-1) ?? path] = value
}
