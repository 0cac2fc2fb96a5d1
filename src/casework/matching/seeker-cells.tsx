import type { ReactNode } from 'react'
import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'
import { words } from './matching.words.ts'
import type { SeekerRow } from './seekers-queries.ts'

/** 事業所のない人の列: who, where and since when, in every list of them. */
export const seekerColumns = [
  { key: 'name', label: words.name, head: true, keep: true },
  { key: 'district', label: words.district, keep: true },
  { key: 'since', label: words.since, keep: true },
]

export const seekerCells = (
  at: Pick<At, 'href'>,
  { id, name, kana, district, waitingSince }: SeekerRow,
): { readonly name: ReactNode; readonly district: string; readonly since: string } => ({
  name: (
    <>
      <a href={at.href(`/persons/${id}`)}>{name}</a> <small>{kana}</small>
    </>
  ),
  district: district ?? '—',
  since: writtenDay(waitingSince),
})
