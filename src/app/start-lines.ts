import type { StartLine } from '../casework/case/at.ts'
import { matchingLine } from '../casework/matching/matching-line.ts'
import { importLine } from '../casework/register-import/import-line.ts'

/** What stands on the first page beside the work list. */
export const startLines: readonly StartLine[] = [matchingLine, importLine]
