import { describe, expect, test } from 'vitest'
import { emptySelfPlan, type SelfPlan } from '../../plan/content/self-plan.ts'
import type { Fact } from '../case/fact.ts'
import type { CaseFile } from '../case/file.ts'
import { fold } from '../case/fold.ts'
import type { By, Outcome } from '../case/move.ts'
import { partiesOf } from '../case/parties.ts'
import { writeDraft } from '../case/plan-content-draft.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import { samplePerson } from '../case/sample-person.ts'
import { taskOf, turns } from '../case/turns.ts'
import type { Role } from '../registers/actor.ts'
import { askHelper } from './ask-helper.ts'
import { explainSelfPlan } from './explain-self-plan.ts'
import { handInNow } from './hand-in.ts'
import { mayOpenSelfPlan } from './may-open.ts'
import { submitFront } from './submit-front.ts'
import { submitSelfPlan } from './submit-self-plan.ts'
import { wishCopy } from './wish-copy.ts'

const centre = '00000000-0000-4000-8000-000000000700'
const by = (role: Role, organisation: string | null = null): By => ({
  actor: {
    account: ids.person,
    municipality: '261008',
    name: '',
    role,
    organisation,
    person: role === '本人' ? ids.person : null,
  },
  municipality: {
    ...{ number: '261008', name: '京都市', prefecture: '京都府', head: '京都市長' },
    ...{ settings: {}, demo: true },
  },
  today: '2026-04-10',
  newId: () => ids.paper,
})
const me = by('本人')
const desk = by('窓口')
const helper = by('事業者職員', ids.provider)
const asked: Fact = { type: 'self-plan-helper-asked', on: '2026-04-08', provider: ids.provider }
const called: Fact = { type: 'centre-called', on: '2026-04-08', centre }
const begun = [applied({ needsCategory: false }), facts.requested, facts.selfPlan, facts.started]
const front: Fact = {
  ...{ type: 'self-plan-front-submitted', on: '2026-04-10' },
  ...{ document: ids.document, version: 2, paper: ids.paper },
}
const half: SelfPlan = {
  ...emptySelfPlan,
  ...{ writerName: '京都 美子', hopes: '今の家に住みたい。', considerations: 'ゆっくり話す。' },
  unsure: ['troubles', 'achievements'],
}
const whole: SelfPlan = {
  ...half,
  ...{ troubles: '手続き', achievements: '半年で一人でできる。', measures: '週5日通う。', unsure: [] },
}
const handed = (content: SelfPlan) => ({
  ...{ document: ids.document, base: 1, content },
  person: { ...samplePerson, name: '京都 美子', certificateNumber: null },
})
const because = (outcome: Outcome) => (outcome.done ? '' : outcome.because)
const moved = (file: CaseFile, outcome: Outcome): CaseFile => {
  if (!outcome.done) throw new Error(outcome.because)
  return outcome.facts.reduce(fold, file)
}
const holders = (file: CaseFile) => turns(file).map(({ step, holder }) => `${step}${holder}`)

