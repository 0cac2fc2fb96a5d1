import type { EndToMove } from './move-grant-end.ts'

type Row = {
  readonly period: string
  readonly decided: string
  readonly endsThen: string
  readonly agreedOn: string | null
}

/** What is asked of the case of a row. Throws where an answer has no day: it is no consent that a fact could name. */
export const endToMove = (proposal: string, { period, decided, endsThen: end, agreedOn }: Row): EndToMove => {
  if (agreedOn === null) throw new Error(`no day of consent: proposal ${proposal}, period ${period}`)
  return { proposal, decided, end, agreedOn }
}
