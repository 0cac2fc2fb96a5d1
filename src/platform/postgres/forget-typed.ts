import type { CaseFile } from '../../casework/case/file.ts'
import type { Writing } from '../../casework/case/store.ts'
import type { Tx } from '../../casework/registers/tables.ts'

/**
 * What is typed and not saved ends with the work on it: of a document that is handed in, and of the whole case when
 * it is closed or somebody else writes the plan from now on. Who is there, and what could be undone, goes with it.
 */
export const forgetTyped = async (tx: Tx, { before, after, facts, actor }: Writing): Promise<void> => {
  const isOver = before.closed === null && after.closed !== null
  const isOthers =
    before.author !== null && (before.author !== after.author || officeOf(before) !== officeOf(after))
  const handedIn = facts.flatMap(({ type }) => {
    if (type === 'plan-draft-submitted') return ['plan-draft', 'self-plan']
    return type === 'plan-submitted' ? ['plan'] : []
  })
  if (!isOver && !isOthers && handedIn.length === 0) return
  for (const table of ['working_copy', 'working_step', 'presence'] as const) {
    const rows = tx
      .deleteFrom(table)
      .where('municipality', '=', actor.municipality)
      .where('case_id', '=', before.id)
    await (isOver || isOthers ? rows : rows.where('kind', 'in', handedIn)).execute()
  }
}

/** The office that is asked, or has agreed: agreeing is no change of hands. */
const officeOf = ({ office, asked }: CaseFile): string | null => office?.id ?? asked?.office ?? null
