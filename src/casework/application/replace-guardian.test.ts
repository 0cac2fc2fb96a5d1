import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { fold } from '../case/fold.ts'
import { isOwn, mayActAs } from '../case/guard.ts'
import { personOf } from '../case/holder.ts'
import type { By } from '../case/move.ts'
import { partiesOf } from '../case/parties.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import type { Actor, Role } from '../registers/actor.ts'
import { replaceGuardian } from './replace-guardian.ts'

const actor = (role: Role, person: string | null = null): Actor => ({
  ...{ account: 'a', municipality: '261009', name: '', role, organisation: null, person },
})
const by = (role: Role = '窓口'): By => ({
  actor: actor(role),
  municipality: {
    ...{ number: '261009', name: '京都市', prefecture: '京都府', head: '京都市長', settings: {}, demo: true },
  },
  ...{ today: '2026-05-10', newId: () => 'new' },
})
const child = applied({ target: '障害児', guardian: 'mother' })
const changed = (guardian: string | null): Fact => ({ type: 'guardian-changed', on: '2026-05-10', guardian })

describe('保護者の交代', () => {
  test('事実は日と人の番号だけを持つ', () => {
    expect(replaceGuardian(fileOf(child), by(), { guardian: 'father' })).toEqual({
      ...{ done: true, facts: [changed('father')] },
      ...{ documents: [], papers: [], letterCodes: [] },
    })
  })
  test.each([
    ['交代の前', fileOf(child), ['mother']],
    ['交代のあと', fileOf(child, changed('father')), ['father']],
    ['依頼書のあとの交代', fileOf(child, facts.requested, changed('father')), ['father']],
    ['二度の交代', fileOf(child, changed('father'), changed('aunt')), ['aunt']],
    ['18歳になり、保護者がいなくなった', fileOf(child, changed(null)), []],
    ['はじめから大人', fileOf(applied()), []],
  ])('見られて、手続きできるのは、いまの保護者だけ：%s', (_, file, guardians) => {
    const those = ['mother', 'father', 'aunt']
    const family = (id: string) => actor('家族', id)
    expect(those.filter((id) => mayActAs(family(id), personOf(file), file))).toEqual(guardians)
    expect(those.filter((id) => isOwn(family(id), file))).toEqual(guardians)
    expect(
      partiesOf(file)
        .filter(({ relation }) => relation === '保護者')
        .map(({ party }) => party),
    ).toEqual(guardians)
    expect(mayActAs(actor('本人', ids.person), personOf(file), file)).toBe(true)
  })
  test('いつから保護者かは、交代の日', () => {
    const file = fold(fileOf(child), changed('father'))
    expect(partiesOf(file).find(({ relation }) => relation === '保護者')?.since).toBe('2026-05-10')
  })
  test.each([
    ['本人', fileOf(child), by('本人'), 'father', '窓口です'],
    [
      '終わった手続き',
      fileOf(child, { type: 'application-withdrawn', on: '2026-05-01' }),
      ...([by(), 'father', '終わって'] as const),
    ],
    ['大人の手続き', fileOf(applied()), by(), 'father', '保護者はいません'],
    ['同じ保護者', fileOf(child), by(), 'mother', 'もうこのとおり'],
  ] as const)('断る：%s', (_, file, who, guardian, says) => {
    const refusal = replaceGuardian(file, who, { guardian })
    expect(refusal).toMatchObject({ done: false, because: expect.stringContaining(says) })
    if (!refusal.done && !file.closed) expect(refusal.possible).not.toEqual([])
  })
})
