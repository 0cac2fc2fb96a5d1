import { sql } from 'kysely'
import { choice } from '../../ui/kit/choice.ts'
import type { BulkAction } from '../case/bulk-action.ts'
import { writtenDay } from '../case/day-field.ts'
import type { CaseFile } from '../case/file.ts'
import { casesSeenBy } from '../case/may-see.ts'
import { mayReadPaper } from './may-read-paper.ts'

/** The papers that go out to people, by form. */
const letters = {
  'plan-draft-request': '計画案の提出依頼書',
  'category-notice': '障害支援区分の認定通知書',
  'grant-notice': '支給決定通知書',
  'recipient-certificate': '受給者証',
} as const

const words = {
  form: '印刷する紙',
  hint: 'それぞれの手続きで、いちばん新しいものを一通ずつ印刷します。',
  none: 'この紙は、まだ出していません。',
  one: 'いちばん新しいものを、出したときのまま印刷する',
  undo: '出してある紙を並べるだけなので、手続きは何も変わりません。',
} as const

/** 手紙をまとめて印刷する: the kept papers as they were printed first. */
export const bulkLetters: BulkAction = {
  kind: 'letters',
  fields: async () => ({
    form: choice({
      ...{ label: words.form, hint: words.hint },
      options: Object.entries(letters).map(([value, label]) => ({ value, label })),
    }),
  }),
  start: async () => ({ form: 'plan-draft-request' }),
  targets: async (_at, chosen) => chosen.map(({ caseId, person }) => ({ caseId, person, period: null })),
  attempt: async (at, targets, { form = '' }) => {
    const ids = targets.flatMap(({ caseId }) => caseId ?? [])
    const rows = await casesSeenBy(at.tx, at.actor)
      .innerJoin('paper', (join) =>
        join.onRef('paper.municipality', '=', 'c.municipality').onRef('paper.case_id', '=', 'c.id'),
      )
      .where('c.id', '=', sql<string>`any(${ids}::uuid[])`)
      .where('paper.form', '=', form)
      .distinctOn('c.id')
      .select(['c.id as caseId', 'c.state', 'paper.id', 'paper.number', 'paper.issued_on'])
      .orderBy('c.id')
      .orderBy('paper.at', 'desc')
      .execute()
    const newest = new Map(
      rows
        .filter(({ state }) => mayReadPaper(at.actor, state as unknown as CaseFile, { form, stage: null }))
        .map((row) => [row.caseId, row]),
    )
    return targets.map(({ caseId }) => {
      const paper = newest.get(caseId ?? '')
      if (!paper) return { state: '断り', says: words.none }
      const shows = `${writtenDay(paper.issued_on)}に出したもの${paper.number ? `（${paper.number}）` : ''}`
      return { state: '済', says: words.one, shows, write: async () => ({ paper: paper.id }) }
    })
  },
  undoSays: words.undo,
}
