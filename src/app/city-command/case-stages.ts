/** どこまで進んだか: what has been done in a running procedure, in order, beside the application. */
export type Stage = {
  readonly does: readonly (
    | ('依頼' | '打診' | '断り' | '契約' | '案の着手')
    | ('自分で' | '説明' | '補助の依頼')
    | ('調査' | '判定' | '通知')
  )[]
  readonly asksOffice: boolean
  /** Days that may have gone by since the last of them: a desk's work is done sooner than an office's. */
  readonly longestWait: number
}

const stage = (longestWait: number, does: Stage['does']): Stage => ({
  ...{ does, longestWait },
  asksOffice: does.includes('打診') || does.includes('契約'),
})

/** Every early step of the flow, with how often somebody stands there; invented. */
export const stages: readonly (readonly [Stage, number])[] = [
  [stage(8, []), 12],
  [stage(40, ['依頼']), 18],
  [stage(25, ['依頼', '打診']), 11],
  [stage(40, ['依頼', '打診', '断り']), 7],
  [stage(20, ['依頼', '打診', '契約']), 10],
  [stage(20, ['依頼', '契約', '調査']), 6],
  [stage(20, ['依頼', '調査', '打診']), 5],
  [stage(30, ['依頼', '契約', '案の着手']), 8],
  [stage(25, ['依頼', '契約', '調査', '案の着手', '判定']), 5],
  [stage(30, ['依頼', '契約', '調査', '案の着手', '判定', '通知']), 6],
  [stage(35, ['依頼', '調査']), 4],
  [stage(12, ['依頼', '自分で']), 3],
  [stage(25, ['依頼', '自分で', '説明']), 3],
  [stage(30, ['依頼', '自分で', '説明', '補助の依頼', '調査']), 2],
]
