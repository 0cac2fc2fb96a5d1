import { bulkDistrict } from '../../casework/application/bulk-district.ts'
import type { BulkAction } from '../../casework/case/bulk-action.ts'
import { bulkRequests } from '../../casework/draft-request/bulk-requests.ts'
import { bulkPlanner } from '../../casework/office-room/bulk-planner.ts'
import { bulkLetters } from '../../casework/papers/bulk-letters.ts'

/** まとめてできること, each from the room that does it for one. */
export const bulkActions: readonly BulkAction[] = [bulkRequests, bulkDistrict, bulkLetters, bulkPlanner]
