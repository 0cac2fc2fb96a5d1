import { createHash } from 'node:crypto'
import type { Word } from '../../plan/easy/readings.ts'

export type CutCache = {
  readonly get: (text: string) => readonly Word[] | undefined
  readonly put: (text: string, words: readonly Word[]) => void
}

/** The words of the texts that were cut last, by the hash of the text, as many as hold `letters` letters together. */
export const cutCache = (letters: number): CutCache => {
  const kept = new Map<string, { readonly words: readonly Word[]; readonly size: number }>()
  let held = 0
  const keyOf = (text: string) => createHash('sha256').update(text).digest('base64')
  return {
    get: (text) => {
      const key = keyOf(text)
      const found = kept.get(key)
      if (!found) return undefined
      // The last used stands last.
      kept.delete(key)
      kept.set(key, found)
      return found.words
    },
    put: (text, words) => {
      const key = keyOf(text)
      if (kept.has(key) || text.length > letters) return
      kept.set(key, { words, size: text.length })
      held += text.length
      for (const [oldest, { size }] of kept) {
        if (held <= letters) return
        kept.delete(oldest)
        held -= size
      }
    },
  }
}
