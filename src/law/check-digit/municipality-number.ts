import { checkDigit } from './check-digit.ts'

/** 市町村番号: six digits of certificates and claims ('131177') from prefecture and municipality ('13117'). */
export function municipalityNumber(prefectureAndMunicipality: string): string {
  if (!/^\d{5}$/.test(prefectureAndMunicipality)) {
    throw new RangeError('prefecture (2) and municipality (3) digits are needed')
  }
  return prefectureAndMunicipality + checkDigit(prefectureAndMunicipality)
}
