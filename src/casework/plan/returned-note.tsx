import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import { openPlaces, type PlanReturn, placeName } from './plan-return.ts'
import type { SectionId } from './sections.ts'

/** What the desk wants put right: in one section, or (without a section) as a whole. */
export const ReturnedNote = ({
  returned,
  section,
  here,
}: {
  readonly returned: PlanReturn | null
  readonly section?: SectionId
  /** Where the plan is written. */
  readonly here: string
}): ReactNode => {
  if (!returned) return null
  const places = returned.places ?? []
  const shown = places.filter((place) => section === undefined || place.section === section)
  if (section !== undefined && shown.length === 0) return null
  const open = new Set(openPlaces(returned))
  return (
    <Notice
      kind="warning"
      title={
        section === undefined ? '窓口から差し戻されています' : 'ここを直すように、窓口から言われています'
      }
    >
      {section === undefined && <p className="summary-value">{returned.reason}</p>}
      {shown.length > 0 && (
        <ul>
          {shown.map((place, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a reason is its place in the list
            <li key={index}>
              {section === undefined ? (
                <a href={`${here}/write/${place.section}`}>{placeName(place)}</a>
              ) : (
                place.issue && `「${place.issue}」`
              )}
              <span className="summary-value">
                {section !== undefined && !place.issue ? '' : '：'}
                {place.reason}
              </span>
              {!open.has(place) && <strong>（直した）</strong>}
            </li>
          ))}
        </ul>
      )}
      {places.length > 0 && (
        <p>
          <a href={`${here}/corrections`}>直したところに印をつける</a>
        </p>
      )}
    </Notice>
  )
}
