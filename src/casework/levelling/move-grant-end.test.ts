import { describe, expect, test } from 'vitest'
import type { DecidedMonths } from '../case/decided-months.ts'
import type { Fact, GrantedService } from '../case/fact.ts'
import { fold } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import { applied, facts as f, fileOf, ids } from '../case/sample-facts.ts'
import type { Role } from '../registers/actor.ts'
import { giveBackGrantEnd } from './give-back-grant-end.ts'
import { type EndToMove, moveGrantEnd } from './move-grant-end.ts'

const by = (role: Role = '係長', today = '2026-05-20') =>
  ({ today, actor: { role }, municipality: { name: '北区', settings: {} } }) as unknown as By
const asked = {
  ...{ proposal: ids.document, decided: '2027-04-30', end: '2026-12-31', agreedOn: '2026-05-10' },
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
  const give = (
    from: typeof file,
    role: Role = '係長',
    proposal: string = ids.document,
    today = '2026-05-20',
  ) => giveBackGrantEnd(from, by(role, today), { proposal })
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
  test.each<[string, Fact]>([
    ['次の申請がある', { type: 'follow-up-opened', on: '2026-06-01', kind: '更新', next: ids.paper }],
    ['モニタリングが更新を求めた', { ...f.monitored, finding: '更新が必要' }],
    ['モニタリングが変更を求めた', { ...f.monitored, finding: '変更が必要' }],
  ])('%s ときは、もどせない', (_, fact) => {
    expect(give(fold(moved, fact))).toMatchObject({
      ...{ done: false, because: '次の申請か、変更の手続きに入っています。' },
    })
  })
  test('早めた終わりの日までは、もどせる。過ぎたら、もどせない', () => {
    expect(give(moved, '係長', ids.document, '2026-12-31').done).toBe(true)
    expect(give(moved, '係長', ids.document, '2027-01-01')).toMatchObject({
      ...{ done: false, because: '早めた終わりの日を過ぎています。' },
    })
  })
  test('早めていない、終わった、係長でないときは、もどせない', () => {
    expect(give(file)).toMatchObject({ done: false, because: '期間が変わっていました。' })
    const closed = fold(moved, { type: 'case-superseded', on: '2026-06-01', next: ids.paper })
    expect(give(closed)).toMatchObject({ done: false, because: 'この手続きは、もう終わっています。' })
    expect(give(moved, '窓口')).toMatchObject({ done: false, because: '早めた終わりをもどすのは係長です。' })
  })
})

describe('早めたあとの月と、動くサービス', () => {
  const monthly = { every: 6, from: '2026-05', until: '2027-04' }
  /** The fact of a move of 2026-12-31, or of another end, on a grant of these lines and months. */
  const factOf = (
    services: readonly GrantedService[],
    months: readonly string[],
    { end = asked.end, today = '2026-05-20', every = 6 } = {},
  ) => {
    const monitoring: DecidedMonths = { ...monthly, every, months }
    const there = fileOf(...history.slice(0, -1), { ...f.granted, services, monitoring })
    const answer = moveGrantEnd(there, by('係長', today), { ...asked, end })
    const [fact] = answer.done ? answer.facts : []
    return fact?.type === 'grant-end-moved' ? { fact, after: fold(there, fact).grant } : null
  }
  const line = (code: string, until = '2027-04-30') => ({ ...f.granted.services[0], code, until })
  const fresh = ['2026-05', '2026-06', '2026-07']

  test.each<[string, readonly string[], object, readonly string[]]>([
    [
      'はじめの三か月は、始まる前でも残る',
      [...fresh, '2026-10', '2027-04'],
      { today: '2026-04-26' },
      [...fresh, '2026-12'],
    ],
    [
      'はじめの三か月の途中でも残る',
      [...fresh, '2026-10', '2027-04'],
      { end: '2027-02-28' },
      [...fresh, '2026-08', '2027-02'],
    ],
    ['間隔は、決定のもの', [...fresh, '2026-12'], { end: '2027-03-31' }, [...fresh, '2026-09', '2027-03']],
    ['はじめに三か月なければ、三か月とみない', ['2026-10', '2027-04'], {}, ['2026-06', '2026-12']],
  ])('%s', (_, months, more, expected) => {
    expect(factOf([line('22')], months, more)?.fact.months).toEqual(expected)
  })

  test('月の途中から始まり、翌月から数えた三か月も残る', () => {
    const fresh = ['2026-06', '2026-07', '2026-08']
    const found = factOf([{ ...line('22'), from: '2026-05-15' }], [...fresh, '2026-10', '2027-04'])
    expect(found?.fact.months).toEqual([...fresh, '2026-12'])
  })

  test('児童通所と市町村の事業は、同じ日に終わる決定でも、動かない。月もそのまま', () => {
    const found = factOf([line('22'), line('63'), line('24', '2027-05-31')], [...fresh, '2027-05'])
    expect(found?.fact.codes).toEqual(['22'])
    expect(found?.after?.services.map(({ until }) => until)).toEqual([
      '2026-12-31',
      '2027-04-30',
      '2027-05-31',
    ])
    const both = factOf([line('22'), line('63')], ['2026-10', '2027-04'])
    expect(both?.fact).toMatchObject({ codes: ['22'], months: ['2026-10', '2027-04'] })
    expect(both?.after?.monitoring).toMatchObject({ until: '2027-04' })
  })

  test('表が数えるサービスがその日に終わらなければ、動かさない', () => {
    expect(factOf([line('63')], ['2026-10'])).toBeNull()
  })

  test('短く残るサービスがあれば、月はその終わりまで', () => {
    const found = factOf([line('22'), line('63', '2027-01-31')], ['2026-10', '2027-04'])
    expect(found?.fact.months).toEqual(['2026-07', '2027-01'])
    expect(found?.after?.monitoring?.until).toBe('2027-01')
  })
})
