import { accountScreen } from '../casework/accounts/account.screen.tsx'
import { accountsScreen } from '../casework/accounts/accounts.screen.tsx'
import { newAccountScreen } from '../casework/accounts/new-account.screen.tsx'
import { passwordScreen } from '../casework/accounts/password.screen.tsx'
import { sessionsScreen } from '../casework/accounts/sessions.screen.tsx'
import { startCodeScreen } from '../casework/accounts/start-code.screen.tsx'
import { editPersonScreen } from '../casework/application/edit-person.screen.tsx'
import { findPersonScreen } from '../casework/application/find-person.screen.tsx'
import { personScreen } from '../casework/application/person.screen.tsx'
import { registerApplicationScreen } from '../casework/application/register-application.screen.tsx'
import { registerPersonScreen } from '../casework/application/register-person.screen.tsx'
import { withdrawScreen } from '../casework/application/withdraw.screen.tsx'
import type { Download, PublicPage, Screen } from '../casework/case/screen.ts'
import { callCentreScreen } from '../casework/centre-help/call-centre.screen.tsx'
import { holdCoordinationScreen } from '../casework/coordination/hold-coordination.screen.tsx'
import { decideScreen } from '../casework/decision/decide.screen.tsx'
import { refuseGrantScreen } from '../casework/decision/refuse-grant.screen.tsx'
import { decideDraftNeedScreen } from '../casework/draft-request/decide-draft-need.screen.tsx'
import { reissueLetterScreen } from '../casework/draft-request/reissue-letter.screen.tsx'
import { remindersScreen } from '../casework/draft-request/reminders.screen.tsx'
import { requestPlanDraftScreen } from '../casework/draft-request/request-plan-draft.screen.tsx'
import { contactPage } from '../casework/guidance/contact.page.tsx'
import { findOfficePage } from '../casework/guidance/find-office.page.tsx'
import { startPage } from '../casework/guidance/start.page.tsx'
import { whatIsAPlanPage } from '../casework/guidance/what-is-a-plan.page.tsx'
import { whoNeedsOnePage } from '../casework/guidance/who-needs-one.page.tsx'
import { accessLogScreen } from '../casework/history/access-log.screen.tsx'
import { historyScreen } from '../casework/history/history.screen.tsx'
import { individualPlansScreen } from '../casework/individual-plan/individual-plans.screen.tsx'
import { writeIndividualPlanScreen } from '../casework/individual-plan/write-individual-plan.screen.tsx'
import { monitoringScreen } from '../casework/monitoring/monitoring.screen.tsx'
import { reportMonitoringScreen } from '../casework/monitoring/report-monitoring.screen.tsx'
import { myPlanScreen } from '../casework/my-plan/my-plan.screen.tsx'
import {
  myPlanLargeDownload,
  myPlanLargerDownload,
  weekSheetDownload,
} from '../casework/my-plan/my-plan-papers.download.ts'
import { weekCalendarDownload } from '../casework/my-plan/week-calendar.download.ts'
import { noticesScreen } from '../casework/notices/notices.screen.tsx'
import { answerAskScreen } from '../casework/office-contract/answer-ask.screen.tsx'
import { askOfficeScreen } from '../casework/office-contract/ask-office.screen.tsx'
import { officesScreen } from '../casework/office-contract/offices.screen.tsx'
import { recordContractScreen } from '../casework/office-contract/record-contract.screen.tsx'
import { editOrganisationScreen } from '../casework/organisations/edit-organisation.screen.tsx'
import { newOrganisationScreen } from '../casework/organisations/new-organisation.screen.tsx'
import { organisationsScreen } from '../casework/organisations/organisations.screen.tsx'
import { ownOfficeScreen } from '../casework/organisations/own-office.screen.tsx'
import { caseScreen } from '../casework/overview/case.screen.tsx'
import { startScreen } from '../casework/overview/start.screen.tsx'
import { paperDownload } from '../casework/papers/paper.download.ts'
import { papersScreen } from '../casework/papers/papers.screen.tsx'
import { editPhraseScreen } from '../casework/phrases/edit-phrase.screen.tsx'
import { newPhraseScreen } from '../casework/phrases/new-phrase.screen.tsx'
import { phrasesScreen } from '../casework/phrases/phrases.screen.tsx'
import { carryDraftIssuesScreen } from '../casework/plan/carry-draft-issues.screen.tsx'
import { carryPlanIssuesScreen } from '../casework/plan/carry-plan-issues.screen.tsx'
import { copyPreviousScreen } from '../casework/plan/copy-previous.screen.tsx'
import { correctionsScreen } from '../casework/plan/corrections.screen.tsx'
import { deliveriesScreen } from '../casework/plan/deliveries.screen.tsx'
import { importDraftSheetScreen } from '../casework/plan/import-draft-sheet.screen.tsx'
import { importPlanSheetScreen } from '../casework/plan/import-plan-sheet.screen.tsx'
import { planScreen } from '../casework/plan/plan.screen.tsx'
import { planDraftScreen } from '../casework/plan/plan-draft.screen.tsx'
import { planDraftSectionScreen } from '../casework/plan/plan-draft-section.screen.tsx'
import { planSectionScreen } from '../casework/plan/plan-section.screen.tsx'
import { restoreVersionScreen } from '../casework/plan/restore-version.screen.tsx'
import { returnPlanDraftScreen } from '../casework/plan/return-plan-draft.screen.tsx'
import { submitPlanScreen } from '../casework/plan/submit-plan.screen.tsx'
import { submitPlanDraftScreen } from '../casework/plan/submit-plan-draft.screen.tsx'
import { unsignedDownloads } from '../casework/plan/unsigned-plan.download.ts'
import { planVersionsScreen } from '../casework/plan/versions.screen.tsx'
import { beginServiceScreen } from '../casework/provider-contract/begin-service.screen.tsx'
import { contractProviderScreen } from '../casework/provider-contract/contract-provider.screen.tsx'
import { nameProviderScreen } from '../casework/provider-contract/name-provider.screen.tsx'
import { askHelperScreen } from '../casework/self-plan/ask-helper.screen.tsx'
import { blankSelfPlanDownload } from '../casework/self-plan/blank.download.ts'
import { checkSelfPlanScreen } from '../casework/self-plan/check-self-plan.screen.tsx'
import { chooseSelfPlanScreen } from '../casework/self-plan/choose-self-plan.screen.tsx'
import { explainSelfPlanScreen } from '../casework/self-plan/explain.screen.tsx'
import { findSheetScreen } from '../casework/self-plan/find-sheet.screen.tsx'
import { resumePage } from '../casework/self-plan/resume.page.tsx'
import { selfPlanScreen } from '../casework/self-plan/self-plan.screen.tsx'
import { selfPlanHelpScreen } from '../casework/self-plan/self-plan-help.screen.tsx'
import { selfPlanPageScreen } from '../casework/self-plan/self-plan-page.screen.tsx'
import { selfPlanSheetScreen } from '../casework/self-plan/sheet.screen.tsx'
import { waitingScreen } from '../casework/self-plan/waiting.screen.tsx'
import { wishCopyScreen } from '../casework/self-plan/wish-copy.screen.tsx'
import { callMeetingScreen } from '../casework/service-meeting/call-meeting.screen.tsx'
import { recordMeetingScreen } from '../casework/service-meeting/record-meeting.screen.tsx'
import { editDeskScreen } from '../casework/settings/edit-desk.screen.tsx'
import { newDeskScreen } from '../casework/settings/new-desk.screen.tsx'
import { settingsScreen } from '../casework/settings/settings.screen.tsx'
import { judgeCategoryScreen } from '../casework/support-category/judge-category.screen.tsx'
import { notifyCategoryScreen } from '../casework/support-category/notify-category.screen.tsx'
import { recordSurveyScreen } from '../casework/support-category/record-survey.screen.tsx'

