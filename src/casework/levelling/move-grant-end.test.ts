import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { fold } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import { applied, facts as f, fileOf, ids } from '../case/sample-facts.ts'
import type { Role } from '../registers/actor.ts'
import { giveBackGrantEnd } from './give-back-grant-end.ts'
import { monthsThen } from './months-then.ts'
import { type EndToMove, moveGrantEnd } from './move-grant-end.ts'

const by = (role: Role = '係長') =>
  ({ today: '2026-05-20', actor: { role }, municipality: { name: '北区', settings: {} } }) as unknown as By
const asked = {
  ...{ proposal: ids.document, decided: '2027-04-30', end: '2026-12-31' },
  ...{ months: ['2026-06', '2026-12'], agreedOn: '2026-05-10' },
}
const history = [applied(), f.requested, f.contracted, f.started, f.submitted, f.granted]
const file = fileOf(...history)
const because = (facts: readonly Fact[], more: Partial<EndToMove> = {}, role: Role = '係長') => {
  const answer = moveGrantEnd(fileOf(...facts), by(role), { ...asked, ...more })
  return answer.done ? 'した' : answer.because
}

describe('終わりを早める', () => {
  test('同意の日と、二つの終わりと、月が事実になる', () => {
    const answer = moveGrantEnd(file, by(), asked)
    expect(answer).toMatchObject({ done: true, facts: [f.endMoved] })
  })

  const asks: Fact = { ...f.monitored, finding: '更新が必要' }
  const late = { code: '11', amount: 5, unit: '時間/月', from: '2027-01-01', until: '2027-04-30' }
  test.each<[string, readonly Fact[], Partial<EndToMove>, Role, string]>([
    ['窓口は承認できない', history, {}, '窓口', '承認するのは係長です'],
    ['決定の前', history.slice(0, -1), {}, '係長', '支給決定がまだです'],
    [
      '終わった手続き',
      [...history, { type: 'case-superseded', on: '2026-05-01', next: ids.paper }],
      {},
      '係長',
      'もう終わっています',
    ],
    [
      '次の申請がある',
      [...history, { type: 'follow-up-opened', on: '2026-05-01', kind: '変更', next: ids.paper }],
      {},
      '係長',
      '変更の手続きに入っています',
    ],
    ['モニタリングが更新を求めた', [...history, asks], {}, '係長', '変更の手続きに入っています'],
    ['その日に終わるサービスがない', history, { decided: '2027-03-31' }, '係長', '期間が変わっていました'],
    ['今の終わりより早くない', history, { end: '2027-04-30' }, '係長', '期間が変わっていました'],
    [
      'もっと早めてある',
      [...history, { ...f.endMoved, end: '2026-11-30' }],
      { proposal: 'x' },
      '係長',
      '期間が変わっていました',
    ],
    [
      'まだ始まらないサービス',
      [...history.slice(0, -1), { ...f.granted, services: [...f.granted.services, late] }],
      {},
      '係長',
      'まだ始まっていないサービス',
    ],
  ])('%s', (_, facts, more, role, says) => {
    expect(because(facts, more, role)).toContain(says)
  })
  test('断るときは、できることも言う', () => {
    const answer = moveGrantEnd(file, by('窓口'), asked)
    expect(answer.done || answer.possible.length).toBeGreaterThan(0)
  })
})

describe('早めた終わりをもどす', () => {
  const moved = fold(file, f.endMoved)
  const give = (from: typeof file, role: Role = '係長', proposal: string = ids.document) =>
    giveBackGrantEnd(from, by(role), { proposal })
  test('決定の終わりと月がもどる。二度目なら、一度目の終わりと月', () => {
    expect(give(moved)).toMatchObject({
      done: true,
      facts: [{ way: 'もどした', end: '2027-04-30', months: ['2026-10', '2027-04'], agreedOn: null }],
    })
    const twice = fold(moved, { ...f.endMoved, proposal: 'second', end: '2026-09-30', months: ['2026-09'] })
    expect(give(twice, '係長', 'second')).toMatchObject({
      facts: [{ end: '2026-12-31', months: ['2026-06', '2026-12'] }],
    })
    expect(give(twice)).toMatchObject({ done: false, because: '期間が変わっていました。' })
  })
  test('早めていない、終わった、係長でないときは、もどせない', () => {
    expect(give(file)).toMatchObject({ done: false, because: '期間が変わっていました。' })
    const closed = fold(moved, { type: 'case-superseded', on: '2026-06-01', next: ids.paper })
    expect(give(closed)).toMatchObject({ done: false, because: 'この手続きは、もう終わっています。' })
    expect(give(moved, '窓口')).toMatchObject({ done: false, because: '早めた終わりをもどすのは係長です。' })
  })
})

test('ほかのサービスが長く続くあいだは、モニタリングの月は変わらない', () => {
  const of = {
    ...{ due: ['2026-10-01', '2027-04-01'], starts: '2026-05-01', endsThen: '2026-12-31' },
    ...{ place: '北区', today: '2026-05-20', decided: '2027-04-30' },
  }
  expect(monthsThen({ ...of, lastEnds: null }, file)).toEqual(['2026-06-01', '2026-12-01'])
  expect(monthsThen({ ...of, lastEnds: null }, null)).toEqual(['2026-06-01', '2026-12-01'])
  expect(monthsThen({ ...of, lastEnds: '2029-04-30' }, null)).toEqual(of.due)
  const longer = { code: '46', amount: 5, unit: '日/月', from: '2026-05-01', until: '2027-10-31' }
  const both = fileOf(...history.slice(0, -1), { ...f.granted, services: [...f.granted.services, longer] })
  expect(monthsThen({ ...of, lastEnds: null }, both)).toEqual(of.due)
})
