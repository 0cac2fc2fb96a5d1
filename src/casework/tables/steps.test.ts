import { beforeAll, describe, expect, test } from 'vitest'
import { addMunicipality } from '../../platform/postgres/empty.ts'
import { project } from '../../platform/postgres/project-cases.ts'
import { freshDatabase } from '../../platform/postgres/test-database.ts'
import { inMunicipality } from '../../platform/postgres/transaction.ts'
import type { Fact } from '../case/fact.ts'
import { foldVersion } from '../case/fold-version.ts'
import { applied, facts as f, fileOf, ids } from '../case/sample-facts.ts'
import type { Tables, Tx } from '../registers/tables.ts'
import { lateDraftDesks, lateDrafts } from './late-draft-queries.ts'
import { stepPaths } from './step-paths.ts'
import { stepTimes } from './step-time-queries.ts'
import { waitingDesks } from './waiting-queries.ts'

const base = await freshDatabase<Tables>()
const municipality = '131172'
const within = <T>(work: (tx: Tx) => Promise<T>, number = municipality) =>
  inMunicipality(base.app, { municipality: number }, work)

const due = (step: number, until: string): Fact => ({
  ...{ type: 'due-date-set', on: '2026-04-06', step, until },
  ground: { title: '', source: '北区の定め', unconfirmed: false },
})
const category = [f.surveyed, f.judged, f.notified]
const whole = [
  applied(),
  f.requested,
  f.asked,
  f.contracted,
  f.started,
  ...category,
  f.submitted,
  f.coordinated,
]
const histories: readonly { readonly district: string | null; readonly history: readonly Fact[] }[] = [
  { district: '王子', history: [...whole, f.granted] },
  {
    district: '王子',
    history: [
      applied(),
      { ...f.requested, on: '2026-04-11' },
      f.asked,
      { ...f.contracted, on: '2026-04-21' },
    ],
  },
  // Still to be written, past its day, in another district; and by the person.
  {
    district: '赤羽',
    history: [applied(), f.requested, f.contracted, due(4, '2026-04-20'), due(8, '2026-04-25')],
  },
  {
    district: null,
    history: [applied({ needsCategory: false }), f.requested, f.selfPlan, due(8, '2026-04-10')],
  },
]
const id = (kind: number, at: number) => `00000000-0000-4000-8000-${kind}0000000000${at}`

beforeAll(async () => {
  await addMunicipality(base.ownerUrl, {
    ...{ number: municipality, name: '北区', prefecture: '東京都', head: '北区長', settings: {}, demo: true },
  })
  await within(async (tx) => {
    const office = { id: ids.office, kind: '相談支援事業所', number: '1', name: '見本相談', kana: 'ミホン' }
    const rest = { address: '', telephone: '', area: '', offers: [], accepting: true }
    await tx
      .insertInto('organisation')
      .values({ municipality, ...office, ...rest })
      .execute()
    for (const [at, { district, history }] of histories.entries()) {
      const person = {
        municipality,
        id: id(1, at),
        name: `見本 ${at}`,
        kana: `ミホン ${at}`,
        disabilities: [],
      }
      await tx
        .insertInto('person')
        .values({ ...person, birth_date: '1980-01-01', address: '', district })
        .execute()
      const file = { ...fileOf(...history), id: id(2, at), person: id(1, at) }
      await tx
        .insertInto('case_file')
        .values({
          ...{ municipality, id: file.id, person: file.person, reception_number: `8-${at}` },
          ...{ version: file.version, state: JSON.stringify(file), folded_by: foldVersion },
          ...{ opened_on: '2026-04-01', closed_on: null },
        })
        .execute()
      await tx
        .insertInto('case_entry')
        .values(
          history.map((fact, index) => ({
            ...{ municipality, case_id: file.id, seq: index + 1, fact: JSON.stringify(fact) },
            ...{ at: '2026-04-01T00:00:00Z', account: id(1, at), role: '窓口', relation: '窓口' },
          })),
        )
        .execute()
      await project(tx, municipality, [file], '2026-11-22')
    }
  })
})

const april = { from: '2026-04-01', to: '2026-04-30' }

