import { addressLines } from '../kit/address-lines.ts'
import type { Desk } from '../kit/desk.ts'
import type { Form } from '../kit/form.ts'
import { writtenDate, writtenPeriod } from '../kit/written-date.ts'

/** 障害支援区分認定通知書. ISO days. */
export type CategoryNotice = {
  readonly demo: boolean
  readonly number: string
  readonly on: string
  readonly sender: string
  readonly person: {
    readonly name: string
    readonly birth: string
    readonly postalCode: string
    readonly address: string
  }
  readonly certificateNumber: string | null
  /** 非該当 or 区分1 … 区分6 */
  readonly category: string
  readonly decidedOn: string
  readonly period: { readonly from: string; readonly to: string } | null
  readonly boardOpinion: string | null
  readonly reason: string | null
  /** 教示: its paragraphs, as they are printed. */
  readonly appeal: readonly string[]
  readonly desk: Desk
}

export const categoryNotice: Form<CategoryNotice> = {
  id: 'category-notice',
  version: '1',
  title: () => '障害支援区分認定通知書',
  template: 'category-notice/category-notice.typ',
  sheet: (notice) => ({
    head: {
      form: 'category-notice',
      version: '1',
      title: '障害支援区分認定通知書',
      whose: notice.person.name,
      demo: notice.demo,
    },
    number: notice.number,
    on: writtenDate(notice.on),
    sender: notice.sender,
    to: {
      name: notice.person.name,
      lines: addressLines(notice.person),
      note: '',
    },
    person: { ...notice.person, birth: writtenDate(notice.person.birth) },
    certificateNumber: notice.certificateNumber ?? '',
    category: notice.category,
    decidedOn: writtenDate(notice.decidedOn),
    period: notice.period === null ? '' : writtenPeriod(notice.period),
    boardOpinion: notice.boardOpinion ?? '',
    reason: notice.reason ?? '',
    appeal: notice.appeal,
    desk: notice.desk,
  }),
}
