import { addressLines } from '../kit/address-lines.ts'
import type { Desk } from '../kit/desk.ts'
import type { Form } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** 支給決定期間を早めるお願い: one letter a page, many in one paper. ISO days. */
export type LevelLetters = {
  readonly demo: boolean
  readonly on: string
  readonly sender: string
  readonly letters: readonly LevelLetter[]
}

export type LevelLetter = {
  /** The guardian for a child; then `child` is the child's name. */
  readonly to: { readonly name: string; readonly address: string; readonly child: string | null }
  /** The person whose period it is. */
  readonly name: string
  readonly endsNow: string
  readonly endsThen: string
  /** The office that makes the plan; null where there is none. */
  readonly office: string | null
  readonly desk: Desk
}

const title = '支給決定の期間の変更について（お願い）'

export const levelLetter: Form<LevelLetters> = {
  id: 'level-letter',
  version: '1',
  title: () => title,
  template: 'level-letter/level-letter.typ',
  sheet: ({ demo, on, sender, letters }) => ({
    head: { form: 'level-letter', version: '1', title, whose: '', demo },
    letters: letters.map(({ to, name, endsNow, endsThen, office, desk }) => ({
      ...{ on: writtenDate(on), sender, name, desk },
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
