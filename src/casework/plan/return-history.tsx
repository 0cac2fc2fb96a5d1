import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import type { CaseFile } from '../case/file.ts'
import { writtenInstant } from '../case/written-instant.ts'
import { openPlaces, type PlanReturn, placeName } from './plan-return.ts'

type Kept = { readonly id: string; readonly at: string; readonly content: PlanReturn }

/** Every return of this case, oldest first: when it was written, and with the ticks it has now. */
export const returnsOf = async (at: At, file: CaseFile): Promise<readonly Kept[]> => {
  const rows = await at.tx
    .selectFrom('document')
    .where('municipality', '=', at.municipality.number)
    .where('case_id', '=', file.id)
    .where('kind', '=', 'plan-draft-return')
    .select(['id', 'at', 'content'])
    .orderBy('at')
    .orderBy('version')
    .execute()
  const kept = new Map<string, Kept>()
  for (const { id, at: when, content } of rows)
    kept.set(id, { id, at: kept.get(id)?.at ?? when, content: content as unknown as PlanReturn })
  return [...kept.values()]
}

/** 差戻しの記録: kept beside the versions. */
export const ReturnHistory = ({ returns }: { readonly returns: readonly Kept[] }): ReactNode =>
  returns.length > 0 ? (
    <>
      <h2>差戻しの記録</h2>
      {returns.map(({ id, at, content }) => {
        const open = new Set(openPlaces(content))
        return (
          <section key={id} aria-label={`${writtenInstant(at)}の差戻し`}>
            <p className="summary-value">
              <strong>{writtenInstant(at)}</strong>：{content.reason}
            </p>
            <ul>
              {(content.places ?? []).map((place, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a reason is its place in the list
                <li key={index}>
                  {placeName(place)}：{place.reason}
                  {open.has(place) ? '' : '（直した）'}
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </>
  ) : null
