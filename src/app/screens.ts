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
import { monitoringScreen } from '../casework/monitoring/monitoring.screen.tsx'
import { reportMonitoringScreen } from '../casework/monitoring/report-monitoring.screen.tsx'
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
import { beginServiceScreen } from '../casework/provider-contract/begin-service.screen.tsx'
import { contractProviderScreen } from '../casework/provider-contract/contract-provider.screen.tsx'
import { nameProviderScreen } from '../casework/provider-contract/name-provider.screen.tsx'
import { resumePage } from '../casework/self-plan/resume.page.tsx'
import { callMeetingScreen } from '../casework/service-meeting/call-meeting.screen.tsx'
import { recordMeetingScreen } from '../casework/service-meeting/record-meeting.screen.tsx'
import { editDeskScreen } from '../casework/settings/edit-desk.screen.tsx'
import { newDeskScreen } from '../casework/settings/new-desk.screen.tsx'
import { settingsScreen } from '../casework/settings/settings.screen.tsx'
import { judgeCategoryScreen } from '../casework/support-category/judge-category.screen.tsx'
import { notifyCategoryScreen } from '../casework/support-category/notify-category.screen.tsx'
import { recordSurveyScreen } from '../casework/support-category/record-survey.screen.tsx'
import { cityDownloads, cityScreens } from './screens-of-the-city.ts'
import { planDownloads, planScreens } from './screens-of-the-plan.ts'

/** Every screen of the site: its map, and who may do what. */
export const screens: readonly Screen[] = [
  ...planScreens,
  ...cityScreens,
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
  beginServiceScreen,
  contractProviderScreen,
  nameProviderScreen,
  callMeetingScreen,
  recordMeetingScreen,
  editDeskScreen,
  newDeskScreen,
  settingsScreen,
  judgeCategoryScreen,
  notifyCategoryScreen,
  recordSurveyScreen,
]

export const downloads: readonly Download[] = [...planDownloads, ...cityDownloads, paperDownload]

/** In the order of the public navigation. */
export const publicPages: readonly PublicPage[] = [
  startPage,
  whatIsAPlanPage,
  whoNeedsOnePage,
  findOfficePage,
  contactPage,
  resumePage,
]
