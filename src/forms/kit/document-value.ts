/** What stands at a path of a plan document or of one of its rows; undefined where a part of it is not there. */
export function documentValue(of: unknown, path: string): unknown {
  let at: unknown = of
  for (const key of path.split('.')) {
    if (at === null || typeof at !== 'object') return undefined
    at = Object.entries(at).find(([name]) => name === key)?.[1]
  }
  return at
}

/** The list at a path; empty where there is none. */
export function documentList(of: unknown, path: string): readonly unknown[] {
  const list = documentValue(of, path)
  return Array.isArray(list) ? list : []
}
