import { afterAll, expect, test } from 'vitest'
import { createSolver } from '../../platform/solver/create-solver.ts'
import { proposeMatching } from './propose-matching.ts'
import type { Seeker, Taker } from './seeker.ts'

const solver = createSolver()
afterAll(() => solver.close())

const person = (id: string, more: Partial<Seeker> = {}): Seeker => ({
  ...{ id, district: '北', disability: '知的', needs: ['計画相談'], language: null, wished: null, known: [] },
  waitingSince: '2026-04-01',
  ...more,
})
const office = (id: string, room: number, more: Partial<Taker> = {}): Taker => ({
  ...{ id, room, district: '北', accepting: true, offers: ['計画相談'], areas: [], takes: [], languages: [] },
  ...more,
})
const propose = async (seekers: Seeker[], takers: Taker[]) => {
  const asked = { seekers, takers, today: '2026-06-01', roomOfPlanner: 35, seconds: 10 }
  const found = await proposeMatching(asked, solver.solve)
  if (!found) throw new Error('no answer in time')
  return { ...found, to: Object.fromEntries(found.pairs.map(({ seeker, taker }) => [seeker, taker])) }
}

test('だれもいなければ、何もない。事業所がなければ、わけを言う', async () => {
  expect(await propose([], [])).toMatchObject({ pairs: [], nobody: [], help: [], proven: true })
  const { nobody, proven } = await propose([person('p')], [])
  expect([nobody, proven]).toEqual([
    [{ seeker: 'p', cause: { kind: '計画の種類', fitting: 0, says: '計画相談の指定を受けた事業所がない' } }],
    true,
  ])
})

test('希望より、受けられる人の多さが先', async () => {
  const { to } = await propose(
    [person('p', { wished: 'a' }), person('q', { district: '南' })],
    [office('a', 1), office('b', 1, { areas: ['北'] })],
  )
  expect(to).toEqual({ p: 'b', q: 'a' })
})

test('同じ合いかたなら、長く待った人から', async () => {
  const { to, nobody } = await propose(
    [person('p'), person('q', { waitingSince: '2026-03-31' })],
    [office('a', 1)],
  )
  expect(to).toEqual({ q: 'a' })
  expect(nobody[0]?.cause).toMatchObject({ kind: '空き', fitting: 1 })
})

test('順位の先の事業者の事業所が先。わけを言う', async () => {
  const known = (taker: string, place: '②' | '⑤') => [{ taker, place }]
  const { to, pairs } = await propose(
    [person('p', { known: known('a', '⑤') }), person('q', { known: known('a', '②') })],
    [office('a', 1), office('b', 1)],
  )
  expect(to).toEqual({ p: 'b', q: 'a' })
  expect(pairs.find(({ seeker }) => seeker === 'q')?.reasons).toEqual([
    '同じ地区（北）にある',
    'いま使うサービスの事業者と同じところ（順位②）',
    '計画相談の指定がある',
  ])
})

test('希望がかなわないわけを言う', async () => {
  const { pairs } = await propose(
    [person('p', { wished: 'x', district: '南' }), person('q', { wished: 'y', district: '南' })],
    [office('a', 2, { areas: ['南'] }), office('x', 0), office('y', 1, { areas: ['北'] })],
  )
  expect(pairs.map(({ reasons }) => reasons.slice(0, 2))).toEqual([
    ['希望する事業所には空きがない', '南を受け持つ'],
    ['希望する事業所は、受けられる条件に合わない', '南を受け持つ'],
  ])
})

test.each([
  [
    { needs: ['計画相談', '障害児相談'] as const },
    '計画の種類',
    '計画相談と障害児相談の指定を受けた事業所がない',
  ],
  [{ language: '手話' }, 'ことば', '手話のできる事業所がない（2か所のうち）'],
  [{ disability: '精神' }, '障害の種別', '精神の人を受ける事業所がない（ほかの条件に合う2か所のうち）'],
  [{ disability: null }, '障害の種別', '障害の種別が書かれていないため、種別を限る2か所に合うかがわからない'],
  [{ district: '南' }, '地区', '南を受け持つ事業所がない（ほかの条件に合う2か所のうち）'],
  [{ district: null }, '地区', '地区が書かれていないため、地区を限る2か所に合うかがわからない'],
  [{}, '受入れ', '条件に合う1か所が、いまは新しい人を受け入れていない'],
])('受けられないわけ：%j は %s', async (more, kind, says) => {
  const { nobody } = await propose(
    [person('p', more)],
    [
      office('a', 3, { takes: ['知的'], areas: ['北'], accepting: false }),
      office('b', 3, { takes: ['知的'], areas: ['西'] }),
    ],
  )
  expect(nobody[0]?.cause).toMatchObject({ kind, says })
})

test('ことばのできる人が一人ふえれば、だれが受けられるか', async () => {
  const { help, proof } = await propose(
    [person('p', { language: '手話' }), person('q', { language: '手話' }), person('r')],
    [office('a', 1)],
  )
  expect(proof).toEqual({ most: 1, others: 1, full: [], room: 0 })
  expect(help).toEqual([{ more: 2, takers: [], wanted: { district: '北', language: '手話' } }])
})

test('空きがふえると、玉突きで受けられる人もふくめて数える', async () => {
  const { help, pairs } = await propose(
    [person('p', { district: '北' }), person('q', { district: '南' }), person('r', { district: '南' })],
    [office('a', 1, { areas: ['北', '南'] }), office('b', 0, { areas: ['北'] })],
  )
  expect(pairs).toHaveLength(1)
  expect(help.find(({ takers }) => takers[0]?.id === 'a')?.more).toBe(2)
  expect(help.find(({ takers }) => takers[0]?.id === 'b')?.more).toBe(1)
})
