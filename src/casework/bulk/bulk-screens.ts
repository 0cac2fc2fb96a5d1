import type { BulkAction } from '../case/bulk-action.ts'
import type { Screen } from '../case/screen.ts'
import { jobScreen } from './job.screen.tsx'
import { jobsScreen } from './jobs.screen.tsx'
import { type ChooseCases, newBulkScreen } from './new-bulk.screen.tsx'
import { stopJobScreen, takeJobBackScreen } from './settle.screens.tsx'

/** The screens of bulk actions, for the actions that other rooms bring and the list that cases are chosen in. */
export const bulkScreens = (actions: readonly BulkAction[], choose: ChooseCases): readonly Screen[] => [
  newBulkScreen(actions, choose),
  jobsScreen,
  jobScreen(actions),
  stopJobScreen,
  takeJobBackScreen(actions),
]
