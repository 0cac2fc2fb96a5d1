type Between = { readonly today: string; readonly latest: string }

/**
 * 返事の期限 of the address (`?by=2026-06-30`), ISO; null where there is none, or one that is not to come or later
 * than the last day of an approval.
 */
export const answerBy = (query: URLSearchParams, { today, latest }: Between): string | null => {
  const by = query.get('by') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(by) || by <= today || by > latest) return null
  try {
    return Temporal.PlainDate.from(by).toString()
  } catch {
    return null
  }
}
