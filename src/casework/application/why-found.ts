import { writtenDay } from '../case/day-field.ts'
import { alikeKey, nameKey } from '../registers/name-key.ts'
import { isNumber, type SearchTerm } from './search-terms.ts'

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
  const { digits } = term
  const found = digits === null ? namesOf(term, person) : []
  if (term.birthDate === person.birthDate) found.push(`生年月日（${writtenDay(person.birthDate)}）`)
  if (digits === null) return found
  found.push(
    ...person.receptionNumbers.filter((number) => isNumber(number, digits)).map((it) => `受付番号 ${it}`),
  )
  if (person.certificateNumber !== null && isNumber(person.certificateNumber, digits))
    found.push(`受給者証番号 ${person.certificateNumber}`)
  return found
}

const namesOf = ({ key, alike, typed }: SearchTerm, { name, kana }: Findable): string[] => {
  const [nameHere, kanaHere] = [nameKey(name), nameKey(kana)]
  const found: string[] = []
  if (nameHere.includes(key)) found.push(isWritten(name, typed) ? '氏名' : '氏名（異体字）')
  if (kanaHere.includes(key)) found.push('フリガナ')
  else if (found.length === 0 && alike !== null && alikeKey(kanaHere).includes(alike))
    found.push('フリガナ（似た読み）')
  return found
}

/** Whether a name bears the very letters that were typed. */
const isWritten = (name: string, typed: string): boolean => spaceless(name).includes(spaceless(typed))

const spaceless = (text: string): string => text.normalize('NFKC').replace(/\s/g, '')