/** Every screen of the site: its map, and who may do what. */
export const screens: readonly Screen[] = [
  accountScreen,
  accountsScreen,
  newAccountScreen,
  passwordScreen,
  sessionsScreen,
  startCodeScreen,
  editPersonScreen,
  findPersonScreen,
  personScreen,
  registerApplicationScreen,
  registerPersonScreen,
  withdrawScreen,
  callCentreScreen,
  holdCoordinationScreen,
  decideScreen,
  refuseGrantScreen,
  decideDraftNeedScreen,
  reissueLetterScreen,
  remindersScreen,
  requestPlanDraftScreen,
  accessLogScreen,
  historyScreen,
  monitoringScreen,
  reportMonitoringScreen,
  noticesScreen,
  answerAskScreen,
  askOfficeScreen,
  officesScreen,
  recordContractScreen,
  editOrganisationScreen,
  newOrganisationScreen,
  organisationsScreen,
  ownOfficeScreen,
  caseScreen,
  startScreen,
  papersScreen,
  myPlanScreen,
  phrasesScreen,
  newPhraseScreen,
  editPhraseScreen,
  carryDraftIssuesScreen,
  carryPlanIssuesScreen,
  copyPreviousScreen,
  correctionsScreen,
  planDraftSectionScreen,
  planDraftScreen,
  planSectionScreen,
  planScreen,
  returnPlanDraftScreen,
  submitPlanDraftScreen,
  submitPlanScreen,
  planVersionsScreen,
  restoreVersionScreen,
  deliveriesScreen,
  importDraftSheetScreen,
  importPlanSheetScreen,
  individualPlansScreen,
  writeIndividualPlanScreen,
  beginServiceScreen,
  contractProviderScreen,
  nameProviderScreen,
  askHelperScreen,
  checkSelfPlanScreen,
  chooseSelfPlanScreen,
  selfPlanHelpScreen,
  selfPlanPageScreen,
  selfPlanScreen,
  explainSelfPlanScreen,
  selfPlanSheetScreen,
  findSheetScreen,
  wishCopyScreen,
  waitingScreen,
  callMeetingScreen,
  recordMeetingScreen,
  editDeskScreen,
  newDeskScreen,
  settingsScreen,
  judgeCategoryScreen,
  notifyCategoryScreen,
  recordSurveyScreen,
]

export const downloads: readonly Download[] = [
  blankSelfPlanDownload,
  paperDownload,
  ...unsignedDownloads,
  myPlanLargeDownload,
  myPlanLargerDownload,
  weekSheetDownload,
  weekCalendarDownload,
]

/** In the order of the public navigation. */
export const publicPages: readonly PublicPage[] = [
  startPage,
  whatIsAPlanPage,
  whoNeedsOnePage,
  findOfficePage,
  contactPage,
  resumePage,
]
