import { appeal } from './appeal/appeal.ts'
import { ageOnDay } from './calendar/age-on-day.ts'
import { businessDay } from './calendar/business-day.ts'
import { fiscalYear } from './calendar/fiscal-year.ts'
import { periodEnd } from './calendar/period-end.ts'
import { schoolYear } from './calendar/school-year.ts'
import { writtenDate } from './calendar/written-date.ts'
import { categoryMinimum } from './category-minimum/category-minimum.ts'
import { categoryNeed } from './category-need/category-need.ts'
import { categoryCoversGrant } from './category-validity/category-covers-grant.ts'
import { categoryValidity } from './category-validity/category-validity.ts'
import { municipalityCode } from './check-digit/municipality-code.ts'
import { numberCheck } from './check-digit/number-check.ts'
import { officeNumber } from './check-digit/office-number.ts'
import { deadline } from './deadline/deadline.ts'
import { dischargeAddition } from './fee-additions/discharge-addition.ts'
import { feeAddition } from './fee-additions/fee-addition.ts'
import { firstPlanAddition } from './fee-additions/first-plan-addition.ts'
import { handoverAddition } from './fee-additions/handover-addition.ts'
import { hospitalInformationAddition } from './fee-additions/hospital-information-addition.ts'
import { intensiveAddition } from './fee-additions/intensive-addition.ts'
import { interOfficeAddition } from './fee-additions/inter-office-addition.ts'
import { liaisonAddition } from './fee-additions/liaison-addition.ts'
import { localBaseAddition } from './fee-additions/local-base-addition.ts'
import { meetingAddition } from './fee-additions/meeting-addition.ts'
import { onSiteAddition } from './fee-additions/on-site-addition.ts'
import { percentAddition } from './fee-additions/percent-addition.ts'
import { remoteVisitAddition } from './fee-additions/remote-visit-addition.ts'
import { specialtyAddition } from './fee-additions/specialty-addition.ts'
import { staffAddition } from './fee-additions/staff-addition.ts'
import { upperLimitAddition } from './fee-additions/upper-limit-addition.ts'
import { baseUnits } from './fee-base/base-units.ts'
import { careOverlapReduction } from './fee-base/care-overlap-reduction.ts'
import { fortyCases } from './fee-base/forty-cases.ts'
import { fortyCasesOrder } from './fee-base/forty-cases-order.ts'
import { officeGrade } from './fee-base/office-grade.ts'
import { officeGradeStart } from './fee-base/office-grade-start.ts'
import { staffingStandard } from './fee-base/staffing-standard.ts'
import { claimLimit } from './fee-claim/claim-limit.ts'
import { feeArises } from './fee-claim/fee-arises.ts'
import { feeCombination } from './fee-claim/fee-combination.ts'
import { userBurden } from './fee-claim/user-burden.ts'
import { areaGrade } from './fee-price/area-grade.ts'
import { feeYen } from './fee-price/fee-yen.ts'
import { percentUnits } from './fee-price/percent-units.ts'
import { unitPrice } from './fee-price/unit-price.ts'
import { contractedAmount } from './grant-amount/contracted-amount.ts'
import { dayCeiling } from './grant-amount/day-ceiling.ts'
import { grantUnit } from './grant-amount/grant-unit.ts'
import { stayDays } from './grant-amount/stay-days.ts'
import { grantAlignment } from './grant-period/grant-alignment.ts'
import { longestGrant } from './grant-period/longest-grant.ts'
import type { Provision } from './kit/provision.ts'
import { legalItems } from './legal-items/legal-items.ts'
import { missingLegalItems } from './legal-items/missing-legal-items.ts'
import { monitoringDecision } from './monitoring-interval/monitoring-decision.ts'
import { monitoringInterval } from './monitoring-interval/monitoring-interval.ts'
import { certificateEntry } from './monitoring-months/certificate-entry.ts'
import { firstThreeMonths } from './monitoring-months/first-three-months.ts'
import { monitoringMonths } from './monitoring-months/monitoring-months.ts'
import { monitoringSchedule } from './monitoring-months/monitoring-schedule.ts'
import { offMonthMonitoring } from './monitoring-months/off-month-monitoring.ts'
import { careAssistanceNotice } from './plan-draft-need/care-assistance-notice.ts'
import { planDraftNeed } from './plan-draft-need/plan-draft-need.ts'
import { planAuthor } from './plan-maker/plan-author.ts'
import { planMaker } from './plan-maker/plan-maker.ts'
import { plannerIndependence } from './plan-maker/planner-independence.ts'
import { planSupportPeriod } from './plan-support-period/plan-support-period.ts'
import { procedure } from './procedure/procedure.ts'
import { providerOrder } from './provider-order/provider-order.ts'
import { requestBasis } from './request-basis/request-basis.ts'
import { sameTimeServices } from './same-time-services/same-time-services.ts'
import { selfPlanPermission } from './self-plan-permission/self-plan-permission.ts'
import { selfPlanSteps } from './self-plan-permission/self-plan-steps.ts'
import { selfPlanBoxes } from './self-plan-sheet/self-plan-boxes.ts'
import { selfPlanNotes } from './self-plan-sheet/self-plan-notes.ts'
import { selfPlanSides } from './self-plan-sheet/self-plan-sides.ts'
import { standardUsePeriod } from './standard-use-period/standard-use-period.ts'
import { bTypeAfterChoice } from './work-services/b-type-after-choice.ts'

/** 規定の一覧: every rule of the law, by chapter. */
export const provisions: readonly Provision<unknown, unknown>[] = [
  // 計画案の要否
  planDraftNeed,
  careAssistanceNotice,
  requestBasis,
  // 計画を作る人
  planMaker,
  planAuthor,
  plannerIndependence,
  // 事業者の優先順序
  providerOrder,
  // セルフプラン
  selfPlanPermission,
  selfPlanSteps,
  selfPlanSides,
  selfPlanNotes,
  selfPlanBoxes,
  legalItems,
  missingLegalItems,
  // 障害支援区分
  categoryNeed,
  categoryMinimum,
  categoryValidity,
  categoryCoversGrant,
  // 支給決定
  longestGrant,
  grantAlignment,
  standardUsePeriod,
  grantUnit,
  dayCeiling,
  contractedAmount,
  stayDays,
  sameTimeServices,
  bTypeAfterChoice,
  // モニタリング
  monitoringInterval,
  monitoringDecision,
  firstThreeMonths,
  monitoringMonths,
  monitoringSchedule,
  certificateEntry,
  planSupportPeriod,
  offMonthMonitoring,
  // 報酬
  officeGrade,
  officeGradeStart,
  staffingStandard,
  fortyCases,
  fortyCasesOrder,
  baseUnits,
  careOverlapReduction,
  feeAddition,
  firstPlanAddition,
  hospitalInformationAddition,
  dischargeAddition,
  handoverAddition,
  liaisonAddition,
  intensiveAddition,
  meetingAddition,
  onSiteAddition,
  specialtyAddition,
  staffAddition,
  localBaseAddition,
  remoteVisitAddition,
  upperLimitAddition,
  interOfficeAddition,
  percentAddition,
  percentUnits,
  areaGrade,
  unitPrice,
  feeYen,
  feeArises,
  feeCombination,
  claimLimit,
  userBurden,
  // 日付と番号
  ageOnDay,
  schoolYear,
  writtenDate,
  fiscalYear,
  businessDay,
  periodEnd,
  deadline,
  numberCheck,
  municipalityCode,
  officeNumber,
  // 手続
  procedure,
  appeal,
]
