import { refuse, refuseUnlessOpen } from '../case/guard.ts'
import { done, type Move } from '../case/move.ts'
import type { CoordinationRecord } from './coordination-record.ts'

/**
 * ⑨ 調整会議の結果を記録する
 *
 * The meeting looks at the draft and the judgement and says whether a grant is fitting. What was said lies in a
 * document; the fact keeps the finding.
 */
export const holdCoordination: Move<CoordinationRecord> = (file, by, record) => {
  const refusal = refuseUnlessOpen(file, 9, by)
  if (refusal) return refusal
  const asked = '調整会議の結果の記録'
  if (record.heldOn > by.today) return refuse(file, asked, '会議の日が、今日より後の日になっています。')
  if (file.application && record.heldOn < file.application.on)
    return refuse(file, asked, '会議の日が、申請を受け付けた日より前の日になっています。')
  const document = by.newId()
  return done([{ type: 'coordination-held', on: record.heldOn, finding: record.finding, document }], {
    documents: [{ id: document, base: 0, kind: 'coordination', content: record }],
  })
}
