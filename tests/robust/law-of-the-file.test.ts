import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { reactions } from '../../src/app/reactions.ts'
import type { Fact } from '../../src/casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../../src/casework/case/file.ts'
import { fold, replay } from '../../src/casework/case/fold.ts'
import type { Holder } from '../../src/casework/case/holder.ts'
import { monthsLeft } from '../../src/casework/case/months-left.ts'
import type { By, Outcome } from '../../src/casework/case/move.ts'
import { turns } from '../../src/casework/case/turns.ts'
import { type Actor, organisationKindOf, type Role, roles } from '../../src/casework/registers/actor.ts'
import { moves, type Pick, world } from './all-moves.ts'
import { print } from './demo-site.ts'

const names = Object.keys(moves)
const municipality = {
  ...{ number: '131177', name: '北区', prefecture: '東京都', head: '北区長', demo: true },
  settings: { draftDays: 30, surveyDays: 30, decisionDays: { withCategory: 60, without: 30 }, planDays: 30 },
}

const actorOf = (role: Role, second = false): Actor => {
  const at = second ? 1 : 0
  const kind = organisationKindOf(role)
  const organisation =
    kind === '相談支援事業所'
      ? world.offices[at]
      : kind === 'サービス事業者'
        ? world.providers[at]
        : kind === '支援センター'
          ? world.centre
          : null
  const own = role === '本人' ? world.person : role === '家族' ? world.guardian : null
  return {
    ...{ account: `a-${role}`, municipality: municipality.number, name: '見本', role },
    organisation,
    person: own && second ? '00000000-0000-4000-8000-000000000999' : own,
  }
}

/** Somebody who may act for a holder. */
const actorFor = ({ holder, party }: Holder): Actor => {
  if (holder === '相談支援事業所') return actorOf('相談支援専門員', party === world.offices[1])
  if (holder === 'サービス事業者') return actorOf('事業者職員', party === world.providers[1])
  if (holder === '支援センター') return actorOf('支援センター職員')
  return actorOf(holder)
}

/** What those whose turn it is would do next, the usual one first. */
const usual: Readonly<Record<number, readonly string[]>> = {
  1: ['registerApplication', 'openFollowUp'],
  2: ['requestPlanDraft', 'decideDraftNeed'],
  3: ['askOffice', 'acceptAsk', 'refuseAsk', 'recordContract', 'chooseSelfPlan'],
  4: ['writeDraft'],
  5: ['recordSurvey'],
  6: ['judgeCategory'],
  7: ['notifyCategory'],
  8: ['submitPlanDraft', 'submitSelfPlan', 'markMended', 'returnPlanDraft'],
  9: ['holdCoordination', 'holdCoordination', 'returnPlanDraft'],
  10: ['decideGrant', 'refuseGrant'],
  11: ['nameProvider', 'contractProvider'],
  12: ['beginService'],
  13: ['recordMeeting'],
  14: ['submitPlan', 'writePlan'],
  15: ['reportMonitoring'],
}

/** What others, or the same, may do besides, without its being anybody's turn to. */
const levelling = ['moveGrantEnd', 'giveBackGrantEnd']
const besides: Readonly<Record<number, readonly string[]>> = {
  ...{ 11: levelling, 12: levelling, 13: ['callMeeting', ...levelling], 14: levelling, 15: levelling },
}

const byOf = (actor: Actor, today: string): By => {
  let count = 0
  return {
    ...{ actor, municipality, today },
    newId: () => `new-${today}-${++count}`,
  }
}

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}

const counts = { histories: 0, lawful: 0, unlawful: 0, longest: 0, closed: 0, granted: 0 }
const lawful = new Map<string, number>()
const unlawful = new Map<string, number>()
const add = (map: Map<string, number>, name: string) => map.set(name, (map.get(name) ?? 0) + 1)

afterAll(() => {
  print(
    `law-of-the-file: ${counts.histories} histories, ${counts.lawful} lawful and ${counts.unlawful} unlawful moves, longest ${counts.longest} facts, ${counts.granted} granted, ${counts.closed} closed`,
  )
})

const first: Pick = ([one]) => one
const certain = (file: CaseFile, today: string): boolean =>
  turns(file).some((turn) =>
    (usual[turn.step] ?? []).some(
      (name) => moves[name]?.(file, byOf(actorFor(turn), dayFor(turn.step, file, today)), first).done,
    ),
  )

/** A review is reported once its month has begun: then is when the file must not be stuck. */
const dayFor = (step: number, file: CaseFile, today: string): string => {
  const month = step === 15 ? monthsLeft(file)[0] : undefined
  return month !== undefined && `${month}-01` > today ? `${month}-01` : today
}

/** What must hold of every file, however it came about. */
const expectLawful = (file: CaseFile, facts: readonly Fact[], today: string): void => {
  expect(file.version).toBe(facts.length)
  expect(replay(emptyCase(world.case, world.person, '0000000001'), facts)).toEqual(file)
  expect(JSON.parse(JSON.stringify(file))).toEqual(file)
  const open = turns(file)
  for (const turn of open) {
    expect(turn.holder).not.toBe('')
    const hasParty = !['窓口', '係長'].includes(turn.holder)
    expect(turn.party !== null, `${turn.step} ${turn.holder}`).toBe(hasParty)
  }
  if (file.closed) expect(open).toEqual([])
  else if (open.length === 0) expect(file.followUp).not.toBeNull()
  else expect(certain(file, today), `stuck at ${open.map(({ step }) => step)}`).toBe(true)
}

