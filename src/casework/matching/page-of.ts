import type { At } from '../case/at.ts'

/** The page that `?page=` names of a list, its rows, and how many pages there are. */
export const pageOf = <T>({ query }: Pick<At, 'query'>, all: readonly T[], size: number) => {
  const pages = Math.max(1, Math.ceil(all.length / size))
  const asked = Number(query.get('page') ?? '1')
  const page = Number.isInteger(asked) && asked >= 1 && asked <= pages ? asked : 1
  return { page, pages, rows: all.slice((page - 1) * size, page * size) }
}
