import type { At } from '../case/at.ts'
import { casesSeenBy } from '../case/may-see.ts'

/** The names of the persons whose cases the actor may see. */
export const knownNames = async (at: At): Promise<readonly string[]> => {
  const rows = await casesSeenBy(at.tx, at.actor)
    .innerJoin('person', (join) =>
      join.onRef('person.municipality', '=', 'c.municipality').onRef('person.id', '=', 'c.person'),
    )
    .select('person.name')
    .distinct()
    .execute()
  return rows.map(({ name }) => name)
}

const titles = '(?:さん|君|くん|ちゃん|様|氏)'

/**
 * 文例に入った名前
 *
 * The known names that a sentence holds: the whole name, with or without a space, or the family or given name with
 * さん after it. A family name alone may be a common word and is let pass.
 */
export const namesIn = (text: string, known: readonly string[]): readonly string[] => {
  const said = text.normalize('NFKC').replaceAll(/\s/g, '')
  return known.filter((name) => {
    const parts = name.normalize('NFKC').split(/\s+/).filter(Boolean)
    if (said.includes(parts.join(''))) return true
    return parts.some((part) => new RegExp(`${RegExp.escape(part)}${titles}`).test(said))
  })
}
