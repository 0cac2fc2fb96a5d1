/**
 * The room check: who may import whom, no leaf that sees a leaf, no loop between files, nothing that cannot
 * be followed, and not too few files seen (a checker that reads nothing must not pass).
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const allowed: Record<string, readonly string[]> = {
  law: [],
  ui: [],
  plan: ['law'],
  city: ['law'],
  forms: ['law', 'plan'],
  casework: ['law', 'ui', 'plan', 'city', 'forms'],
  browser: ['law', 'ui', 'plan'],
  platform: ['casework', 'forms', 'plan', 'city'],
  app: ['casework', 'platform', 'ui', 'law', 'forms', 'plan', 'city'],
}
const trunks: Record<string, readonly string[]> = {
  law: ['kit', 'texts'],
  ui: ['kit'],
  plan: ['week', 'content'],
  city: ['kit'],
  browser: ['kit'],
  forms: ['kit'],
  casework: ['registers', 'case'],
}
/** Leaves that several rooms of a floor stand on, each with the decision record that let it. */
const openLeaves: readonly string[] = []
const longest = { code: 200, tableOrTest: 300 }
const fewestFiles = 100

export type Source = { readonly file: string; readonly text: string }

/** Every fault of a set of files (paths relative to `src`), in words. */
export const roomFaults = (sources: readonly Source[], fewest = fewestFiles): string[] => {
  const faults: string[] = []
  if (sources.length < fewest) faults.push(`only ${sources.length} files seen; is the path right?`)
  const known = new Set(sources.map(({ file }) => file))
  const arrows = new Map<string, string[]>()
  for (const { file, text } of sources) {
    const lines = text.split('\n').length
    const isTable =
      /\.test\.tsx?$/.test(file) || /(^|\/)(sample|steps|services|glossary|demo-)[^/]*\.tsx?$/.test(file)
    if (lines - 1 > (isTable ? longest.tableOrTest : longest.code)) faults.push(`${file}: ${lines - 1} lines`)
    const targets: string[] = []
    for (const [, specifier = ''] of text.matchAll(/(?:from|import\(|import)\s*'(\.[^']*)'/g)) {
      const target = normalize(join(dirname(file), specifier))
      if (!known.has(target)) {
        // What several rooms' tests stand on lies beside `src`, where no program can reach for it.
        if (/\.test\.tsx?$/.test(file) && target.startsWith('../tests/')) continue
        if (/\.tsx?$/.test(specifier)) faults.push(`${file}: cannot follow ${specifier}`)
        else if (!/\.(css|json|typ)$/.test(specifier))
          faults.push(`${file}: import without its ending: ${specifier}`)
        continue
      }
      targets.push(target)
      if (!/\.test\.tsx?$/.test(file)) faults.push(...arrowFaults(file, target))
    }
    arrows.set(file, targets)
  }
  return [...faults, ...loops(arrows, 'files'), ...loops(roomArrows(arrows), 'rooms')]
}

const arrowFaults = (from: string, to: string): string[] => {
  const [floor = '', room = ''] = from.split('/')
  const [otherFloor = '', otherRoom = ''] = to.split('/')
  if (floor !== otherFloor)
    return allowed[floor]?.includes(otherFloor)
      ? []
      : [`${from}: ${floor} may not import ${otherFloor} (${to})`]
  const trunk = trunks[floor]
  if (!trunk || room === otherRoom || trunk.includes(otherRoom)) {
    if (trunk?.[0] === room && otherRoom === trunk[1])
      return [`${from}: trunk ${room} may not import trunk ${otherRoom}`]
    return []
  }
  // A file directly on a floor lists its rooms, so it sees them; no room sees such a list (docs/decisions/0008).
  if (/\.tsx?$/.test(room)) return []
  return openLeaves.includes(`${floor}/${otherRoom}`) ? [] : [`${from}: a leaf sees a leaf (${to})`]
}

/** The same arrows between rooms; a file directly on a floor is a room of its own. Tests stand outside. */
const roomArrows = (arrows: ReadonlyMap<string, readonly string[]>): Map<string, string[]> => {
  const roomOf = (file: string) => file.split('/').slice(0, 2).join('/')
  const rooms = new Map<string, string[]>()
  for (const [file, targets] of arrows) {
    if (/\.test\.tsx?$|-test-world\.tsx?$/.test(file)) continue
    const others = targets.map(roomOf).filter((room) => room !== roomOf(file))
    rooms.set(roomOf(file), [...(rooms.get(roomOf(file)) ?? []), ...others])
  }
  return rooms
}

/** What imports each other in a circle. */
const loops = (arrows: ReadonlyMap<string, readonly string[]>, what: string): string[] => {
  const state = new Map<string, 'open' | 'closed'>()
  const found: string[] = []
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === 'closed') return
    if (state.get(file) === 'open') {
      found.push(`loop of ${what}: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`)
      return
    }
    state.set(file, 'open')
    for (const next of arrows.get(file) ?? []) visit(next, [...way, file])
    state.set(file, 'closed')
  }
  for (const file of arrows.keys()) visit(file, [])
  return found
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesBelow(path) : /\.tsx?$/.test(name) ? [path] : []
  })

if (process.argv[1] && existsSync(process.argv[1]) && import.meta.filename === process.argv[1]) {
  const root = join(import.meta.dirname, '..', 'src')
  const faults = roomFaults(
    filesBelow(root).map((path) => ({ file: relative(root, path), text: readFileSync(path, 'utf8') })),
  )
  for (const fault of faults) console.error(fault)
  console.log(faults.length === 0 ? 'rooms: sound' : `rooms: ${faults.length} faults`)
  process.exit(faults.length === 0 ? 0 : 1)
}
