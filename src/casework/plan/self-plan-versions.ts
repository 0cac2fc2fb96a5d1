import type { SelfPlan } from '../../plan/content/self-plan.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { submissions } from './versions.queries.ts'

export type SelfPlanVersion = {
  readonly key: string
  readonly version: number
  readonly submittedOn: string
  readonly side: '全部' | '表面'
  readonly by: string
  readonly at: string
  readonly content: SelfPlan
}

/** The versions of the person's own plan that were handed in, oldest first. */
export const selfPlanVersions = async (at: At, file: CaseFile): Promise<readonly SelfPlanVersion[]> => {
  const rows = await at.tx
    .selectFrom('document as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'd.municipality').onRef('a.id', '=', 'd.account'),
    )
    .where('d.municipality', '=', at.municipality.number)
    .where('d.case_id', '=', file.id)
    .where('d.kind', '=', 'self-plan')
    .select(['d.id', 'd.version', 'd.content', 'd.at', 'a.name'])
    .orderBy('d.at')
    .orderBy('d.version')
    .execute()
  const submitted = await submissions(at, file)
  return rows.flatMap(({ id, version, content, at: when, name }) => {
    const one = submitted.get(`${id} ${version}`)
    return one
      ? [
          {
            ...{ key: `self-plan.${id}.${version}`, version, by: name ?? '', at: when },
            submittedOn: one.on,
            side: one.type === 'self-plan-front-submitted' ? ('表面' as const) : ('全部' as const),
            content: content as unknown as SelfPlan,
          },
        ]
      : []
  })
}
