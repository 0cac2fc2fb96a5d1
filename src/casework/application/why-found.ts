import { writtenDay } from '../case/day-field.ts'
import { inKatakana, plain, type SearchTerm } from './search-terms.ts'

export type Findable = {
  readonly name: string
  readonly kana: string
  readonly birthDate: string
  readonly certificateNumber: string | null
  readonly receptionNumbers: readonly string[]
}

/** 見つかった理由: in what each word of the search was found. */
export const whyFound = (terms: readonly SearchTerm[], person: Findable): readonly string[] => [
  ...new Set(terms.flatMap((term) => reasons(term, person))),
]

const reasons = (term: SearchTerm, person: Findable): readonly string[] => {
  const found: string[] = []
  if (plain(person.name).includes(term.name)) found.push('氏名')
  if (inKatakana(person.kana).includes(term.kana)) found.push('フリガナ')
  if (term.birthDate === person.birthDate) found.push(`生年月日（${writtenDay(person.birthDate)}）`)
  const { digits } = term
  if (digits === null) return found
  found.push(
    ...person.receptionNumbers.filter((number) => number.includes(digits)).map((it) => `受付番号 ${it}`),
  )
  if (person.certificateNumber?.includes(digits)) found.push(`受給者証番号 ${person.certificateNumber}`)
  return found
}
