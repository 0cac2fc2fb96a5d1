import type { Field } from '../../ui/kit/field.ts'
import { tenDigits } from '../case/ten-digits-field.ts'

/** 事業所番号 */
export const officeNumber = (of: { readonly label: string; readonly hint: string }): Field<string> =>
  tenDigits({
    ...of,
    doubt: '番号の最後のけた（検証番号）が計算と合いません。通知書に書いてあるとおりですか。',
  })
