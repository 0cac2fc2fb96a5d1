import type { CaseFile } from '../../casework/case/file.ts'
import { stepOf } from '../../casework/case/steps.ts'
import { turns } from '../../casework/case/turns.ts'

/**
 * だれの番か、の行: the turns of a case as lists read them, one for each step and holder, the first where two are alike.
 * Whoever writes this table writes these rows, or a list counts what it cannot show.
 */
export const turnRows = (municipality: string, file: CaseFile, district: string | null) => {
  const rows = turns(file).map((turn) => ({
    ...{ municipality, case_id: file.id, step: turn.step, holder: turn.holder, party: turn.party ?? '' },
    ...{ since: turn.since, until: turn.until },
    task: turn.why === stepOf(turn.step).task ? null : turn.why,
    ...{ person: file.person, district, office: file.office?.id ?? file.asked?.office ?? null },
  }))
  const keyOf = ({ step, holder, party }: (typeof rows)[number]) => `${step} ${holder} ${party}`
  return [...new Map(rows.toReversed().map((row) => [keyOf(row), row])).values()].toReversed()
}
