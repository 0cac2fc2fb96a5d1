import type { At, Subject } from '../casework/case/at.ts'
import type { KeepPlace } from '../casework/case/screen.ts'
import { audit } from './audit.ts'

/** What the log calls that a page kept what was typed, or fetched by itself what others type. */
const details = { 書いた: '自動保存', 見た: '自動で読む' } as const

/** Logged once in a session for each section: that somebody wrote or read there, not every second of it. */
export const auditKeeping = async (
  at: At,
  action: string,
  subject: Subject,
  { caseId, title }: KeepPlace,
  outcome: keyof typeof details,
): Promise<void> => {
  const detail = `${details[outcome]}：${title}`
  const before = await at.tx
    .selectFrom('audit_entry as e')
    .innerJoin('session as s', (join) =>
      join.onRef('s.municipality', '=', 'e.municipality').onRef('s.account', '=', 'e.account'),
    )
    .where('e.municipality', '=', at.municipality.number)
    .where('e.person', '=', subject.person)
    .where('e.case_id', '=', caseId)
    .where('e.action', '=', action)
    .where('e.detail', '=', detail)
    .where('s.token_hash', '=', at.session)
    .whereRef('e.at', '>=', 's.created_at')
    .select('e.id')
    .limit(1)
    .executeTakeFirst()
  if (!before) await audit(at.tx, at.now, at.actor, action, { ...subject, detail }, outcome)
}
