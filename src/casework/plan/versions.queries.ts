import type { PlanContent, PlanStage } from '../../plan/content/plan-content.ts'
import { wholeContent } from '../../plan/content/whole-content.ts'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { isMunicipal, organisationKindOf } from '../registers/actor.ts'

export type PlanVersion = {
  /** Names the version in the address of the page. */
  readonly key: string
  readonly stage: PlanStage
  readonly version: number
  readonly submittedOn: string | null
  readonly by: string
  readonly at: string
  readonly content: PlanContent
}

/**
 * The versions of the draft and then of the plan, oldest first. What has not been handed in is the office's own: all others see the
 * versions that were handed in.
 */
export const planVersions = async (at: At, file: CaseFile): Promise<readonly PlanVersion[]> => {
  const own =
    !isMunicipal(at.actor.role) &&
    organisationKindOf(at.actor.role) === '相談支援事業所' &&
    at.actor.organisation === file.office?.id
  const rows = await at.tx
    .selectFrom('document as d')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'd.municipality').onRef('a.id', '=', 'd.account'),
    )
    .where('d.municipality', '=', at.municipality.number)
    .where('d.case_id', '=', file.id)
    .where('d.kind', 'in', ['plan-draft', 'plan'])
    .select(['d.id', 'd.version', 'd.kind', 'd.content', 'd.at', 'a.name'])
    .orderBy('d.kind', 'desc')
    .orderBy('d.at')
    .orderBy('d.version')
    .execute()
  const submitted = await submissions(at, file)
  return rows.flatMap((row) => {
    const submittedOn = submitted.get(`${row.id} ${row.version}`)?.on ?? null
    if (!own && submittedOn === null) return []
    const stage: PlanStage = row.kind === 'plan' ? '計画' : '案'
    return [
      {
        key: `${row.kind}.${row.id}.${row.version}`,
        stage,
        version: row.version,
        submittedOn,
        by: row.name ?? '',
        at: row.at,
        content: readBy(own, wholeContent(row.content as unknown as PlanContent)),
      },
    ]
  })
}

/** The assessment is the office's working notes and on none of the papers; the others read what was handed in. */
const readBy = (own: boolean, content: PlanContent): PlanContent =>
  own ? content : { ...content, assessment: [] }

type Submission = { readonly type: string; readonly on: string }

/** Document and version → what it was handed in as, and the day. */
export const submissions = async (at: At, file: CaseFile): Promise<ReadonlyMap<string, Submission>> => {
  const entries = await at.tx
    .selectFrom('case_entry')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', file.id)
    .select('fact')
    .orderBy('seq')
    .execute()
  return new Map(
    entries.flatMap(({ fact }) => {
      const { type, document, version, on } = fact as {
        type?: string
        document?: string
        version?: number
        on?: string
      }
      return type !== undefined && handedIn.has(type)
        ? [[`${document} ${version}`, { type, on: on ?? '' }] as const]
        : []
    }),
  )
}

const handedIn = new Set(['plan-draft-submitted', 'plan-submitted', 'self-plan-front-submitted'])
