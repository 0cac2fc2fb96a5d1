/** 返事の期限 of the address (`?by=2026-06-30`), ISO; null where there is none, or one that is not to come. */
export const answerBy = (query: URLSearchParams, today: string): string | null => {
  const by = query.get('by') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(by) || by <= today) return null
  try {
    return Temporal.PlainDate.from(by).toString()
  } catch {
    return null
  }
}
