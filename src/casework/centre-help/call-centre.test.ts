import { describe, expect, test } from 'vitest'
import { fold } from '../case/fold.ts'
import { mayActAs } from '../case/guard.ts'
import { personOf } from '../case/holder.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import type { Role } from '../registers/actor.ts'
import { callCentre } from './call-centre.ts'

const centre = '00000000-0000-4000-8000-000000000700'
const by = (role: Role, organisation: string | null = null): By => ({
  actor: { account: ids.person, municipality: '261008', name: '', role, organisation, person: null },
  municipality: {
    number: '261008',
    name: '京都市',
    prefecture: '京都府',
    head: '京都市長',
    settings: {},
    demo: true,
  },
  today: '2026-04-10',
  newId: () => ids.document,
})
const selfPlanning = fileOf(applied({ needsCategory: false }), facts.requested, facts.selfPlan)

describe('支援センターに加わってもらう', () => {
  test('窓口が加えると、センターは本人に代わってセルフプランを書ける', () => {
    const outcome = callCentre(selfPlanning, by('窓口'), { centre })
    if (!outcome.done) throw new Error(outcome.because)
    const file = outcome.facts.reduce(fold, selfPlanning)
    const helper = by('支援センター職員', centre).actor
    expect(mayActAs(helper, personOf(file), file)).toBe(true)
    expect(mayActAs(helper, personOf(selfPlanning), selfPlanning)).toBe(false)
  })

  test('事業所が計画を書く人の番を、センターは取れない', () => {
    const outcome = callCentre(fileOf(applied(), facts.requested), by('窓口'), { centre })
    if (!outcome.done) throw new Error(outcome.because)
    const file = outcome.facts.reduce(fold, fileOf(applied(), facts.requested))
    expect(mayActAs(by('支援センター職員', centre).actor, personOf(file), file)).toBe(false)
  })

  test.each<[string, Role]>([
    ['事業所からは加えられない', '相談支援専門員'],
    ['管理者は手続きに関わらない', '市町村管理者'],
  ])('%s', (_, role) => {
    expect(callCentre(selfPlanning, by(role), { centre }).done).toBe(false)
  })

  test('同じセンターを二度は加えない', () => {
    const once = fold(selfPlanning, { type: 'centre-called', on: '2026-04-10', centre })
    expect(callCentre(once, by('窓口'), { centre }).done).toBe(false)
  })
})
