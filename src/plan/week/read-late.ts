import { type Clauses, noClauses, readClauses } from './read-clauses.ts'
import { matchAt } from './text-view.ts'

/** Parts of when that follow the kind; a problem there is no problem, for it may be a name. */
export const lateClauses = (
  view: string,
  at: number,
  before: Clauses,
): { readonly end: number; readonly clauses: Clauses } | null => {
  const found = readClauses(view, at, before)
  return 'problem' in found || found.end === at || !endsWord(view, found.end) ? null : found
}

/** Whether words that are not in 「」 and stand for a kind or a provider say when: 「土」, 「月2回」, 「月10名」. */
export const isClause = (text: string, view: string, at: number): boolean => {
  if (text[at] === '「') return false
  if (matchAt('月 ?\\d', view, at)) return true
  const found = readClauses(view, at, noClauses)
  return !('problem' in found) && found.end > at && endsWord(view, found.end)
}

type Tail = { readonly from: number; readonly clauses: Clauses } | { readonly problem: string }

/** 「○○ヘルパー 月2回」: what stands at the end of a provider's words and says when. */
export const tailClauses = (
  text: string,
  view: string,
  { from, to }: { readonly from: number; readonly to: number },
  before: Clauses,
): Tail | null => {
  if (text[from] === '「') return null
  for (let at = from; at < to; at++) {
    if ((at > from && view[at - 1] !== ' ') || view[at] === ' ') continue
    const words = view.slice(at, to).trim()
    if (unfinished.test(words)) {
      const found = readClauses(words, 0, noClauses)
      if ('problem' in found) return found
    }
    const found = at === from ? null : readClauses(view, at, before)
    if (found && !('problem' in found) && found.end > at && view.slice(found.end, to).trim() === '')
      return { from: at, clauses: found.clauses }
  }
  return null
}

/** What says when and leaves out the day; a name may look like other problems, but not like these. */
const unfinished = /^(週に?\d+[回日]|隔週|2週間?に1回|毎週|第\d(週|・第?\d)?)$/

const endsWord = (view: string, at: number): boolean => matchAt('$|[ 、,()※]', view, at) !== null
