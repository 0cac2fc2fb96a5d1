import { categoryNotice } from '../forms/category-notice/category-notice.ts'
import { grantNotice } from '../forms/grant-notice/grant-notice.ts'
import type { Form } from '../forms/kit/form.ts'
import { kyotoSelfPlan } from '../forms/kyoto-self-plan/kyoto-self-plan.ts'
import { meetingRecord } from '../forms/meeting-record/meeting-record.ts'
import { monitoringReport } from '../forms/monitoring-report/monitoring-report.ts'
import { planDraftRequest } from '../forms/plan-draft-request/plan-draft-request.ts'
import { recipientCertificate } from '../forms/recipient-certificate/recipient-certificate.ts'
import { servicePlan } from '../forms/service-plan/service-plan.ts'

/** A form among others: the snapshot it takes is its own affair. */
const form = <S>(one: Form<S>): Form<object> => one as unknown as Form<object>

/** Every form by its id. */
export const forms: Readonly<Record<string, Form<object>>> = Object.fromEntries(
  [
    form(planDraftRequest),
    form(servicePlan),
    form(categoryNotice),
    form(grantNotice),
    form(recipientCertificate),
    form(meetingRecord),
    form(monitoringReport),
    form(kyotoSelfPlan),
  ].map((one) => [one.id, one]),
)
