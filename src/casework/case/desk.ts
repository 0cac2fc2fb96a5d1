import type { CaseFile } from './file.ts'
import { fold } from './fold.ts'
import type { By, Done, Outcome } from './move.ts'
import type { Reaction } from './reaction.ts'
import type { CaseStore } from './store.ts'

/**
 * 机
 *
 * One move on one file: the move's facts, then what follows from each (reactions see the file as it was
 * before the move and not each other), all appended at once at the version that was read.
 */
export const putOnDesk = async (
  ports: { readonly store: CaseStore; readonly reactions: readonly Reaction[] },
  file: CaseFile,
  by: By,
  relation: string,
  outcome: Outcome,
): Promise<Outcome> => {
  if (!outcome.done) return outcome
  const facts = [...outcome.facts, ...followingFrom(ports.reactions, file, by, outcome)]
  await ports.store.append({
    before: file,
    after: facts.reduce(fold, file),
    facts,
    documents: outcome.documents,
    papers: outcome.papers,
    letterCodes: outcome.letterCodes,
    actor: by.actor,
    relation,
    today: by.today,
  })
  return outcome
}

const followingFrom = (reactions: readonly Reaction[], file: CaseFile, by: By, outcome: Done) =>
  outcome.facts.flatMap((fact) =>
    reactions.flatMap((reaction) => reaction(file, fact, { today: by.today, municipality: by.municipality })),
  )