describe('別紙2の四つの段と、だれの番か', () => {
  test('1 説明：窓口か、加わった支援センターが、日としかたを残す', () => {
    const explained = explainSelfPlan(fileOf(applied()), desk, { on: '2026-04-02', way: '訪問' })
    expect(moved(fileOf(applied()), explained).selfPlan?.explained).toEqual({
      ...{ on: '2026-04-02', by: '支給決定機関', way: '訪問' },
    })
    const byCentre = explainSelfPlan(fileOf(...begun, called), by('支援センター職員', centre), {
      ...{ on: '2026-04-10', way: '電話' },
    })
    expect(byCentre).toMatchObject({ done: true, facts: [{ by: '障害者地域生活支援センター' }] })
  })

  test.each<[string, By, readonly Fact[], string, string]>([
    ['本人', me, begun, '2026-04-10', '市町村の窓口と支援センター'],
    ['加わっていないセンター', by('支援センター職員', centre), begun, '2026-04-10', '加わっている'],
    ['まだ来ない日', desk, begun, '2026-04-11', 'まだ来ていません'],
    ['申請より前', desk, begun, '2026-03-31', '申請の日より前'],
    [
      '事業所と契約した人',
      desk,
      [...begun.slice(0, 2), facts.contracted],
      '2026-04-10',
      'セルフプランは作りません',
    ],
  ])('1 説明は断る：%s', (_, who, history, on, says) => {
    expect(because(explainSelfPlan(fileOf(...history), who, { on, way: '窓口' }))).toContain(says)
  })

  test('2 手伝い：頼まれた事業者にも番が回り、表面だけを書ける', () => {
    const file = moved(fileOf(...begun), askHelper(fileOf(...begun), desk, { provider: ids.provider }))
    expect(holders(file)).toEqual(['8本人', '8サービス事業者'])
    expect(partiesOf(file).map(({ relation }) => relation)).toContain(
      'セルフプランの表面の作成を手伝う事業者',
    )
    expect(mayOpenSelfPlan(helper.actor, file)).toBe(true)
    expect(mayOpenSelfPlan(helper.actor, file, '裏')).toBe(false)
    expect(mayOpenSelfPlan(by('事業者職員', ids.office).actor, file)).toBe(false)
    const writes = { document: ids.document, base: 1, kind: 'self-plan', content: half } as const
    expect(writeDraft(file, helper, writes).done).toBe(true)
    expect(writeDraft(fileOf(...begun), helper, writes).done).toBe(false)
  })

  test.each<[string, readonly Fact[], boolean]>([
    ['書いている間', [...begun, asked], true],
    ['表面が出たあと', [...begun, asked, front], false],
    ['全部が出たあと', [...begun, asked, facts.submitted], false],
    ['差し戻されたあと', [...begun, asked, front, facts.submitted, facts.returned], true],
    ['取り下げられたあと', [...begun, asked, { type: 'application-withdrawn', on: '2026-04-12' }], false],
    ['事業所と契約したあと', [...begun, asked, facts.contracted], false],
  ])('2 手伝う事業者が関わるのは、表面が手元にある間だけ：%s', (_, history, expected) => {
    const file = fileOf(...history)
    expect(partiesOf(file).some(({ party }) => party === ids.provider)).toBe(expected)
    expect(mayOpenSelfPlan(helper.actor, file)).toBe(expected)
  })

  test('2 手伝う事業者は、事案の人でも、その紙の読み手でもない：利用する事業者になれば、そちらの関わりになる', () => {
    const both = fileOf(...begun, asked, facts.submitted, facts.granted, facts.named)
    expect(partiesOf(both).filter(({ party }) => party === ids.provider)).toMatchObject([
      { relation: 'サービス事業者' },
    ])
    expect(mayOpenSelfPlan(helper.actor, both)).toBe(false)
  })

  test.each<[string, By, readonly Fact[], string]>([
    ['本人からは頼めない', me, begun, '頼むのは'],
    ['同じ事業者', desk, [...begun, asked], 'もう頼んで'],
    ['表面が出たあと', desk, [...begun, front], 'もう出ています'],
    ['セルフプランでない', desk, [applied(), facts.requested], '選んでいません'],
  ])('2 手伝いは頼めない：%s', (_, who, history, says) => {
    expect(because(askHelper(fileOf(...history), who, { provider: ids.provider }))).toContain(says)
  })

  test('3 表面：「わからない」も答えで、出すと市町村（と加わった支援センター）の番になる', () => {
    expect(handInNow(fileOf(...begun), me, half)).toBe('表面')
    const outcome = submitFront(fileOf(...begun, called), me, handed(half))
    expect(outcome).toMatchObject({
      papers: [
        { snapshot: { front: true, selfPlan: { hopes: '今の家に住みたい。', troubles: 'わからない' } } },
      ],
      documents: [{ id: ids.document, base: 1, content: half }],
    })
    const file = moved(fileOf(...begun, called), outcome)
    expect(holders(file)).toEqual(['8窓口', '8支援センター'])
    expect(taskOf(file, 8)).toBe('セルフプランの裏面を書き、仕上げる')
    expect(because(submitFront(file, me, handed(half)))).toContain('もう出ています')
    const writes = { document: ids.document, base: 2, kind: 'self-plan', content: half } as const
    expect(because(writeDraft(file, me, writes))).toContain('市町村が仕上げています')
    expect(writeDraft(file, desk, writes).done).toBe(true)
  })

  test.each<[string, Partial<SelfPlan>, string]>([
    ['名前', { writerName: null }, '「書いた人」'],
    ['答えのない欄', { hopes: null }, '「したい生活と、ほしい手伝い」'],
    ['しるしを外した欄', { unsure: ['achievements'] }, '「困っていること」'],
  ])('3 表面は断る：%s', (_, change, says) => {
    expect(handInNow(fileOf(...begun), me, { ...half, ...change })).toBeNull()
    expect(because(submitFront(fileOf(...begun), me, handed({ ...half, ...change })))).toContain(says)
  })

  test('3 六つの事項がそろっていれば、全部を出す。区分の通知がまだなら、表面を先に出す', () => {
    expect(handInNow(fileOf(...begun), me, whole)).toBe('全部')
    const early = fileOf(applied(), ...begun.slice(1))
    expect(handInNow(early, me, whole)).toBe('表面')
    expect(submitFront(early, me, handed(whole)).done).toBe(true)
  })

  test('4 裏面：六つの事項がそろうまで閉じられず、閉じるのは市町村', () => {
    const file = fileOf(...begun, called, front)
    expect(because(submitSelfPlan(file, desk, handed(half)))).toContain('生活全般の解決すべき課題')
    expect(because(submitSelfPlan(file, me, handed(whole)))).toContain('ほかの人の番')
    expect(because(submitSelfPlan(file, by('支援センター職員', centre), handed(whole)))).toContain(
      '市町村の窓口',
    )
    const closed = moved(file, submitSelfPlan(file, desk, handed(whole)))
    expect(closed.done[8]).toBe('2026-04-10')
    expect(holders(closed)).toEqual(['9窓口'])
  })

  test('差し戻すと、書いた人の番にもどる', () => {
    const file = fileOf(...begun, asked, front, facts.submitted, facts.returned)
    expect(file.selfPlan?.front).toBeNull()
    expect(holders(file)).toEqual(['8本人', '8サービス事業者'])
  })

  test('事業所にかえると、セルフプランの進みぐあいは残らない', () => {
    expect(fileOf(...begun, front, facts.contracted).selfPlan).toBeNull()
  })
})

describe('注1 写しの希望', () => {
  test('出したあとに、本人が一度伝える', () => {
    const file = fileOf(...begun, front)
    const wished = moved(file, wishCopy(file, me, null))
    expect(wished.selfPlan?.copyWished).toBe('2026-04-10')
    expect(because(wishCopy(wished, me, null))).toContain('もう伝わって')
  })
  test.each<[string, By, readonly Fact[], string]>([
    ['出す前', me, begun, 'まだ出ていません'],
    ['ほかの人', helper, [...begun, asked, front], '本人と家族'],
  ])('断る：%s', (_, who, history, says) => {
    expect(because(wishCopy(fileOf(...history), who, null))).toContain(says)
  })
})
