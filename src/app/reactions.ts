import type { Reaction } from '../casework/case/reaction.ts'
import { onApplicationRegistered } from '../casework/deadlines/on-application-registered.ts'
import { onGrantDecided } from '../casework/deadlines/on-grant-decided.ts'
import { onGrantEndMoved } from '../casework/deadlines/on-grant-end-moved.ts'
import { onFact } from '../casework/notices/on-fact.ts'

/** What follows from facts: due dates, then who is told. */
export const reactions: readonly Reaction[] = [
  onApplicationRegistered,
  onGrantDecided,
  onGrantEndMoved,
  onFact,
]
