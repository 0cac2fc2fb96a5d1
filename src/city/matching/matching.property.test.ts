import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { places } from '../../law/provider-order/place-of-service.ts'
import { createSolver } from '../../platform/solver/create-solver.ts'
import { daysWaited, pointsOf } from './aims.ts'
import { helpIn } from './help-in.ts'
import { fits } from './obstacle.ts'
import { type MatchingAsked, proposeMatching } from './propose-matching.ts'
import { fitOf } from './reasons.ts'
import type { Seeker, Taker } from './seeker.ts'

const solver = createSolver()
afterAll(() => solver.close())

const today = '2026-06-01'
const roomOfPlanner = 2
const propose = async (asked: Pick<MatchingAsked, 'seekers' | 'takers'>) => {
  const found = await proposeMatching({ ...asked, today, roomOfPlanner, seconds: 10 }, solver.solve)
  if (!found) throw new Error('no answer in time')
  return found
}

const district = fc.constantFrom('北', '南')
const kind = fc.constantFrom('知的', '精神')
const office = fc.constantFrom('a', 'b', 'c', 'd')
const someOf = (...all: string[]) => fc.subarray(all)
const seeker = fc.record({
  district: fc.option(district, { freq: 6 }),
  disability: fc.option(kind, { freq: 6 }),
  needs: fc.constantFrom(['計画相談'], ['障害児相談'], ['計画相談', '障害児相談']) as fc.Arbitrary<
    Seeker['needs']
  >,
  language: fc.option(fc.constantFrom('手話', '英語'), { freq: 1 }),
  wished: fc.option(office, { freq: 1 }),
  known: fc.uniqueArray(fc.record({ taker: office, place: fc.constantFrom(...places) }), {
    maxLength: 2,
    selector: ({ taker }) => taker,
  }),
  waitingSince: fc.constantFrom('2026-01-01', '2026-02-01', '2026-05-30', '2026-07-01'),
})
const taker = fc.record({
  district: fc.option(district, { freq: 6 }),
  room: fc.integer({ min: 0, max: 2 }),
  accepting: fc.integer({ min: 0, max: 4 }).map((one) => one > 0),
  offers: fc.constantFrom(['計画相談'], ['計画相談', '障害児相談']),
  areas: someOf('北', '南'),
  takes: someOf('知的', '精神'),
  languages: someOf('手話', '英語'),
})
const towns = fc.record({
  seekers: fc
    .array(seeker, { maxLength: 6 })
    .map((all): Seeker[] => all.map((one, at) => ({ ...one, id: `p${at}` }))),
  takers: fc
    .array(taker, { maxLength: 4 })
    .map((all): Taker[] => all.map((one, at) => ({ ...one, id: 'abcd'[at] ?? '' }))),
})
type Town = { readonly seekers: readonly Seeker[]; readonly takers: readonly Taker[] }

/** People, wishes, same district, points of the order, days: as `aims` has them. */
type Score = readonly number[]
const scoreOf = (pairs: readonly (readonly [Seeker, Taker])[]): Score => {
  const sum = (worth: (one: Seeker, other: Taker) => number) =>
    pairs.reduce((all, [one, other]) => all + worth(one, other), 0)
  return [
    pairs.length,
    sum((one, other) => Number(fitOf(one, other).wished)),
    sum((one, other) => Number(fitOf(one, other).sameDistrict)),
    sum((one, other) => pointsOf(fitOf(one, other).place)),
    sum((one) => daysWaited(one.waitingSince, today)),
  ]
}
const isBetter = (one: Score, other: Score): boolean => {
  const at = one.findIndex((value, index) => value !== other[index])
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0)
}

/** Every way of giving every person an office or none. */
const bestOf = ({ seekers, takers }: Town): Score => {
  const pairs: [Seeker, Taker][] = []
  let best = scoreOf([])
  const go = (at: number): void => {
    const one = seekers[at]
    if (!one) {
      const score = scoreOf(pairs)
      if (isBetter(score, best)) best = score
      return
    }
    go(at + 1)
    for (const other of takers) {
      const used = pairs.filter(([, taken]) => taken === other).length
      if (used >= other.room || !fits(one, other)) continue
      pairs.push([one, other])
      go(at + 1)
      pairs.pop()
    }
  }
  go(0)
  return best
}

/** The largest matching by single steps (Kuhn), room by room: knows nothing of groups or of a solver. */
const mostOf = ({ seekers, takers }: Town): number => {
  const beds = takers.flatMap((one) => Array.from({ length: one.room }, () => one))
  const holder = new Map<number, Seeker>()
  const seat = (one: Seeker, seen: Set<number>): boolean =>
    beds.some((bed, at) => {
      if (seen.has(at) || !fits(one, bed)) return false
      seen.add(at)
      const sitting = holder.get(at)
      if (sitting && !seat(sitting, seen)) return false
      holder.set(at, one)
      return true
    })
  return seekers.filter((one) => seat(one, new Set())).length
}

