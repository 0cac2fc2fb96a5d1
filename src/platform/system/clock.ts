/** 時計: the only place that reads the clock. Days are days in Japan. */
export type Clock = { readonly now: () => Temporal.Instant }

export const systemClock: Clock = { now: () => Temporal.Now.instant() }

export const todayInJapan = (clock: Clock): string =>
  clock.now().toZonedDateTimeISO('Asia/Tokyo').toPlainDate().toString()
