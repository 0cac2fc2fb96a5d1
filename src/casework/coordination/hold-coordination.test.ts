import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import type { Role } from '../registers/actor.ts'
import { holdCoordination } from './hold-coordination.ts'

const ground = { title: '', source: '', unconfirmed: false }
const application: Fact = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['46'],
  needsCategory: false,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
}
const requested: Fact = { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: 'paper-1' }
const submitted: Fact = {
  type: 'plan-draft-submitted',
  on: '2026-04-20',
  document: 'draft',
  version: 1,
  paper: 'paper-2',
}
const file = (...facts: Fact[]) => replay(emptyCase('case', 'person', '2026-1'), facts)
const by = (role: Role = '窓口'): By => ({
  actor: { account: 'a', municipality: '131177', name: '', role, organisation: null, person: null },
  municipality: {
    number: '131177',
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings: {},
    demo: true,
  },
  today: '2026-05-01',
  newId: () => 'new-document',
})
const record = {
  heldOn: '2026-04-28',
  finding: '支給が適当',
  attendees: '',
  points: '日中の過ごし方',
  reasons: '必要',
} as const
const ready = file(application, requested, submitted)

describe('調整会議の結果の記録', () => {
  test('計画案が出ていれば記録でき、書いたことは文書に、結果だけが事実に残る', () => {
    expect(holdCoordination(ready, by(), record)).toMatchObject({
      done: true,
      facts: [
        { type: 'coordination-held', on: '2026-04-28', finding: '支給が適当', document: 'new-document' },
      ],
      documents: [
        { id: 'new-document', base: 0, kind: 'coordination', content: { points: '日中の過ごし方' } },
      ],
    })
  })

  test.each([
    ['計画案がまだ出ていない', file(application, requested), by(), record, '⑧計画案が提出されている'],
    ['計画案の依頼もまだ', file(application), by(), record, '計画案を求めるかどうかが決まっている'],
    ['相談支援専門員が記録しようとした', ready, by('相談支援専門員'), record, 'ほかの人の番'],
    ['会議の日が先の日', ready, by(), { ...record, heldOn: '2026-05-02' }, '今日より後'],
    ['会議の日が申請より前', ready, by(), { ...record, heldOn: '2026-03-31' }, '申請を受け付けた日より前'],
  ])('%s：断り、いまできることを言う', (_, on, who, input, says) => {
    const outcome = holdCoordination(on, who, input)
    expect(outcome).toMatchObject({ done: false, because: expect.stringContaining(says) })
    expect(outcome.done ? [] : outcome.possible).not.toHaveLength(0)
  })

  test('二度は記録できない', () => {
    const held: Fact = { type: 'coordination-held', on: '2026-04-28', finding: '支給が適当', document: 'd' }
    expect(holdCoordination(file(application, requested, submitted, held), by(), record)).toMatchObject({
      done: false,
      because: expect.stringContaining('もう済んでいます'),
    })
  })

  test('計画案を求めない道では、計画案がなくても記録できる', () => {
    const outcome = holdCoordination(file({ ...application, draftNeed: '求めない' } as Fact), by(), record)
    expect(outcome.done).toBe(true)
  })
})
