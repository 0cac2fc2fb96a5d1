import { checkDigit } from '../../law/check-digit/check-digit.ts'
import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 受給者証番号 of a serial: nine digits of the municipality's own and the check digit. */
export const certificateNumberOf = (serial: number): string => {
  const digits = String(serial).padStart(9, '0')
  return digits + checkDigit(digits)
}

/** The serial in a number that `certificateNumberOf` could have made; null for numbers from elsewhere. */
export const serialOf = (number: string): number | null =>
  hasValidCheckDigit(number) ? Number(number.slice(0, -1)) : null

/**
 * A certificate number as it stands on the certificate. Municipalities make these numbers themselves: a check digit
 * that does not fit is asked about and never refused.
 */
export const certificateNumberField = ({
  label,
  hint,
}: {
  readonly label: string
  readonly hint: string
}): Field<string> =>
  parsed({
    label,
    hint,
    inputMode: 'numeric',
    parse: (typed) => {
      const digits = typed.normalize('NFKC').replace(/[\s-]/g, '')
      if (!/^\d{10}$/.test(digits)) return { problem: `${label}は、10けたの数字で入力してください` }
      return hasValidCheckDigit(digits)
        ? { value: digits }
        : {
            confirm: digits,
            says: '番号の最後のけた（検証番号）が計算と合いません。証に書いてあるとおりですか。',
          }
    },
    print: (number) => number,
  })
