import type { Download, Screen } from '../casework/case/screen.ts'
import { individualPlansScreen } from '../casework/individual-plan/individual-plans.screen.tsx'
import { writeIndividualPlanScreen } from '../casework/individual-plan/write-individual-plan.screen.tsx'
import { myPlanScreen } from '../casework/my-plan/my-plan.screen.tsx'
import {
  myPlanLargeDownload,
  myPlanLargerDownload,
  weekSheetDownload,
} from '../casework/my-plan/my-plan-papers.download.ts'
import { weekCalendarDownload } from '../casework/my-plan/week-calendar.download.ts'
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
import { askHelperScreen } from '../casework/self-plan/ask-helper.screen.tsx'
import { blankSelfPlanDownload } from '../casework/self-plan/blank.download.ts'
import { checkSelfPlanScreen } from '../casework/self-plan/check-self-plan.screen.tsx'
import { chooseSelfPlanScreen } from '../casework/self-plan/choose-self-plan.screen.tsx'
import { explainSelfPlanScreen } from '../casework/self-plan/explain.screen.tsx'
import { findSheetScreen } from '../casework/self-plan/find-sheet.screen.tsx'
import { selfPlanScreen } from '../casework/self-plan/self-plan.screen.tsx'
import { selfPlanHelpScreen } from '../casework/self-plan/self-plan-help.screen.tsx'
import { selfPlanPageScreen } from '../casework/self-plan/self-plan-page.screen.tsx'
import { selfPlanSheetScreen } from '../casework/self-plan/sheet.screen.tsx'
import { waitingScreen } from '../casework/self-plan/waiting.screen.tsx'
import { wishCopyScreen } from '../casework/self-plan/wish-copy.screen.tsx'

/** The screens on which a plan is written, handed in and read. */
export const planScreens: readonly Screen[] = [
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
]

export const planDownloads: readonly Download[] = [
  blankSelfPlanDownload,
  ...unsignedDownloads,
  myPlanLargeDownload,
  myPlanLargerDownload,
  weekSheetDownload,
  weekCalendarDownload,
]
