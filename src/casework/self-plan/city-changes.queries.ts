import type { SelfPlan } from '../../plan/content/self-plan.ts'
import { type SelfPlanChange, selfPlanDifference } from '../../plan/difference/self-plan-difference.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import type { Role } from '../registers/actor.ts'
import type { HeardBy, SheetContent } from './sheet.fields.ts'

export type CityChange = {
  readonly version: number
  readonly by: string
  readonly role: Role
  readonly at: string
  /** How the desk knows it; null where nobody noted it. */
  readonly heard: HeardBy | null
  readonly changes: readonly SelfPlanChange[]
}

const ofTheCity: readonly Role[] = ['窓口', '係長', '支援センター職員']

/** What others than the person, the family and their helper wrote into the self-plan, the newest first. */
export const cityChanges = async (at: At, file: CaseFile): Promise<readonly CityChange[]> => {
  const rows = await at.tx
    .selectFrom('document as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'd.municipality').onRef('a.id', '=', 'd.account'),
    )
    .where('d.municipality', '=', at.municipality.number)
    .where('d.id', '=', file.draft?.document ?? null)
    .where('d.kind', '=', 'self-plan')
    .select(['d.version', 'd.content', 'd.at', 'a.name', 'a.role'])
    .orderBy('d.version')
    .execute()
  return rows
    .flatMap(({ version, content, at: when, name, role }, place) => {
      if (!role || !ofTheCity.includes(role as Role)) return []
      const after = content as unknown as SheetContent
      const before = (rows[place - 1]?.content ?? {}) as unknown as Partial<SelfPlan>
      const changes = selfPlanDifference(before, after)
      if (changes.length === 0) return []
      const heard = after.heard?.version === version ? after.heard.way : null
      return [{ version, by: name ?? '', role: role as Role, at: when, heard, changes }]
    })
    .toReversed()
}
