import type { GrantNotice } from '../../forms/grant-notice/grant-notice.ts'
import type { RecipientCertificate } from '../../forms/recipient-certificate/recipient-certificate.ts'
import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { ReviewSchedule } from '../case/review-schedule.ts'
import { grantFaults } from './grant-faults.ts'
import type { GrantTerms } from './grant-terms.ts'
import { hasMonitoring } from './propose-interval.ts'

export type DecideInput = {
  readonly terms: GrantTerms
  readonly schedule: ReviewSchedule | null
  /** What the rules proposed; kept beside what was decided. */
  readonly proposed: object
  readonly notice: Omit<GrantNotice, 'number' | 'on'>
  readonly certificate: RecipientCertificate
}

/**
 * ⑩ 支給を決定する
 *
 * Decides services, amounts and periods, sets the months of monitoring, and prints the notice and the certificate.
 * The rules propose; what is decided is what the official typed.
 */
export const decideGrant: Move<DecideInput> = (
  file,
  by,
  { terms, schedule, proposed, notice, certificate },
) => {
  const asked = '支給決定'
  const refusal = refuseUnlessOpen(file, 10, by)
  if (refusal) return refusal
  if (terms.services.length === 0)
    return refuse(file, asked, '支給するサービスがありません。支給しないときは、却下を選んでください。')
  const fault = grantFaults(terms, by.today)[0]
  if (fault) return refuse(file, asked, fault.says)
  if (schedule === null && hasMonitoring(file))
    return refuse(file, asked, '相談支援事業所の計画なので、モニタリングの間隔を決めてください。')
  if (schedule !== null && !hasMonitoring(file))
    return refuse(file, asked, '相談支援事業所の計画ではないので、モニタリングはありません。')
  const [noticeId, certificateId] = [by.newId(), by.newId()]
  return done(
    [
      {
        type: 'grant-decided',
        on: by.today,
        services: terms.services,
        monitoring: schedule?.monitoring ?? null,
        notice: noticeId,
        certificate: certificateId,
      },
    ],
    {
      documents: [
        {
          id: by.newId(),
          base: 0,
          kind: 'grant',
          content: { ...terms, monitoringText: schedule?.text ?? '', proposed },
        },
      ],
      papers: [
        { id: noticeId, form: 'grant-notice', snapshot: notice },
        { id: certificateId, form: 'recipient-certificate', snapshot: certificate },
      ],
    },
  )
}
