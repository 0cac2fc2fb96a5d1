import type { GrantNotice } from '../../forms/grant-notice/grant-notice.ts'
import { isChildDayService } from '../../law/texts/is-child-day-service.ts'
import { type AppealLaw, appealInstruction } from '../case/appeal-instruction.ts'
import type { CaseFile } from '../case/file.ts'
import { guardianOf } from '../case/guardian-of.ts'
import type { SeenPerson } from '../case/seen-case.ts'
import { serviceNames } from '../case/service-names.ts'
import type { Desk, Municipality } from '../registers/municipality.ts'

export type NoticeParties = {
  readonly file: CaseFile
  readonly person: SeenPerson
  readonly municipality: Municipality
  readonly desk: Desk
  readonly today: string
}

/** What a grant and a refusal print alike: to whom, from whom, about which application, whom to ask. */
export const noticeHead = ({
  file,
  person,
  municipality,
  desk,
  today,
}: NoticeParties): Omit<GrantNotice, 'number' | 'on' | 'kind' | 'granted' | 'reason'> => ({
  demo: municipality.demo,
  sender: municipality.head,
  to: {
    name: guardianOf({ file, person })?.name ?? person.name,
    postalCode: '',
    address: person.address,
    child: guardianOf({ file, person }) ? person.name : null,
  },
  decidedOn: today,
  appliedFor: {
    on: file.application?.on ?? today,
    services: serviceNames(file.application?.services ?? [], today),
  },
  appeal: appealInstruction(lawOf(file.application?.services ?? [], today), municipality, today),
  desk: { name: desk.name, phone: desk.telephone, fax: desk.fax ?? '' },
})

/** Day services for children are decided under the child law, all else under the other. */
export const lawOf = (services: readonly string[], on: string): AppealLaw =>
  services.some((code) => isChildDayService(code, on)) ? '児童福祉法' : '障害者総合支援法'
