import type { At } from '../case/at.ts'
import { writtenDay } from '../case/day-field.ts'

/** Who wrote last to a person's register entry, and when, in words; from the audit log. */
export const lastWriter = async (
  at: At,
  person: string,
  action: string,
): Promise<{ readonly by: string; readonly at: string }> => {
  const row = await at.tx
    .selectFrom('audit_entry as e')
    .leftJoin('account as a', (join) =>
      join.onRef('a.municipality', '=', 'e.municipality').onRef('a.id', '=', 'e.account'),
    )
    .where('e.municipality', '=', at.municipality.number)
    .where('e.person', '=', person)
    .where('e.action', '=', action)
    .where('e.outcome', '=', '書いた')
    .select(['a.name', 'e.at'])
    .orderBy('e.id', 'desc')
    .executeTakeFirst()
  return { by: row?.name ?? 'ほかの職員', at: row ? inWords(row.at) : '少し前' }
}

const inWords = (instant: string): string => {
  const when = Temporal.Instant.from(instant).toZonedDateTimeISO('Asia/Tokyo')
  return `${writtenDay(when.toPlainDate().toString())}${when.hour}時${when.minute}分`
}
