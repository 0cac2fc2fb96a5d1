import { categoryNotice } from '../forms/category-notice/category-notice.ts'
import { blankSelfPlan } from '../forms/definitions/blank-self-plan.ts'
import { definedForms } from '../forms/definitions/bound-forms.ts'
import { kyotoSelfPlan, monitoringReport, servicePlan } from '../forms/definitions/plan-papers.ts'
import { grantNotice } from '../forms/grant-notice/grant-notice.ts'
import type { Form } from '../forms/kit/form.ts'
import { levelLetter } from '../forms/level-letter/level-letter.ts'
import { meetingRecord } from '../forms/meeting-record/meeting-record.ts'
import { myPlan } from '../forms/my-plan/my-plan.ts'
import { planDraftRequest } from '../forms/plan-draft-request/plan-draft-request.ts'
import { recipientCertificate } from '../forms/recipient-certificate/recipient-certificate.ts'
import { weekSheet } from '../forms/week-sheet/week-sheet.ts'

/** A form among others: the snapshot it takes is its own affair. */
const form = <S>(one: Form<S>): Form<object> => one as unknown as Form<object>

/** Every form by its id; what is kept of a case comes after the bare forms and takes the place of one of its name. */
export const forms: Readonly<Record<string, Form<object>>> = Object.fromEntries(
  [
    ...definedForms.map(form),
    form(planDraftRequest),
    form(servicePlan),
    form(categoryNotice),
    form(grantNotice),
    form(recipientCertificate),
    form(meetingRecord),
    form(monitoringReport),
    form(kyotoSelfPlan),
    form(blankSelfPlan),
    form(myPlan),
    form(weekSheet),
    form(levelLetter),
  ].map((one) => [one.id, one]),
)
