import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import type { Field } from '../../ui/kit/field.ts'
import { tenDigits } from '../case/ten-digits-field.ts'

/** 受給者証番号 of a serial: nine digits of the municipality's own and the check digit. */
export const certificateNumberOf = (serial: number): string => {
  const digits = String(serial).padStart(9, '0')
  return digits + checkDigit(digits)
}

/** The serial in a number that `certificateNumberOf` could have made; null for numbers from elsewhere. */
export const serialOf = (number: string): number | null =>
  hasValidCheckDigit(number) ? Number(number.slice(0, -1)) : null

/** A certificate number as it stands on the certificate: municipalities make these numbers themselves. */
export const certificateNumberField = (of: {
  readonly label: string
  readonly hint: string
}): Field<string> =>
  tenDigits({
    ...of,
    doubt: '番号の最後のけた（検証番号）が計算と合いません。証に書いてあるとおりですか。',
  })
