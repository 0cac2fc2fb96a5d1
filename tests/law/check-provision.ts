import { readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ask, type Reply } from '../../src/law/kit/ask.ts'
import { chapters } from '../../src/law/kit/chapters.ts'
import { factsSchema } from '../../src/law/kit/facts-schema.ts'
import type { Provision } from '../../src/law/kit/provision.ts'
import { whatWouldChange } from '../../src/law/kit/what-would-change.ts'
import { wordingFaults } from '../../src/law/kit/wording-faults.ts'
import { ruleSection } from '../../src/law/rule-section.ts'
import { anyDay, arbitraryFacts } from './arbitrary-facts.ts'

/** What everybody reads; `scripts/write-rules.ts` writes it. */
const published = readFileSync(new URL('../../docs/RULES.md', import.meta.url), 'utf8')

type AnyProvision = Provision<unknown, unknown>
type Turn = { day: Temporal.PlainDate; place: string }

/** A municipality without any wording of its own. */
const elsewhere = '北区'

/** Days on which a wording begins or ends, each with a place that it binds. */
export const turnsOf = ({ wordings }: AnyProvision): Turn[] =>
  wordings.flatMap(({ from, until, binds }) => {
    const place = binds === 'nation' ? elsewhere : binds
    return (until === null ? [from] : [from, until]).map((day) => ({ day, place }))
  })

const placesOf = (provision: AnyProvision) => [
  ...new Set([elsewhere, ...turnsOf(provision).map(({ place }) => place)]),
]

/** Facts at random (always the same ones), and the ones that a rule's own test gives. */
const samplesOf = (provision: AnyProvision, count: number, extra: readonly unknown[]) => [
  ...extra,
  ...fc.sample(arbitraryFacts(factsSchema(provision.facts)), { numRuns: count, seed: 20150401 }),
]

const says = (provision: AnyProvision, { day, place }: Turn, facts: unknown) => {
  const reply = ask(provision, { on: day.toString(), in: place, facts })
  if ('problems' in reply) return null
  const { ruling } = reply
  if (ruling.silent) return 'silent'
  return JSON.stringify([ruling.finding, ruling.citation, ruling.because, ruling.unconfirmed])
}

/** Days on which a wording begins or ends and yet says nothing else for any of the samples. */
export const emptyTurns = (provision: AnyProvision, samples: readonly unknown[]): string[] => {
  const differs = ({ day, place }: Turn) =>
    samples.some((facts) => {
      const [now, before] = [day, day.subtract({ days: 1 })].map((on) =>
        says(provision, { day: on, place }, facts),
      )
      return now !== null && before !== null && now !== before
    })
  return turnsOf(provision)
    .filter((turn) => !differs(turn))
    .map(({ day, place }) => `${place} ${day}`)
}

/** The first days of quarters from a rule's first day to three years from now. */
const quarterDays = (provision: AnyProvision) => {
  const [first] = turnsOf(provision)
    .map(({ day }) => day)
    .toSorted(Temporal.PlainDate.compare)
  const end = Temporal.Now.plainDateISO().add({ years: 3 })
  const found: Temporal.PlainDate[] = []
  for (let day = first; day && Temporal.PlainDate.compare(day, end) < 0; day = day.add({ months: 3 }))
    found.push(day)
  return found
}

/** Whether a value is the same after being kept as JSON. */
const isPlain = (value: unknown) => {
  const text = JSON.stringify(value)
  return text !== undefined && isDeepStrictEqual(JSON.parse(text), value)
}

