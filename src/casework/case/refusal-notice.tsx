import type { ReactNode } from 'react'
import { Notice } from '../../ui/notice/notice.tsx'
import type { Refusal } from './move.ts'

/** What the desk would not do, why, and what is possible instead. */
export const RefusalNotice = ({ refusal }: { readonly refusal: Refusal }): ReactNode => (
  <Notice kind="warning" title={`「${refusal.asked}」は、いまはできません`}>
    <p>{refusal.because}</p>
    {refusal.possible.length > 0 && (
      <>
        <p>いまできること：</p>
        <ul>
          {refusal.possible.map((says) => (
            <li key={says}>{says}</li>
          ))}
        </ul>
      </>
    )}
    {refusal.ways && (
      <ul>
        {refusal.ways.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    )}
    {refusal.source && <p className="source">根拠：{refusal.source}</p>}
  </Notice>
)