const step = fc.record({
  /** Nine in sixteen follow the flow. */
  follows: fc.nat(15),
  move: fc.nat(names.length - 1),
  role: fc.constantFrom(...roles),
  second: fc.boolean(),
  turn: fc.nat(5),
  choice: fc.nat(9),
  picks: fc.array(fc.nat(999), { minLength: 12, maxLength: 12 }),
  days: fc.nat(20),
})

const pickFrom = (picks: readonly number[]): Pick => {
  let at = 0
  return (some) => {
    const number = picks[at++ % picks.length] ?? 0
    return number < 720 ? some[0] : (some[number % some.length] ?? some[0])
  }
}

const expectRefusal = (outcome: Outcome, before: CaseFile, written: string): void => {
  if (outcome.done) return
  expect(JSON.stringify(before)).toBe(written)
  expect(outcome.asked).not.toBe('')
  expect(outcome.because).not.toBe('')
  if (turns(before).length > 0) expect(outcome.possible.length).toBeGreaterThan(0)
}

describe('どのように進めても、手続きの決まりは守られる', () => {
  test('手はすべて試される', () => {
    const leaves = new URL('../../src/casework/', import.meta.url)
    const declared = readdirSync(leaves, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .flatMap((name) => [
        ...readFileSync(new URL(name, leaves), 'utf8').matchAll(/export const (\w+): Move</g),
      ])
      .map(([, name]) => name)
    expect(declared.length).toBeGreaterThan(20)
    expect(declared.toSorted()).toEqual(names.toSorted())
  })

  test('1,000の歩み', () => {
    fc.assert(
      fc.property(fc.array(step, { minLength: 10, maxLength: 60, size: 'max' }), (plan) => {
        let file = frozen(emptyCase(world.case, world.person, '0000000001'))
        let facts: readonly Fact[] = []
        let today = Temporal.PlainDate.from('2026-04-01')
        counts.histories += 1
        for (const one of plan) {
          today = today.add({ days: one.days })
          const open = turns(file)
          const turn = open[one.turn % Math.max(open.length, 1)]
          const following =
            turn && one.follows < 9 ? [...(usual[turn.step] ?? []), ...(besides[turn.step] ?? [])] : []
          const name = following[one.choice % Math.max(following.length, 1)] ?? names[one.move] ?? ''
          const chief = following.length > 0 && levelling.includes(name) ? actorOf('係長') : null
          const actor = chief ?? (turn && one.follows < 12 ? actorFor(turn) : actorOf(one.role, one.second))
          const by = byOf(actor, today.toString())
          const written = JSON.stringify(file)
          const outcome = moves[name]?.(file, by, pickFrom(one.picks))
          if (!outcome) throw new Error(name)
          expect(JSON.stringify(file)).toBe(written)
          if (!outcome.done) {
            counts.unlawful += 1
            add(unlawful, name)
            expectRefusal(outcome, file, written)
            continue
          }
          counts.lawful += 1
          add(lawful, name)
          const before = file
          const added = [
            ...outcome.facts,
            ...outcome.facts.flatMap((fact) =>
              reactions.flatMap((react) => react(before, fact, { today: by.today, municipality })),
            ),
          ]
          facts = [...facts, ...added]
          file = frozen(added.reduce(fold, file))
          expectLawful(file, facts, by.today)
        }
        counts.longest = Math.max(counts.longest, facts.length)
        if (file.closed) counts.closed += 1
        if (file.grant) counts.granted += 1
      }),
      { numRuns: 1000, seed: 20_261_122 },
    )
    const all = counts.lawful + counts.unlawful
    expect(counts.lawful / all).toBeGreaterThan(0.1)
    expect(counts.unlawful / all).toBeGreaterThan(0.1)
    expect(counts.granted).toBeGreaterThan(50)
    expect(names.filter((name) => !lawful.has(name))).toEqual([])
    expect(names.filter((name) => !unlawful.has(name))).toEqual([])
  }, 90_000)

  test('対照：段を飛ばした歩み、書きかえた歩みは見つかる', () => {
    const at = '2026-04-01'
    const empty = emptyCase(world.case, world.person, '0000000001')
    const opened = moves.registerApplication?.(empty, byOf(actorOf('窓口'), at), first)
    if (!opened?.done) throw new Error('not opened')
    const file = opened.facts.reduce(fold, empty)
    expectLawful(file, opened.facts, at)
    expect(() => expectLawful({ ...file, version: 7 }, opened.facts, at)).toThrow()
    expect(() => expectLawful({ ...file, done: {} }, opened.facts, at)).toThrow()
    expect(() => expectLawful(file, [...opened.facts, ...opened.facts], at)).toThrow()
  })
})
