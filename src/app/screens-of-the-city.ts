import { bulkScreens } from '../casework/bulk/bulk-screens.ts'
import { bulkLettersDownload } from '../casework/bulk/letters.download.ts'
import type { Download, Screen } from '../casework/case/screen.ts'
import { levelConsentScreen } from '../casework/levelling/consent.screen.tsx'
import { findAskedScreen } from '../casework/levelling/find-asked.screen.tsx'
import { levelLettersDownload } from '../casework/levelling/letters.download.ts'
import { levelLettersScreen } from '../casework/levelling/letters.screen.tsx'
import { levelPeopleScreen } from '../casework/levelling/level-people.screen.tsx'
import { levellingScreen } from '../casework/levelling/levelling.screen.tsx'
import { levelProposalScreen } from '../casework/levelling/proposal.screen.tsx'
import { approveLevellingScreen, takeBackLevellingScreen } from '../casework/levelling/settle.screens.tsx'
import { helperChoiceScreen } from '../casework/matching/helper-choice.screen.tsx'
import { helpersScreen } from '../casework/matching/helpers.screen.tsx'
import { matchingDownloads } from '../casework/matching/matching.download.ts'
import { matchingScreen } from '../casework/matching/matching.screen.tsx'
import { nobodyScreen } from '../casework/matching/nobody.screen.tsx'
import { plannerPersonsScreen, undecidedScreen } from '../casework/office-room/held.screens.tsx'
import { mineScreen } from '../casework/office-room/mine.screen.tsx'
import { myLoadScreen } from '../casework/office-room/my-load.screen.tsx'
import { plannerScreen } from '../casework/office-room/planner.screen.tsx'
import { plannersScreen } from '../casework/office-room/planners.screen.tsx'
import { roomScreen } from '../casework/office-room/room.screen.tsx'
import { importDownloads } from '../casework/register-import/import.download.ts'
import { importScreen } from '../casework/register-import/import.screen.tsx'
import { annex1Downloads } from '../casework/tables/annex1.download.ts'
import { annex1Screen } from '../casework/tables/annex1.screen.tsx'
import { annex1PersonsScreen } from '../casework/tables/annex1-persons.screen.tsx'
import { annex3Downloads } from '../casework/tables/annex3.download.ts'
import { annex3Screen } from '../casework/tables/annex3.screen.tsx'
import { annex3PersonsScreen } from '../casework/tables/annex3-persons.screen.tsx'
import { finishedStepsScreen } from '../casework/tables/finished-steps.screen.tsx'
import { lateDraftsScreen } from '../casework/tables/late-drafts.screen.tsx'
import { measureDownloads } from '../casework/tables/measures.download.ts'
import { measuresScreen } from '../casework/tables/measures.screen.tsx'
import { officeWorkScreen } from '../casework/tables/office-work.screen.tsx'
import { reviewPersonsScreen } from '../casework/tables/review-persons.screen.tsx'
import { selfPlanPersonsScreen } from '../casework/tables/self-plan-persons.screen.tsx'
import { tablesScreen } from '../casework/tables/tables.screen.tsx'
import { waitingTurnsScreen } from '../casework/tables/waiting-turns.screen.tsx'
import { chosenCases } from '../casework/work-lists/chosen-cases.ts'
import { workScreen } from '../casework/work-lists/work.screen.tsx'
import { bindPapers } from '../platform/typst/bind-papers.ts'
import { bulkActions } from './bulk/bulk-actions.ts'

/** The screens on which a city sees itself: tables, levelling, matching, lists. */
export const cityScreens: readonly Screen[] = [
  levellingScreen,
  levelProposalScreen,
  levelPeopleScreen,
  levelLettersScreen,
  levelConsentScreen,
  findAskedScreen,
  approveLevellingScreen,
  takeBackLevellingScreen,
  workScreen,
  matchingScreen,
  nobodyScreen,
  helpersScreen,
  helperChoiceScreen,
  myLoadScreen,
  mineScreen,
  undecidedScreen,
  plannerPersonsScreen,
  plannersScreen,
  plannerScreen,
  roomScreen,
  tablesScreen,
  annex3Screen,
  annex3PersonsScreen,
  annex1Screen,
  annex1PersonsScreen,
  measuresScreen,
  selfPlanPersonsScreen,
  reviewPersonsScreen,
  lateDraftsScreen,
  waitingTurnsScreen,
  finishedStepsScreen,
  officeWorkScreen,
  importScreen,
  ...bulkScreens(bulkActions, chosenCases),
]

export const cityDownloads: readonly Download[] = [
  levelLettersDownload,
  ...matchingDownloads,
  ...annex3Downloads,
  ...annex1Downloads,
  ...measureDownloads,
  ...importDownloads,
  bulkLettersDownload(bindPapers),
]