describe('段階の日数', () => {
  test('段階は、その前の段階のうち最後のものから数える。モニタリングと申請は数えない', () => {
    const before = (step: number) =>
      stepPaths()
        .find((path) => path.step === step)
        ?.before.toSorted((a, b) => a - b)
    expect([2, 4, 8, 14].map(before)).toEqual([
      [1],
      [1, 2, 3],
      [1, 2, 3, 4, 5, 6, 7],
      expect.arrayContaining([10, 13]),
    ])
    expect(new Set(stepPaths().map(({ step }) => step))).toEqual(
      new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]),
    )
  })

  test.each([
    [4, '相談支援事業所', '相談支援事業所'],
    [4, 'セルフプラン', '本人'],
    [9, '', '窓口'],
    [10, '', '係長'],
    [11, '', 'サービス事業者'],
    [12, '', 'サービス事業者'],
  ])('段階%d（%s）を持つのは%s', (step, author, holder) => {
    const [path] = stepPaths().filter((one) => one.step === step && one.author === author && !one.front)
    expect(path?.holder).toBe(holder)
  })

  test('中央値と最長。事業所の机は名前で、役所の机は役で', async () => {
    const { steps, desks } = await within((tx) => stepTimes(tx, municipality, april))
    const of = (step: number) => steps.filter((one) => one.step === step)
    // 04-01→03, 04-01→11, and twice more 04-01→03
    expect(of(2)).toEqual([
      { step: 2, title: '計画案の提出依頼', holder: '窓口', count: 4, median: 2, longest: 10 },
    ])
    expect(of(3)).toMatchObject([
      { holder: '相談支援事業所', count: 2, median: 5.5, longest: 10 },
      { holder: '本人', count: 1, median: 3 },
    ])
    // 04-07 → the draft is started; handed in on 04-22, the day after the category was notified.
    expect(of(8)).toMatchObject([{ holder: '相談支援事業所', count: 1, median: 1, longest: 1 }])
    expect(of(10)).toMatchObject([{ holder: '係長', count: 1, median: 1 }])
    expect(desks.find(({ party }) => party === ids.office)).toMatchObject({ name: '見本相談', longest: 10 })
    expect(desks.filter(({ holder }) => holder === '係長')).toMatchObject([
      { party: null, name: null, count: 1 },
    ])
    expect(desks.reduce((sum, { count }) => sum + count, 0)).toBe(
      steps.reduce((sum, { count }) => sum + count, 0),
    )
  })

  test('期間と地区で狭まり、ほかの市町村からは何も見えない', async () => {
    const asked = (more: object) => within((tx) => stepTimes(tx, municipality, { ...april, ...more }))
    const twos = async (more: object) => (await asked(more)).steps.find(({ step }) => step === 2)?.count ?? 0
    expect(await twos({ to: '2026-04-10' })).toBe(3)
    expect([
      await twos({ district: '王子' }),
      await twos({ district: '' }),
      await twos({ district: '無い' }),
    ]).toEqual([...[2, 1, 0]])
    const outside = await within((tx) => stepTimes(tx, municipality, april), '261009')
    expect(outside).toEqual({ steps: [], desks: [] })
  })
})

describe('待っているもの', () => {
  const on = (day: string, district?: string) =>
    within((tx) => waitingDesks(tx, municipality, { day, ...(district !== undefined && { district }) }))

  test('日の数と、期限を過ぎた件数', async () => {
    const writing = (await on('2026-04-30')).filter(({ step }) => step === 4)
    expect(writing).toMatchObject([
      { holder: '本人', party: null, count: 1, overdue: 0, longest: 27 },
      {
        holder: '相談支援事業所',
        party: ids.office,
        name: '見本相談',
        count: 2,
        overdue: 1,
        longest: 24,
        median: 16.5,
      },
    ])
    expect((await on('2026-04-30', '赤羽')).filter(({ step }) => step === 4)).toMatchObject([{ count: 1 }])
    expect(await on('2026-03-31')).toEqual([])
  })
})

describe('届いていない計画案', () => {
  test('期限の翌日から、書く人ごとに', async () => {
    const on = (day: string) => within((tx) => lateDraftDesks(tx, municipality, { day }))
    expect(await on('2026-04-20')).toEqual([])
    expect(await on('2026-04-21')).toMatchObject([
      {
        holder: '相談支援事業所',
        party: ids.office,
        name: '見本相談',
        count: 1,
        since: '2026-04-20',
        longest: 1,
      },
    ])
    const of = {
      day: '2026-04-21',
      desk: { step: null, holder: '相談支援事業所', party: ids.office },
    } as const
    const page = { offset: 0, limit: 10 }
    expect(await within((tx) => lateDrafts(tx, municipality, of, page))).toMatchObject({
      total: 1,
      drafts: [{ caseId: id(2, 2), person: id(1, 2), until: '2026-04-20', officeName: '見本相談' }],
    })
    const nobody = { ...of, desk: { ...of.desk, party: null } }
    expect(await within((tx) => lateDrafts(tx, municipality, nobody, page))).toEqual({ total: 0, drafts: [] })
  })
})
