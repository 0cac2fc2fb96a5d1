import type { CaseFile } from './file.ts'
import { fold } from './fold.ts'
import type { By, Done, Outcome } from './move.ts'
import type { Reaction } from './reaction.ts'
import type { CaseStore } from './store.ts'

type Ports = { readonly store: CaseStore; readonly reactions: readonly Reaction[] }

/**
 * 机
 *
 * One move on one file: the move's facts, then what follows from each (reactions see the file as it was
 * before the move and not each other), all appended at once at the version that was read.
 */
export const putOnDesk = async (
  ports: Ports,
  file: CaseFile,
  by: By,
  relation: string,
  outcome: Outcome,
): Promise<Outcome> => {
  await putAllOnDesk(ports, [{ file, move: outcome }], by, relation)
  return outcome
}

/** Moves on unlike files that belong to one act, appended together. What is refused writes nothing: ask before. */
export const putAllOnDesk = async (
  { store, reactions }: Ports,
  moves: readonly { readonly file: CaseFile; readonly move: Outcome }[],
  by: By,
  relation: string,
): Promise<void> => {
  const writings = moves.flatMap(({ file, move }) => {
    if (!move.done) return []
    const { documents, papers, letterCodes } = move
    const facts = [...move.facts, ...followingFrom(reactions, file, by, move)]
    const after = facts.reduce(fold, file)
    const of = { actor: by.actor, relation, today: by.today }
    return [{ before: file, after, facts, documents, papers, letterCodes, ...of }]
  })
  await store.appendAll(writings)
}

const followingFrom = (reactions: readonly Reaction[], file: CaseFile, by: By, outcome: Done) =>
  outcome.facts.flatMap((fact) =>
    reactions.flatMap((reaction) => reaction(file, fact, { today: by.today, municipality: by.municipality })),
  )
