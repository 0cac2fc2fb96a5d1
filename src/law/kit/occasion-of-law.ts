/** 当てはめる時と所: the day whose law is asked for, and the municipality that applies it ('京都市'). */
export type OccasionOfLaw = { on: Temporal.PlainDate; in: string }
