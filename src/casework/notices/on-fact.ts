import type { Fact, NoticeTo } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import type { Reaction } from '../case/reaction.ts'
import { whoIsTold } from './who-is-told.ts'

/** お知らせ: one notice for each who is to hear of a fact. `about` is the fact's own name. */
export const onFact: Reaction = (file, fact, { today }) => {
  const tell = whoIsTold[fact.type] as
    | ((file: CaseFile, fact: Fact) => readonly (NoticeTo | null)[])
    | undefined
  return (tell?.(file, fact) ?? []).flatMap((to) =>
    to ? [{ type: 'notice-queued' as const, on: today, to, about: fact.type }] : [],
  )
}
