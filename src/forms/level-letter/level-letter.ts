import { addressLines } from '../kit/address-lines.ts'
import type { Desk } from '../kit/desk.ts'
import type { Form } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** 支給決定期間を早めるお願い: one letter a page, many in one paper. ISO days. */
export type LevelLetters = {
  readonly demo: boolean
  readonly on: string
  /** By when people are asked to answer. */
  readonly by: string
  readonly sender: string
  readonly letters: readonly LevelLetter[]
}

export type LevelLetter = {
  /** The guardian for a child; then `child` is the child's name. */
  readonly to: { readonly name: string; readonly address: string; readonly child: string | null }
  /** 整理番号: what the answer is found by. */
  readonly mark: string
  /** The person whose period it is, and the day of birth. */
  readonly name: string
  readonly birth: string
  readonly endsNow: string
  readonly endsThen: string
  /** The office that makes the plan; null where there is none. */
  readonly office: string | null
  /** Whom to ask, and where the answer is sent; '' where the register has none. */
  readonly desk: Desk & { readonly address: string }
}

const title = '支給決定の期間の変更について（お願い）'

export const levelLetter: Form<LevelLetters> = {
  id: 'level-letter',
  version: '1',
  title: () => title,
  template: 'level-letter/level-letter.typ',
  sheet: ({ demo, on, by, sender, letters }) => ({
    head: { form: 'level-letter', version: '1', title, whose: '', demo },
    letters: letters.map(({ to, mark, name, birth, endsNow, endsThen, office, desk }) => ({
      ...{ on: writtenDate(on), by: writtenDate(by), sender, mark, name, birth: writtenDate(birth), desk },
      ways: waysOf(desk),
      to: {
        name: to.name,
        lines: addressLines({ postalCode: '', address: to.address }),
        note: to.child === null ? '' : `（${to.child}様の保護者）`,
      },
      now: `${writtenDate(endsNow)}まで`,
      then: `${writtenDate(endsThen)}まで`,
      renewal: writtenDate(Temporal.PlainDate.from(endsThen).add({ days: 1 }).toString()),
      office: office ?? '',
    })),
  }),
}

/** How the desk is reached, as far as the register knows it. */
const waysOf = ({ phone, fax }: Desk): string =>
  [...(phone === '' ? [] : ['電話']), ...(fax === '' ? [] : ['FAX'])].join('や')
