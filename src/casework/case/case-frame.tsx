import type { ReactNode } from 'react'
import { ageOn } from '../../law/calendar/age.ts'
import { writtenDay } from './day-field.ts'
import { guardianOf } from './guardian-of.ts'
import type { SeenCase } from './seen-case.ts'

/**
 * The head of every page about a case: whose it is, told in a way that two people of one name cannot be
 * mixed up (name, reading, birth date, number).
 */
export const CaseFrame = ({
  seen,
  children,
}: {
  readonly seen: SeenCase
  readonly children: ReactNode
}): ReactNode => {
  const { person, file } = seen
  const guardian = guardianOf(seen)
  const age = ageOn(Temporal.PlainDate.from(person.birthDate), Temporal.PlainDate.from(seen.today))
  return (
    <>
      <p className="about">
        <strong>{person.name}</strong>（{person.kana}）さん　{writtenDay(person.birthDate)}生まれ（{age}歳）
        {guardian && (
          <>
            {'　'}
            {guardian.relation}：{guardian.name}さん
          </>
        )}
        {'　'}受付番号 {file.receptionNumber}
      </p>
      {children}
    </>
  )
}

/** The way back from a page of a case. */
export const caseTrail = ({ seen }: { readonly seen: SeenCase }) => [
  { label: 'はじめ', href: '/start' },
  { label: `${seen.person.name}さんの手続き`, href: `/cases/${seen.file.id}` },
]
