import { describe, expect, test } from 'vitest'
import { checkProvision } from '../../../tests/law/check-provision.ts'
import { applyOn } from '../kit/apply-on.ts'
import { factsSchema } from '../kit/facts-schema.ts'
import { type SelfPlanNotes, type SelfPlanNotesFacts, selfPlanNotes } from './self-plan-notes.ts'

checkProvision(selfPlanNotes)

type Over = Partial<SelfPlanNotesFacts>
const facts = (over: Over): SelfPlanNotesFacts => ({
  ...{ providerHelped: true, copyWanted: false, kind: '新規', timesBefore: 0 },
  ...{ form: '京都市の様式', hasSixItems: true },
  ...over,
})
const on = (date: string, place = '京都市') => ({ on: Temporal.PlainDate.from(date), in: place })
const rule = (over: Over) => {
  const ruling = applyOn(on('2026-04-01'), selfPlanNotes, facts(over))
  if (ruling.silent) throw new Error('silent')
  return ruling
}
const repeated = '繰り返しは想定されていない（職員が確かめる）'

describe('京都市通知 別紙2の注', () => {
  const notWanted = '別紙2の取扱いで、本人が写しを希望しないため（注1）'
  const outside = '別紙2の取扱いによらないため、写しは本来渡し直さない（注1）'
  test.each([
    [
      '注1 希望あり',
      { copyWanted: true },
      { copy: '裏面も含めて渡す' },
      '別紙2の取扱いで、本人が写しを希望するため（注1）',
    ],
    ['注1 希望なし', {}, { copy: '渡し直すものではない' }, notWanted],
    [
      '注1 別紙2によらない',
      { copyWanted: true, providerHelped: false },
      { copy: '渡し直すものではない' },
      outside,
    ],
    [
      '注1なお書き',
      {},
      { meetings: '会議・連絡調整・モニタリングは必要ない' },
      'セルフプランのため（注1なお書き）',
    ],
    [
      '注1なお書き 別紙2によらない',
      { providerHelped: false },
      { meetings: '会議・連絡調整・モニタリングは必要ない' },
      'セルフプランのため（注1なお書き）',
    ],
    [
      '注2 量の変更',
      { kind: '量の変更' },
      { amount: '表面の作成をもう一度助けてもらう' },
      '支給量が変わるため（注2）',
    ],
    ['注3 最初の更新', { kind: '更新' }, { renewal: '想定されている' }, '最初の更新のため（注3）'],
    [
      '注3 二度目の更新',
      { kind: '更新', timesBefore: 1 },
      { renewal: repeated },
      'すでに1回更新しているため（注3）',
    ],
    [
      '注3 三度目の更新',
      { kind: '更新', timesBefore: 2 },
      { renewal: repeated },
      'すでに2回更新しているため（注3）',
    ],
    ['注4 京都市の様式', {}, { form: '使える' }, '京都市の様式に六つの事項があるため（注4）'],
    ['注4 ほかの様式', { form: 'ほかの様式' }, { form: '使える' }, 'ほかの様式に六つの事項があるため（注4）'],
    [
      '注4 足りない',
      { form: 'ほかの様式', hasSixItems: false },
      { form: '使えない（六つの事項がそろっていない）' },
      'ほかの様式に六つの事項がそろっていないため（注4）',
    ],
  ] as [string, Over, Partial<SelfPlanNotes>, string][])('%s', (_, over, expected, why) => {
    const ruling = rule(over)
    expect(ruling.finding).toMatchObject(expected)
    expect(ruling.because).toContain(why)
    expect(ruling.citation.article).toBe('別紙2注1〜注4')
    expect(ruling.unconfirmed).toEqual([expect.stringMatching(/「過渡期」/)])
  })

  test.each([
    ['新規', {}],
    ['別紙2によらない量の変更', { kind: '量の変更', providerHelped: false }],
    ['別紙2によらない二度目の更新', { kind: '更新', timesBefore: 1, providerHelped: false }],
  ] as [string, Over][])('注2・注3は言わない：%s', (_, over) => {
    const { finding, because } = rule(over)
    expect([finding.amount, finding.renewal, because.length]).toEqual([null, null, 3])
  })

  test('言葉', () => {
    const words = (over: Over) => selfPlanNotes.words(rule(over).finding)
    const meetings = '会議・連絡調整・モニタリングは必要ない'
    const start = `写しは渡し直すものではない。${meetings}。`
    expect(words({})).toBe(`${start}様式は使える`)
    expect(words({ kind: '更新' })).toBe(`${start}この更新は想定されている。様式は使える`)
    expect(words({ kind: '量の変更' })).toBe(`${start}表面の作成をもう一度助けてもらう。様式は使える`)
  })
})

test.each([
  ['2015-03-31', '京都市', true],
  ['2015-04-01', '京都市', false],
  ['2026-04-01', '北区', true],
])('%s の%s：定めがない %s', (date, place, silent) => {
  expect(applyOn(on(date, place), selfPlanNotes, facts({})).silent).toBe(silent)
})

test('見出しと事実の形', () => {
  expect(selfPlanNotes.chapter).toBe('セルフプラン')
  expect(factsSchema(selfPlanNotes.facts).properties).toMatchObject({
    timesBefore: { minimum: 0, maximum: 50, tries: [0, 1] },
  })
})
