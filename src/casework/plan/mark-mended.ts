import { refuse } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import { refuseUnlessDraftOpen } from '../case/plan-content-draft.ts'
import type { WrittenReturn } from './plan-return.ts'

/** 差し戻されたところを直したと印をつける: the ticks are a new version of what the desk wrote. */
export const markMended: Move<{ readonly written: WrittenReturn; readonly mended: readonly string[] }> = (
  file,
  by,
  { written, mended },
) => {
  const refusal = refuseUnlessDraftOpen(file, by)
  if (refusal) return refusal
  if (file.draft?.returned?.document !== written.id)
    return refuse(file, '直したところの記録', 'この差戻しは、もう済んでいます。')
  return done([], {
    documents: [
      {
        ...{ id: written.id, base: written.version, kind: 'plan-draft-return' },
        content: { ...written.content, mended },
      },
    ],
  })
}
