import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src/casework/case/fact.ts'
import { type CaseFile, emptyCase } from '../../src/casework/case/file.ts'
import { replay } from '../../src/casework/case/fold.ts'
import { type CountedPerson, grantPeriodOf } from '../../src/casework/case/grant-period-of.ts'
import { partiesOf } from '../../src/casework/case/parties.ts'
import { stepOf } from '../../src/casework/case/steps.ts'
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
  /** The rows of the register of grant periods that the case made. */
  readonly periods: readonly object[]
  readonly counted: CountedPerson | undefined
}

const keptCases = async (tx: Tx): Promise<readonly Kept[]> => {
  const files = await tx.selectFrom('case_file').selectAll().execute()
  const entries = await tx.selectFrom('case_entry').selectAll().orderBy('seq').execute()
  const open = await tx.selectFrom('case_turn').selectAll().execute()
  const parties = await tx.selectFrom('case_party').selectAll().execute()
  const periods = await tx.selectFrom('grant_period').selectAll().where('case_id', 'is not', null).execute()
  const persons = await tx
    .selectFrom('person')
    .select([
      'id',
      'main_disability as mainDisability',
      'disabilities',
      'district',
      'birth_date as birthDate',
    ])
    .execute()
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
    periods: periods.filter((one) => one.case_id === file.id),
    counted: persons.find(({ id }) => id === file.person),
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
    expect(cases.filter(({ periods }) => periods.length > 0).length).toBeGreaterThan(3)
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
        turns(file).map(({ step, holder, party, since, until, why }) => ({
          ...of,
          ...{ step, holder, party: party ?? '', since, until, due: until ?? 'infinity' },
          task: why === stepOf(step).task ? null : why,
          ...{ person: kept.person, district: kept.counted?.district ?? null },
          office: file.office?.id ?? file.asked?.office ?? null,
        })),
      ),
    )
    const period = kept.counted ? grantPeriodOf(file, kept.counted) : null
    const row = period && {
      ...{ id: kept.id, person: kept.person, starts: period.starts, ends: period.ends },
      ...{ last_ends: period.lastEnds, moved_to: period.movedTo },
      ...{ decided_on: period.decidedOn, applied_on: period.appliedOn, services: period.services },
      ...{ target: period.target, part: period.part, mix: period.mix, district: period.district },
      ...{ plan: period.plan, self_plan_reason: period.reason, office: period.office },
      ...{ subject: period.subject, next_subject: period.nextSubject },
      ...{ due_months: period.due, done_months: period.done, late_months: period.late },
    }
    expect(kept.periods).toMatchObject(row ? [row] : [])
    expect(kept.periods).toHaveLength(row ? 1 : 0)
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
