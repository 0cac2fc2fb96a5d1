import type { At, Subject } from '../casework/case/at.ts'

/** What was asked for and not shown: the id of the path, so that looking around leaves a trace. */
export const wantedIn = (at: At): Partial<Subject> | null => {
  const id = at.params.id ?? ''
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id) ? { target: id } : null
}
