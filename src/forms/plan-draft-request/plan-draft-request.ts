import { addressLines } from '../kit/address-lines.ts'
import type { Desk } from '../kit/desk.ts'
import type { Form } from '../kit/form.ts'
import { writtenDate } from '../kit/written-date.ts'

/** サービス等利用計画案・障害児支援利用計画案 提出依頼書. ISO days. */
export type PlanDraftRequest = {
  readonly demo: boolean
  readonly regime: '障害者' | '障害児'
  readonly number: string
  readonly on: string
  readonly sender: string
  /** The guardian for a child; then `child` is the child's name. */
  readonly to: {
    readonly name: string
    readonly postalCode: string
    readonly address: string
    readonly child: string | null
  }
  /** Provisions as they are cited, one each. */
  readonly basis: readonly string[]
  readonly services: readonly string[]
  readonly due: string
  readonly handIn: { readonly place: string; readonly means: readonly string[] }
  /** Where the list of planning offices is found. */
  readonly officeList: string
  readonly desk: Desk
  /** 「ひとつ」サインイン票 */
  readonly ticket: {
    readonly site: string
    readonly receipt: string
    readonly code: string
    readonly validUntil: string
  } | null
}

export const planDraftRequest: Form<PlanDraftRequest> = {
  id: 'plan-draft-request',
  version: '1',
  title,
  template: 'plan-draft-request/plan-draft-request.typ',
  sheet: (request) => {
    const { to, ticket } = request
    return {
      head: {
        form: 'plan-draft-request',
        version: '1',
        title: title(request),
        whose: to.child ?? to.name,
        demo: request.demo,
      },
      plan: planName(request),
      number: request.number,
      on: writtenDate(request.on),
      sender: request.sender,
      to: {
        name: to.name,
        lines: addressLines(to),
        note: to.child === null ? '' : `（${to.child}さんの保護者）`,
      },
      basis: request.basis,
      services: request.services,
      due: writtenDate(request.due),
      handIn: request.handIn,
      officeList: request.officeList,
      desk: request.desk,
      ticket:
        ticket === null
          ? null
          : {
              site: ticket.site,
              receipt: grouped(ticket.receipt),
              code: grouped(ticket.code),
              validUntil: writtenDate(ticket.validUntil),
            },
    }
  },
}

function planName(request: PlanDraftRequest): string {
  return request.regime === '障害児' ? '障害児支援利用計画案' : 'サービス等利用計画案'
}

function title(request: PlanDraftRequest): string {
  return `${planName(request)} 提出依頼書`
}

/** In fours, to be read aloud and typed without losing the place; what is already grouped stays. */
function grouped(code: string): string {
  return /[\s-]/.test(code) ? code : code.replace(/.{4}(?=.)/g, '$& ')
}
