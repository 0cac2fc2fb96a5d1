import { ageOn } from '../../law/calendar/age.ts'
import { isChildOn } from '../../law/calendar/is-child-on.ts'
import type { At } from '../case/at.ts'
import type { FactOf } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import type { Municipality } from '../registers/municipality.ts'

/** 決定の事実: what the rules on a grant are asked with. */
export type GrantFacts = {
  readonly file: CaseFile
  /** ISO day. */
  readonly birthDate: string
  readonly municipality: Pick<Municipality, 'name' | 'prefecture' | 'settings'>
  readonly today: string
  /** The grant that is renewed or changed. */
  readonly previous: FactOf<'grant-decided'> | null
}

export const grantFactsOf = (
  { municipality, today }: Pick<At, 'municipality' | 'today'>,
  {
    seen,
    previous,
  }: {
    readonly seen: { readonly file: CaseFile; readonly person: { readonly birthDate: string } }
    readonly previous: GrantFacts['previous']
  },
): GrantFacts => ({ file: seen.file, birthDate: seen.person.birthDate, municipality, today, previous })

/** The day and place of the decision. */
export const decisionOf = ({ today, municipality }: GrantFacts) => ({
  on: Temporal.PlainDate.from(today),
  in: municipality.name,
})

const oldest = 120

/** Within what the rules take for an age: a wrong day of birth must not stop the page. */
export const ageAt = ({ birthDate, today }: GrantFacts): number =>
  Math.min(oldest, ageOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today)))

/** Whom the law sees on the day of the decision: who applied as a child may be grown up by then. */
export const isChildAt = ({ file, birthDate, today }: GrantFacts): boolean =>
  file.application?.target === '障害児' &&
  isChildOn(Temporal.PlainDate.from(birthDate), Temporal.PlainDate.from(today))