const pairsOf = ({ seekers, takers }: Town, found: Awaited<ReturnType<typeof propose>>) =>
  found.pairs.flatMap(({ seeker: id, taker: to }) => {
    const [one, other] = [seekers.find((s) => s.id === id), takers.find((t) => t.id === to)]
    return one && other ? [[one, other] as const] : []
  })

describe('だれがだれを受けられるか', () => {
  test('空きを超えず、二重でなく、条件に合い、いちばん多く、その中でいちばん合う', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        const found = await propose(town)
        const pairs = pairsOf(town, found)
        expect(pairs).toHaveLength(found.pairs.length)
        expect(new Set(pairs.map(([one]) => one.id)).size).toBe(pairs.length)
        for (const [one, other] of pairs) expect(fits(one, other)).toBe(true)
        for (const other of town.takers)
          expect(pairs.filter(([, taken]) => taken === other).length).toBeLessThanOrEqual(other.room)
        expect(pairs).toHaveLength(mostOf(town))
        const score = scoreOf(pairs)
        expect(score).toEqual(bestOf(town))
        expect(found.reached.map(({ value }) => value)).toEqual(score)
        expect(found.reached.map(({ bound }) => bound)).toEqual(score)
        expect(found.proven).toBe(true)
        expect(found.proof.most).toBe(pairs.length)
        expect(
          new Set([...pairs.map(([one]) => one.id), ...found.nobody.map((one) => one.seeker)]).size,
        ).toBe(town.seekers.length)
      }),
      { numRuns: 300 },
    )
  })

  test('書かれた順によらず同じ', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        const turned = { seekers: town.seekers.toReversed(), takers: town.takers.toReversed() }
        expect(await propose(turned)).toEqual(await propose(town))
      }),
      { numRuns: 60 },
    )
  })

  test('上限の証明は、数えるだけで確かめられる', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        const { proof, pairs, nobody } = await propose(town)
        const full = town.takers.filter(({ id }) => proof.full.includes(id))
        expect(full.reduce((sum, { room }) => sum + room, 0)).toBe(proof.room)
        for (const { seeker: id } of nobody) {
          const one = town.seekers.find((s) => s.id === id)
          const open = town.takers.filter((other) => one && other.room > 0 && fits(one, other))
          for (const other of open) expect(full).toContain(other)
        }
        for (const { id, room } of full) expect(pairs.filter((pair) => pair.taker === id)).toHaveLength(room)
      }),
      { numRuns: 150 },
    )
  })

  test('相談支援専門員が一人ふえたときの人数は、解きなおしたものと同じ', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        const before = await propose(town)
        const more = async (takers: readonly Taker[]) =>
          (await propose({ seekers: town.seekers, takers })).pairs.length - before.pairs.length
        for (const one of town.takers.filter(({ accepting }) => accepting)) {
          const grown = town.takers.map((other) =>
            other === one ? { ...one, room: one.room + roomOfPlanner } : other,
          )
          const told = before.help.find(({ takers }) => takers.some(({ id }) => id === one.id))
          expect(told?.more ?? 0).toBe(await more(grown))
        }
        for (const { more: told, wanted } of before.help) {
          if (!wanted) continue
          const fresh = {
            ...{ id: 'z', district: null, room: roomOfPlanner, accepting: true, takes: [] },
            offers: ['計画相談', '障害児相談'],
            areas: wanted.district === null ? [] : [wanted.district],
            languages: wanted.language === null ? [] : [wanted.language],
          }
          expect(told).toBe(await more([...town.takers, fresh]))
        }
      }),
      { numRuns: 120 },
    )
  })

  test('一つの地区でへる人数は、その地区の人だけが残っているものとして解きなおしたものと同じ', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        const before = await propose(town)
        const taken = new Set(before.pairs.map(({ seeker: id }) => id))
        const help = helpIn('北', { ...town, roomOfPlanner }, before)
        const seekers = town.seekers.filter((one) => taken.has(one.id) || one.district === '北')
        for (const one of town.takers.filter(({ accepting }) => accepting)) {
          const takers = town.takers.map((other) =>
            other === one ? { ...one, room: one.room + roomOfPlanner } : other,
          )
          const told = help.find(({ takers: any }) => any.some(({ id }) => id === one.id))
          expect(told?.more ?? 0).toBe(mostOf({ seekers, takers }) - before.pairs.length)
        }
        for (const { wanted } of help) expect(wanted?.district ?? '北').toBe('北')
      }),
      { numRuns: 150 },
    )
  })

  test('わけは、その条件の前までは合う事業所があり、その条件でなくなる', async () => {
    await fc.assert(
      fc.asyncProperty(towns, async (town) => {
        for (const { seeker: id, cause } of (await propose(town)).nobody) {
          const one = town.seekers.find((s) => s.id === id)
          const fitting = town.takers.filter((other) => one && fits(one, other)).length
          expect(cause.kind === '空き').toBe(fitting > 0)
          expect(cause.says).not.toMatch(/null|undefined/)
        }
      }),
      { numRuns: 60 },
    )
  })
})
