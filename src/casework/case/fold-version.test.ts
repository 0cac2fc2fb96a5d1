import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Fact } from './fact.ts'
import { foldVersion } from './fold-version.ts'
import { grantPeriodOf } from './grant-period-of.ts'
import { partiesOf } from './parties.ts'
import { applied, facts, fileOf, ids } from './sample-facts.ts'
import { turns } from './turns.ts'

const apart = /^(self-plan|grant-end)/
const histories: readonly (readonly Fact[])[] = [
  [
    ...[applied(), ...Object.values(facts).filter(({ type }) => !apart.test(type))],
    { type: 'service-meeting-called', on: '2026-11-01', meets: '2026-11-10', document: ids.document },
    ...(['案', '計画'] as const).map(
      (stage): Fact => ({
        ...{ type: 'plan-delivered', on: '2026-05-12', stage, version: 1 },
        ...{ to: { holder: '本人', party: ids.person }, means: '手渡し' },
      }),
    ),
    { type: 'individual-plan-kept', on: '2026-05-20', provider: ids.provider, document: ids.document },
  ],
  [
    ...[applied(), facts.requested, facts.contracted, facts.started, facts.submitted, facts.granted],
    facts.endMoved,
    { ...facts.endMoved, on: '2026-06-20', way: 'もどした', end: facts.endMoved.decided, agreedOn: null },
  ],
  [
    ...[applied({ guardian: ids.office }), facts.requested, facts.asked, facts.selfPlan, facts.started],
    { type: 'self-plan-helper-asked', on: '2026-04-08', provider: ids.provider },
  ],
]

const person = { mainDisability: '知的', disabilities: [], district: null, birthDate: null }

/** Files, parties, turns and grant periods after every fact, as one print. */
const print = (): string => {
  const all = histories.flatMap((history) =>
    history.map((_, index) => {
      const file = fileOf(...history.slice(0, index + 1))
      const open = turns(file).map(({ why: _why, source: _source, ...turn }) => turn)
      return { file, parties: partiesOf(file), open, period: grantPeriodOf(file, person) }
    }),
  )
  return createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16)
}

test('同じ事実から計算した姿が変わったら、foldVersion を一つ上げ、ここの印も新しくする', () => {
  expect({ version: foldVersion, print: print() }).toEqual({ version: 6, print: '28ba5341a3315f8e' })
})
