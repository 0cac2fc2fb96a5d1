import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/**
 * 検証番号のある10けたの番号の欄
 *
 * Whoever made the number may have made it otherwise: a check digit that does not fit is asked about once, in
 * the words of `doubt`, and then taken.
 */
export const tenDigits = ({
  label,
  hint,
  doubt,
}: {
  readonly label: string
  readonly hint: string
  readonly doubt: string
}): Field<string> =>
  parsed({
    label,
    hint,
    inputMode: 'numeric',
    parse: (typed) => {
      const digits = typed.normalize('NFKC').replace(/[\s-]/g, '')
      if (!/^\d{10}$/.test(digits)) return { problem: `${label}は、10けたの数字で入力してください` }
      return hasValidCheckDigit(digits) ? { value: digits } : { confirm: digits, says: doubt }
    },
    print: (number) => number,
  })
