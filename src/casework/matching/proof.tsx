import type { ReactNode } from 'react'
import { type Aim, daysWaited } from '../../city/matching/aims.ts'
import type { Matching } from '../../city/matching/propose-matching.ts'
import type { Seeker } from '../../city/matching/seeker.ts'
import { grouped } from '../../ui/kit/grouped.ts'
import { DataTable } from '../../ui/table/data-table.tsx'
import { words } from './proof.words.ts'

/** 証明: why no more people can be taken, by counting, and whether any aim could be carried farther. */
export const Proof = ({
  matching,
  seekers,
  today,
  of,
}: {
  readonly matching: Matching
  readonly seekers: ReadonlyMap<string, Pick<Seeker, 'waitingSince'>>
  /** ISO */
  readonly today: string
  /** What the proof is about, where the page is about less. */
  readonly of: string
}): ReactNode => {
  const { proof, nobody, reached, proven } = matching
  const reaches = reachOf(matching, seekers, today)
  return (
    <details className="why">
      <summary>{`${words.title}${of}`}</summary>
      <div className="why-body">
        <p>
          {nobody.length === 0 ? words.allTaken : words.proof(proof.full.length, proof.room, proof.others)}
        </p>
        <p>{proven ? words.proven : words.notProven}</p>
        <DataTable
          caption={words.order}
          dense
          columns={[
            { key: 'aim', label: words.aim, head: true },
            { key: 'reached', label: words.reached, align: 'end' },
            { key: 'better', label: words.better },
          ]}
          rows={reached.map(({ aim, value, bound }) => ({
            key: aim,
            cells: {
              aim: words.aims[aim],
              reached: `${grouped(reaches[aim])}${aim === '待った日数' ? '日' : '人'}`,
              better: value === bound ? words.none : words.unknown,
            },
          }))}
        />
      </div>
    </details>
  )
}

/** How many people each aim was reached for; of the days waited, their mean. */
const reachOf = (
  { pairs }: Matching,
  seekers: Parameters<typeof Proof>[0]['seekers'],
  today: string,
): Readonly<Record<Aim, number>> => {
  const days = pairs.map(({ seeker }) => daysWaited(seekers.get(seeker)?.waitingSince ?? today, today))
  return {
    受けられる人: pairs.length,
    希望の事業所: pairs.filter(({ fit }) => fit.wished).length,
    同じ地区: pairs.filter(({ fit }) => fit.sameDistrict).length,
    事業者の順位: pairs.filter(({ fit }) => fit.place !== null).length,
    待った日数: Math.round(days.reduce((sum, one) => sum + one, 0) / Math.max(1, days.length)),
  }
}
