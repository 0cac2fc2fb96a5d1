import { expect, test } from 'vitest'
import { dateOf, dueDay } from '../case/due-day.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { fold, replay } from '../case/fold.ts'
import { applied as asked, facts, fileOf } from '../case/sample-facts.ts'
import type { MunicipalSettings } from '../registers/municipality.ts'
import { onApplicationRegistered } from './on-application-registered.ts'
import { onGrantDecided } from './on-grant-decided.ts'
import { onGrantEndMoved } from './on-grant-end-moved.ts'

const ground = { title: '', source: '', unconfirmed: false }
const applied = (needsCategory: boolean): Fact => ({
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['22'],
  needsCategory,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
})
const at = (settings: MunicipalSettings) => ({
  today: '2026-04-01',
  municipality: {
    number: '131177',
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings,
    demo: true,
  },
})
const empty = emptyCase('case', 'person', '2026-1')
const all: MunicipalSettings = {
  surveyDays: 14,
  decisionDays: { withCategory: 60, without: 30 },
  planDays: 30,
}

test.each([
  [
    '区分がいる。60日目は日曜日で、動かすかを決めていないから、数えた日のまま',
    true,
    all,
    [
      [5, '2026-04-15'],
      [10, '2026-05-31'],
    ],
  ],
  [
    '区分がいる。日曜日は次の開庁日にする',
    true,
    { ...all, dayOff: '次の開庁日にする' } as const,
    [
      [5, '2026-04-15'],
      [10, '2026-06-01'],
    ],
  ],
  [
    '区分がいる。日曜日でも動かさない',
    true,
    { ...all, dayOff: '動かさない' } as const,
    [
      [5, '2026-04-15'],
      [10, '2026-05-31'],
    ],
  ],
  ['区分がいらない', false, all, [[10, '2026-05-01']]],
  ['市町村が決めていない', true, {}, []],
  ['調査の日数だけ決めている', true, { surveyDays: 14 }, [[5, '2026-04-15']]],
])('申請の期限：%s', (_, needsCategory, settings: MunicipalSettings, expected) => {
  const facts = onApplicationRegistered(empty, applied(needsCategory), at(settings))
  expect(facts.map((fact) => fact.type === 'due-date-set' && [fact.step, fact.until])).toEqual(expected)
  for (const fact of facts) expect(fact).toMatchObject({ ground: { source: '北区の定め' } })
})

const granted: Fact = {
  type: 'grant-decided',
  on: '2026-05-20',
  services: [],
  monitoring: null,
  notice: 'n',
  certificate: 'c',
}
const chosen = (fact: Fact) => replay(empty, [applied(false), fact])

test.each([
  ['事業所の計画', chosen({ type: 'office-contracted', on: '2026-04-05', office: 'o' }), all, ['2026-06-19']],
  ['セルフプラン', chosen({ type: 'self-plan-chosen', on: '2026-04-05', reason: '本人の希望' }), all, []],
  ['市町村が決めていない', chosen({ type: 'office-contracted', on: '2026-04-05', office: 'o' }), {}, []],
])('計画の提出の期限：%s', (_, file, settings: MunicipalSettings, expected) => {
  const facts = onGrantDecided(file, granted, at(settings))
  expect(facts.map((fact) => fact.type === 'due-date-set' && fact.until)).toEqual(expected)
})

test('もとになった日数と休日の扱いが期限に残り、同じ問いをもう一度できる', () => {
  const settings: MunicipalSettings = { ...all, dayOff: '次の開庁日にする' }
  const registered = applied(true)
  const file = replay(empty, [registered, ...onApplicationRegistered(empty, registered, at(settings))])
  expect(file.due[10]).toEqual({
    until: '2026-06-01',
    source: '北区の定め',
    counted: { from: '2026-04-01', days: 60, dayOff: '次の開庁日にする' },
  })
  const counted = file.due[10]?.counted ?? { from: '', days: 0, dayOff: null }
  expect(dateOf(dueDay({ ...counted, place: '北区' }))).toBe('2026-06-01')
})

test('休日の扱いを決めていないことは、期限のわけでわかる', () => {
  const ruling = dueDay({ from: '2026-04-01', days: 60, dayOff: null, place: '北区' })
  expect(ruling).toMatchObject({
    finding: { counted: '2026-05-31', date: '2026-05-31', moved: false },
    because: [expect.anything(), expect.stringContaining('動かすことを市町村が決めておらず')],
    unconfirmed: [expect.stringContaining('数えた日のまま')],
  })
})

test('ほかの事実には何も続かない', () => {
  const other: Fact = { type: 'category-notified', on: '2026-04-05', paper: 'p' }
  expect([
    ...onApplicationRegistered(empty, other, at(all)),
    ...onGrantDecided(empty, other, at(all)),
  ]).toEqual([])
})

test('終わりを早めると、更新の案内も早まり、もどすともどる。定めがなくなっていれば、同じ日数だけ動く', () => {
  const due: Fact = { type: 'due-date-set', on: '2026-04-25', step: 1, until: '2027-02-28', ground }
  const file = fileOf(asked(), facts.requested, facts.contracted, facts.granted, due)
  const moved = fold(file, facts.endMoved)
  const back: Fact = { ...facts.endMoved, way: 'もどした' }
  const says = (from: typeof file, fact: Fact, settings: MunicipalSettings) =>
    onGrantEndMoved(from, fact, at(settings)).map(
      (one) => one.type === 'due-date-set' && [one.step, one.until],
    )
  expect(says(file, facts.endMoved, { renewalMonths: 2 })).toEqual([[1, '2026-10-31']])
  expect(says(moved, back, { renewalMonths: 2 })).toEqual([[1, '2027-02-28']])
  expect(says(file, facts.endMoved, {})).toEqual([[1, '2026-10-31']])
  expect(says(fileOf(asked(), facts.granted), facts.endMoved, {})).toEqual([])
  expect(says(file, facts.granted, { renewalMonths: 2 })).toEqual([])
  // What ends sooner than the services that move is what the renewal is announced for.
  const sooner = { ...facts.granted.services[0], code: '46', until: '2026-11-30' }
  const two = fileOf(asked(), { ...facts.granted, services: [...facts.granted.services, sooner] })
  expect(says(two, facts.endMoved, { renewalMonths: 2 })).toEqual([])
})
