import type { ReactNode } from 'react'
import { changesInWords } from '../../law/kit/changes-in-words.ts'
import { citationText } from '../../law/kit/citation-text.ts'
import type { Problem } from '../../law/kit/problem.ts'
import type { Ruling } from '../../law/kit/ruling.ts'
import type { Change } from '../../law/kit/what-would-change.ts'
import { Why } from '../../ui/why/why.tsx'
import { writtenDay } from './day-field.ts'
import { writtenDays } from './written-days.ts'

type Of = {
  readonly ruling: Ruling<unknown> & {
    readonly changes?: readonly Change[]
    readonly problems?: readonly Problem[]
  }
}

/** 「なぜ？」 of a ruling, with what would turn it. Where no text speaks, that is said: an official decides. */
export const WhyRuling = ({ ruling }: Of): ReactNode =>
  ruling.silent ? (
    <Why
      about={ruling.title}
      source="定めが見つかりません"
      reasons={['定めがないため、職員が決めます']}
      more={pageOf(ruling)}
    />
  ) : (
    <Why
      about={ruling.title}
      source={citationText(ruling.citation)}
      reasons={[...ruling.because, ...(ruling.problems ?? []).map(impossible)].map(writtenDays)}
      dates={`${writtenDay(ruling.from)}から${ruling.until ? `${writtenDay(ruling.until)}の前の日まで` : ''}`}
      changes={changesInWords(ruling.changes ?? []).map(writtenDays)}
      more={pageOf(ruling)}
      {...(ruling.unconfirmed.length > 0 ? { unconfirmed: ruling.unconfirmed.join('、') } : {})}
    />
  )

/** An answer to facts that cannot be so is no ground to decide on. */
const impossible = ({ name, expected }: Problem): string =>
  `この答えは、ありえない事実によるものです：「${name}」。${expected}`

/** The rule's page, with the place filled in; facts never stand in an address. */
const pageOf = ({ provision, in: place }: Ruling<unknown>): string =>
  `/law/${provision}?in=${encodeURIComponent(place)}`