/** What is wrong with a reply, in words; empty when it is as every reply must be. */
export const replyFaults = (provision: AnyProvision, reply: Reply): string[] => {
  if ('problems' in reply) {
    return reply.problems.length > 0 &&
      reply.problems.every(({ says, expected }) => says !== '' && expected !== '')
      ? []
      : ['a refusal that does not name what is missing']
  }
  const { ruling } = reply
  if (ruling.silent) return []
  const readings = provision.readings.map(({ says }) => says)
  return [
    ...(ruling.because.length > 0 && ruling.because.every((why) => why !== '') ? [] : ['no reason']),
    ...(isPlain(ruling.finding) ? [] : ['not plain']),
    ...(provision.words(ruling.finding) === '' ? ['no words'] : []),
    ...(/undefined|NaN|\[object/.test(provision.words(ruling.finding) + ruling.because.join())
      ? ['broken words']
      : []),
    ...ruling.unconfirmed
      .filter((reading) => !readings.includes(reading))
      .map((reading) => `unlisted: ${reading}`),
  ]
}

/**
 * 規定の検査
 *
 * What holds for every rule, whatever it says: declares its tests for one provision. `extra` are plain facts
 * that its changes touch, where facts at random would miss them.
 */
export function checkProvision<F, R>(given: Provision<F, R>, extra: readonly unknown[] = []): void {
  const provision = given as AnyProvision
  const schema = factsSchema(provision.facts)
  const turns = turnsOf(provision).map(({ day }) => day)
  const question = fc.record({
    on: anyDay(turns).map(String),
    in: fc.constantFrom(...placesOf(provision)),
    facts: arbitraryFacts(schema),
  })

  describe(`どの規定にも言えること：${provision.id}`, () => {
    test('文言にすき間も重なりもない', () => expect(wordingFaults(provision)).toEqual([]))

    test('変わる日の前の日とその日で、言うことがちがう', () => {
      expect(emptyTurns(provision, samplesOf(provision, 400, extra))).toEqual([])
    })

    test('はじめの日から三年先まで、どの四半期の日にも答える', () => {
      const days = quarterDays(provision)
      expect(days.length).toBeGreaterThan(0)
      const samples = samplesOf(provision, 60, extra)
      for (const place of placesOf(provision)) {
        const own = provision.wordings.filter(({ binds }) => binds === place || binds === 'nation')
        const starts = own.map(({ from }) => from).toSorted(Temporal.PlainDate.compare)
        for (const day of days) {
          if (starts[0] === undefined || Temporal.PlainDate.compare(day, starts[0]) < 0) continue
          const answers = samples.map((facts) => ask(provision, { on: day.toString(), in: place, facts }))
          const spoken = answers.filter((reply) => 'ruling' in reply)
          expect(spoken.length, `${place} ${day}`).toBeGreaterThan(0)
          for (const reply of spoken) expect(reply.ruling.silent, `${place} ${day}`).toBe(false)
        }
      }
    })

    test('どんな事実にも、理由のある答えか、足りないものを名指す断りを返す', () => {
      fc.assert(
        fc.property(question, (asked) => {
          expect(replyFaults(provision, ask(provision, asked))).toEqual([])
        }),
        { numRuns: 400 },
      )
    })

    test('事実は読んで書き戻すと同じになる', () => {
      for (const facts of samplesOf(provision, 50, extra)) {
        const read = provision.facts.safeParse(facts)
        if (read.success) expect(z.encode(provision.facts, read.data)).toEqual(facts)
      }
    })

    test('一つ変えると変わると言うことは、どれも本当に答えを変える', () => {
      for (const asked of fc.sample(question, { numRuns: 25, seed: 1 })) {
        const reply = ask(provision, asked)
        if ('problems' in reply || reply.ruling.silent) continue
        const when = { on: Temporal.PlainDate.from(asked.on), in: asked.in }
        const was = provision.words(reply.ruling.finding)
        for (const change of whatWouldChange(when, provision, provision.facts.parse(asked.facts))) {
          expect(change.words).not.toBe(was)
          expect([change.name, change.words]).not.toContain('')
        }
      }
    })

    test('公開している規定の一覧（docs/RULES.md）に、いまのとおり出ている', () => {
      expect(published).toContain(ruleSection(provision).join('\n'))
    })

    test('職員が読める言葉がそろっている', () => {
      const japanese = /[ぁ-んァ-ヶ一-龠]/
      expect(chapters).toContain(provision.chapter)
      for (const said of [
        provision.title,
        provision.day,
        ...provision.wordings.map((wording) => wording.says),
      ])
        expect(said).toMatch(japanese)
      for (const reading of provision.readings)
        expect([reading.says, reading.settledBy].every((said) => japanese.test(said))).toBe(true)
      for (const part of Object.values(schema.properties ?? {})) expect(part.title).toMatch(japanese)
    })
  })
}
