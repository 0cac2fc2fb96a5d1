import type { Field } from '../../ui/kit/field.ts'
import { number } from '../../ui/kit/number.ts'
import { firstOf } from '../../ui/kit/typed.ts'

/** 何か月ごと: a number of months from 1 to 12; 「6か月ごと」, 「6ヶ月」, 「毎月」 are taken as they are said. */
export const everyMonths = (words: { readonly label: string; readonly hint: string }): Field<number> => {
  const months = number({ ...words, min: 1, max: 12, unit: 'か月ごと' })
  return {
    ...months,
    read: (typed, name) => months.read({ ...typed, [name]: [digitsOf(firstOf(typed, name))] }, name),
  }
}

const digitsOf = (typed: string): string => {
  const plain = typed.slice(0, 64).normalize('NFKC').replace(/\s/g, '')
  return plain === '毎月'
    ? '1'
    : plain.replace(/(?<=\d)(か|カ|ヵ|ヶ|ケ|箇|個)?月(ごと|毎|に1回|に一回)?$/, '')
}
