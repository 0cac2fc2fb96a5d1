import { z } from 'zod'
import { choice, flag, list, maybe } from '../kit/facts.ts'

export const stepMarks = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫', '⑬', '⑭', '⑮'] as const

export type StepMark = (typeof stepMarks)[number]

/** 段階を決める事実: what has been settled about the case, and which steps are behind it. */
export const procedureFacts = z.strictObject({
  draft: choice('計画案の提出を求めるか', ['求める', '求めない', 'まだ決まっていない']),
  author: choice('計画案を作る人', ['相談支援事業所', 'セルフプラン', 'まだ決まっていない']),
  needsCategory: maybe(flag('障害支援区分の認定が要るか')),
  done: list('済んだ段階', choice('段階', stepMarks), stepMarks.length),
})

export type ProcedureFacts = z.infer<typeof procedureFacts>
