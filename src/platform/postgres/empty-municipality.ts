import type { Load } from './copy-rows.ts'

/** Empties every table of one municipality but its own row, what refers to others before what is referred to. */
export const emptyMunicipality = async (
  { query }: Pick<Load, 'query'>,
  municipality: string,
): Promise<void> => {
  const rows = await query(`
    select c.relname as name,
           coalesce(array_agg(distinct r.relname::text) filter (where r.relname <> c.relname), '{}') as refers
    from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'municipality' and not a.attisdropped
    left join pg_constraint k on k.conrelid = c.oid and k.contype = 'f'
    left join pg_class r on r.oid = k.confrelid
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
    group by c.relname order by c.relname`)
  const left = new Map(rows.map(({ name, refers }) => [String(name), refers as readonly string[]]))
  while (left.size > 0) {
    const referred = new Set([...left.values()].flat())
    const free = [...left.keys()].filter((name) => !referred.has(name))
    if (free.length === 0) throw new Error(`tables that refer to each other in a ring: ${[...left.keys()]}`)
    for (const name of free) {
      await query(`delete from "${name}" where municipality = $1`, [municipality])
      left.delete(name)
    }
  }
}
