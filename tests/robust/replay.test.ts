import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../../src/casework/case/file.ts'
import { replay } from '../../src/casework/case/fold.ts'
import { partiesOf } from '../../src/casework/case/parties.ts'
import { turns } from '../../src/casework/case/turns.ts'
import type { Tx } from '../../src/casework/registers/tables.ts'
import { kita, kyoto, openDemoSite, print } from './demo-site.ts'

const site = await openDemoSite()

type Kept = {
  readonly id: string
  readonly person: string
  readonly reception: string
  readonly version: number
  readonly closed: string | null
  readonly state: unknown
  readonly facts: readonly Fact[]
  readonly turns: readonly object[]
  readonly parties: readonly object[]
}

const keptCases = async (tx: Tx): Promise<readonly Kept[]> => {
  const files = await tx.selectFrom('case_file').selectAll().execute()
  const entries = await tx.selectFrom('case_entry').selectAll().orderBy('seq').execute()
  const open = await tx.selectFrom('case_turn').selectAll().execute()
  const parties = await tx.selectFrom('case_party').selectAll().execute()
  return files.map((file) => ({
    id: file.id,
    person: file.person,
    reception: file.reception_number,
    version: file.version,
    closed: file.closed_on,
    state: file.state,
    facts: entries.filter((one) => one.case_id === file.id).map((one) => one.fact as unknown as Fact),
    turns: open.filter((one) => one.case_id === file.id).map(({ municipality: _, ...row }) => row),
    parties: parties.filter((one) => one.case_id === file.id).map(({ municipality: _, ...row }) => row),
  }))
}

const cases = (await Promise.all([kita, kyoto].map((number) => site.in(number, keptCases)))).flat()
const again = (kept: Kept, facts = kept.facts): CaseFile =>
  replay(emptyCase(kept.id, kept.person, kept.reception), facts)
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
const sorted = (rows: readonly object[]) =>
  [...new Set(rows.map((row) => JSON.stringify(Object.entries(row).toSorted())))].toSorted()

describe('記録をはじめから読み直すと、いまの状態になる', () => {
  print(`replay: ${cases.length} cases, ${cases.reduce((sum, kept) => sum + kept.facts.length, 0)} facts`)

  test('見本の世界には、読み直す手続きがある', () => {
    expect(cases.length).toBeGreaterThan(14)
    expect(cases.every((kept) => kept.facts.length > 0)).toBe(true)
  })

  test.each(cases.map((kept) => [kept.reception, kept] as const))('受付番号 %s', (_, kept) => {
    const file = again(kept)
    expect(plain(file)).toEqual(kept.state)
    expect(kept.version).toBe(kept.facts.length)
    expect(kept.closed).toBe(file.closed?.on ?? null)
    const of = { case_id: kept.id }
    expect(sorted(kept.parties)).toEqual(sorted(partiesOf(file).map((party) => ({ ...of, ...party }))))
    expect(sorted(kept.turns)).toEqual(
      sorted(
        turns(file).map(({ step, holder, party, since, until }) => ({
          ...of,
          ...{ step, holder, party: party ?? '', since, until },
        })),
      ),
    )
  })

  test('対照：事実を一つ変えると、状態は合わない', () => {
    for (const kept of cases)
      for (const at of kept.facts.keys()) {
        const changed = kept.facts.map((fact, index) => (index === at ? otherwise(fact) : fact))
        const without = kept.facts.toSpliced(at, 1)
        expect(plain(again(kept, without)), `without ${kept.facts[at]?.type}`).not.toEqual(kept.state)
        if (kept.facts[at]?.type === 'application-registered')
          expect(plain(again(kept, changed))).not.toEqual(kept.state)
      }
  })
})

const otherwise = (fact: Fact): Fact =>
  ({ ...(fact as object), on: `${Number(fact.on.slice(0, 4)) - 1}-01-01` }) as Fact
