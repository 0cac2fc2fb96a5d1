import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact, FactOf } from './fact.ts'
import type { CaseFile } from './file.ts'
import { fold } from './fold.ts'
import { grantPeriodOf } from './grant-period-of.ts'
import { applied, facts as f, fileOf } from './sample-facts.ts'
import { turns } from './turns.ts'

const person = { mainDisability: '知的', disabilities: [], district: null, birthDate: '1990-01-01' }
const line = (code: string, until: string) => ({ code, amount: 5, unit: '日/月', from: '2026-05-01', until })
const before = [applied(), f.requested, f.contracted, f.started, f.surveyed, f.judged, f.notified]
const after = [f.named, f.provided, f.begun, f.met, f.planned]
const granted = (...services: readonly ReturnType<typeof line>[]): CaseFile =>
  fileOf(...before, f.submitted, f.coordinated, { ...f.granted, services }, ...after)
const moved = (more: Partial<FactOf<'grant-end-moved'>> = {}): Fact => ({ ...f.endMoved, ...more })
const back = (more: Partial<FactOf<'grant-end-moved'>> = {}): Fact => moved({ way: 'もどした', ...more })
const alone = granted(line('22', '2027-04-30'))
const withoutVersion = ({ version: _, ...file }: CaseFile) => file

describe('早めた終わり', () => {
  test('今の決定は新しい終わりと月になり、決定のときの姿は残る', () => {
    const file = fold(alone, moved())
    expect(file.grant).toMatchObject({
      services: [{ from: '2026-05-01', until: '2026-12-31' }],
      monitoring: { every: 6, from: '2026-05', until: '2026-12', months: ['2026-06', '2026-12'] },
    })
    expect(file.movedEnd?.decided).toEqual(alone.grant)
    expect(file.movedEnd?.moves).toMatchObject([{ on: '2026-05-20', agreedOn: '2026-05-10' }])
  })

  test('台帳の行は、決定の終わりと、早めた終わり。内訳は決定のまま', () => {
    const [was, now] = [alone, fold(alone, moved())].map((file) => grantPeriodOf(file, person))
    expect(was?.movedTo).toBeNull()
    expect(now).toEqual({ ...was, movedTo: '2026-12-31', due: ['2026-06-01', '2026-12-01'] })
  })

  test('番と期限は、新しい終わりで数える', () => {
    const due: Fact = {
      ...{ type: 'due-date-set', on: '2026-05-20', step: 1, until: '2026-10-31' },
      ground: { title: '', source: '北区の定め', unconfirmed: false },
    }
    const says = (file: CaseFile) => turns(file).map(({ step, since, until }) => `${step} ${since}→${until}`)
    expect(says(alone)).toEqual(['15 2026-10-01→2026-10-31'])
    expect(says(fold(fold(alone, moved()), due))).toEqual([
      '15 2026-06-01→2026-06-30',
      '1 2026-10-31→2026-12-31',
    ])
  })

  test('長いサービスと、ほかの日に終わるサービスは、動かない', () => {
    const file = fold(
      granted(line('22', '2029-04-30'), line('24', '2027-04-30'), line('11', '2027-04-30')),
      moved({ codes: ['24', '11'] }),
    )
    expect(file.grant?.services.map(({ until }) => until)).toEqual(['2029-04-30', '2026-12-31', '2026-12-31'])
    expect(file.grant?.monitoring?.until).toBe('2029-04')
    expect(grantPeriodOf(file, person)).toMatchObject({
      ...{ ends: '2027-04-30', lastEnds: '2029-04-30', movedTo: '2026-12-31' },
    })
  })

  test('事実が名ざさないサービスは、同じ日に終わる決定でも、動かない', () => {
    const file = fold(granted(line('22', '2027-04-30'), line('63', '2027-04-30')), moved())
    expect(file.grant?.services.map(({ until }) => until)).toEqual(['2026-12-31', '2027-04-30'])
    expect(grantPeriodOf(file, person)).toMatchObject({ ends: '2027-04-30', movedTo: '2026-12-31' })
  })

  test('早めた更新の日にまだ18歳でない子どもは、子どもとして数える。もどせば、おとな', () => {
    const file = fileOf(applied({ target: '障害児' }), { ...f.granted, services: [line('24', '2027-04-30')] })
    const there = fold(file, moved({ codes: ['24'] }))
    const born = { ...person, birthDate: '2009-03-01' }
    const part = (from: CaseFile) => grantPeriodOf(from, born)?.part
    expect([file, there, fold(there, back())].map(part)).toEqual([
      '身体・知的',
      '短期入所の児童',
      '身体・知的',
    ])
  })

  test('新しい終わりのあとに始まるサービスは動かない。表の終わりより後への動きは、台帳に写さない', () => {
    const late = { ...line('11', '2027-04-30'), from: '2027-01-01' }
    const file = fold(granted(line('22', '2027-04-30'), late), moved({ codes: ['22', '11'] }))
    expect(file.grant?.services.map(({ until }) => until)).toEqual(['2026-12-31', '2027-04-30'])
    const shorter = fold(granted(line('22', '2027-04-30'), line('24', '2026-11-30')), moved())
    expect(grantPeriodOf(shorter, person)).toMatchObject({ ends: '2026-11-30', movedTo: null })
  })

  test('二度早めて一つもどすと、一度早めた姿。決め直すと、早めたことは残らない', () => {
    const once = fold(alone, moved())
    const second = moved({ proposal: 'second', end: '2026-09-30', months: ['2026-09'] })
    const twice = fold(once, second)
    expect(grantPeriodOf(twice, person)?.movedTo).toBe('2026-09-30')
    expect(withoutVersion(fold(twice, back({ proposal: 'second' })))).toEqual(withoutVersion(once))
    expect(fold(twice, f.granted)).toMatchObject({ grant: f.granted, movedEnd: null })
  })

  test('早めてもどすと、版のほかは、もとと同じ', () => {
    const day = fc
      .integer({ min: 0, max: 1500 })
      .map((days) => Temporal.PlainDate.from('2026-05-01').add({ days }).toString())
    const services = fc.array(fc.tuple(fc.constantFrom('22', '24', '11', '46'), day), {
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(services, day, fc.nat(3), (all, end, which) => {
        const file = granted(...all.map(([code, until]) => line(code, until)))
        const decided = all[which % all.length]?.[1] ?? ''
        const there = fold(file, moved({ decided, codes: ['22', '11'], end, months: [end.slice(0, 7)] }))
        expect(there.movedEnd).not.toBeNull()
        expect(there.grant?.services.every(({ until }, at) => until <= (all[at]?.[1] ?? ''))).toBe(true)
        const again = fold(there, back({ decided, end: decided }))
        expect(withoutVersion(again)).toEqual(withoutVersion(file))
        expect(again.version).toBe(file.version + 2)
        expect(turns(again)).toEqual(turns(file))
        expect(grantPeriodOf(again, person)).toEqual(grantPeriodOf(file, person))
      }),
    )
  })

  test('決定のない手続きでは、何も起きない', () => {
    const empty = fileOf(applied())
    expect(withoutVersion(fold(empty, moved()))).toEqual(withoutVersion(empty))
  })
})
