import { hasValidCheckDigit } from '../../law/check-digit/has-valid-check-digit.ts'
import type { Field } from '../../ui/kit/field.ts'
import { parsed } from '../../ui/kit/parsed.ts'

/** 事業所番号: ten digits; a check digit that does not fit is asked about once and then taken. */
export const officeNumber = ({
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
            says: '番号の最後のけた（検証番号）が計算と合いません。通知書に書いてあるとおりですか。',
          }
    },
    print: (number) => number,
  })
