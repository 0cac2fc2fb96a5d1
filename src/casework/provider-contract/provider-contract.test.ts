import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import type { Role } from '../registers/actor.ts'
import { amountLeft } from './amount-left.ts'
import { beginService } from './begin-service.ts'
import { contractProvider } from './contract-provider.ts'
import { nameProvider } from './name-provider.ts'
import { turningAmount } from './why-left.tsx'

const ground = { title: '', source: '', unconfirmed: false }
const applied: Fact = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['11', '32'],
  needsCategory: false,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: 'guardian',
}
const granted: Fact = {
  type: 'grant-decided',
  on: '2026-04-30',
  monitoring: null,
  notice: 'n',
  certificate: 'c',
  services: [
    { code: '11', amount: 30, unit: '時間/月', from: '2026-05-01', until: '2027-04-30' },
    { code: '32', amount: null, unit: '当該月の日数', from: '2026-05-01', until: '2027-04-30' },
  ],
}
const monthly: Fact = {
  ...granted,
  services: [{ code: '47', amount: 1, unit: '月', from: '2026-05-01', until: '2027-04-30' }],
}
const named = (provider: string, service = '11'): Fact => ({
  type: 'provider-named',
  on: '2026-05-01',
  provider,
  service,
})
const contracted = (provider: string, amount: number): Fact => ({
  type: 'provider-contracted',
  on: '2026-05-02',
  provider,
  service: '11',
  amount,
  unit: '時間/月',
})
const file = (...facts: Fact[]) =>
  replay(emptyCase('case', 'person', '2026-1'), [
    applied,
    { type: 'office-contracted', on: '2026-04-03', office: 'office' },
    ...facts,
  ])

const by = (role: Role = '窓口', own: { organisation?: string; person?: string } = {}): By => ({
  actor: {
    account: 'a',
    municipality: '131177',
    name: '',
    role,
    organisation: own.organisation ?? null,
    person: own.person ?? null,
  },
  municipality: {
    number: '131177',
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings: {},
    demo: true,
  },
  today: '2026-05-10',
  newId: () => 'new',
})

describe('利用する事業者を選ぶ', () => {
  const input = { provider: 'helper', service: '11', offers: true }
  test.each([
    ['本人', by('本人', { person: 'person' })],
    ['保護者', by('家族', { person: 'guardian' })],
    ['契約した事業所の相談支援専門員', by('相談支援専門員', { organisation: 'office' })],
    ['窓口', by('窓口')],
  ])('%sが選べる', (_, who) => {
    expect(nameProvider(file(granted), who, input)).toMatchObject({
      done: true,
      facts: [{ type: 'provider-named', provider: 'helper', service: '11' }],
    })
  })
  test.each([
    ['支給決定の前', file(), by(), input, '支給決定がまだ'],
    ['ほかの人', file(granted), by('本人', { person: 'somebody' }), input, '選べるのは'],
    ['ほかの事業所', file(granted), by('相談支援専門員', { organisation: 'other' }), input, '選べるのは'],
    ['決まっていないサービス', file(granted), by(), { ...input, service: '22' }, '支給が決まっていません'],
    ['行っていないサービス', file(granted), by(), { ...input, offers: false }, '行っていません'],
    ['二度目', file(granted, named('helper')), by(), input, 'もう登録'],
  ])('%sは断る', (_, on, who, given, says) => {
    expect(nameProvider(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
      possible: expect.any(Array),
    })
  })
})

describe('契約支給量', () => {
  const when = { on: Temporal.PlainDate.from('2026-05-10'), in: '北区' }
  const left = (on: ReturnType<typeof file>, provider: string) =>
    amountLeft(when, on, { provider, service: '11' })
  const provider = by('事業者職員', { organisation: 'helper' })
  const input = { provider: 'helper', service: '11', amount: 20, on: '2026-05-05' }
  const ready = file(granted, named('helper'), named('second'), contracted('second', 12))

  test('のこりの量までは契約でき、契約の日が事実になる', () => {
    expect(contractProvider(ready, provider, { ...input, amount: 18 })).toMatchObject({
      done: true,
      facts: [{ type: 'provider-contracted', on: '2026-05-05', amount: 18, unit: '時間/月' }],
    })
  })
  test('窓口は、紙で届いた契約を代わりに記録できる', () => {
    expect(contractProvider(ready, by('窓口'), { ...input, amount: 18 }).done).toBe(true)
  })
  test('のこりをこえると断り、のこりを言う', () => {
    expect(contractProvider(ready, provider, { ...input, amount: 18.5 })).toMatchObject({
      done: false,
      because: '契約できるのは、のこり18時間/月までです（決定30時間/月、ほかの事業者の契約12時間/月）。',
      source: expect.stringContaining('第10条第2項'),
    })
  })
  test('半時間の量も、規定にそのまま問える', () => {
    const half = file(granted, named('helper'), named('second'), contracted('second', 12.5))
    expect(contractProvider(half, provider, { ...input, amount: 17.5 }).done).toBe(true)
    expect(contractProvider(half, provider, { ...input, amount: 18 }).done).toBe(false)
    expect(left(half, 'helper')).toMatchObject({
      ...{ granted: 30, others: 12.5, left: 17.5 },
      ruling: { finding: { fits: '収まる', left: 1750 }, citation: { article: '第10条第2項' } },
    })
  })
  test('答えが変わる量は、のこりより半分だけ多い量', () => {
    const line = {
      ...{ provider: 'helper', service: '11', named: '2026-05-01' },
      contracted: null,
      begun: null,
    }
    expect(turningAmount({ when, file: ready, line })).toMatchObject([
      { was: '18時間/月まで', becomes: '18.5時間/月', words: '支給量を0.5こえる' },
    ])
    expect(turningAmount({ when, file: file(granted), line: { ...line, service: '32' } })).toEqual([])
  })
  test('数えない決定には、のこりがなく、わけを言う', () => {
    expect(amountLeft(when, file(granted), { provider: 'home', service: '32' })).toMatchObject({
      ...{ granted: null, left: null, unit: '当該月の日数' },
      ruling: { finding: { fits: '数えない' }, because: ['支給量が数で決まっていないため'] },
    })
  })
  test('契約しなおすときは、自分の前の契約は数えない', () => {
    const again = file(granted, named('helper'), contracted('helper', 30))
    expect(contractProvider(again, provider, { ...input, amount: 25 }).done).toBe(true)
    expect(left(again, 'helper').left).toBe(30)
    expect(left(again, 'second').left).toBe(0)
  })
  test('量のない決定には、量のない契約ができる', () => {
    const whole = file(granted, named('home', '32'))
    expect(
      contractProvider(whole, by(), { ...input, provider: 'home', service: '32', amount: null }),
    ).toMatchObject({ facts: [{ amount: null, unit: '当該月の日数' }] })
  })
  test.each([
    [
      '選ばれていない事業者',
      file(granted),
      by('事業者職員', { organisation: 'helper' }),
      input,
      '選ばれていません',
    ],
    ['ほかの事業者', ready, by('事業者職員', { organisation: 'second' }), input, 'その事業者と窓口'],
    ['本人', ready, by('本人', { person: 'person' }), input, 'その事業者と窓口'],
    ['先の日', ready, provider, { ...input, on: '2026-05-11' }, '今日より後'],
    ['支給決定の前の日', ready, provider, { ...input, on: '2026-04-29' }, '令和8年4月30日）より前'],
    [
      '数えない単位に量',
      file(granted, named('home', '32')),
      by(),
      { ...input, provider: 'home', service: '32', amount: 5 },
      '空けてください',
    ],
    [
      '月の単位に量',
      file(monthly, named('home', '47')),
      by(),
      { ...input, provider: 'home', service: '47', amount: 1 },
      '「月」です',
    ],
    ['量がない', ready, provider, { ...input, amount: null }, '量を入力'],
  ])('%sは断る', (_, on, who, given, says) => {
    expect(contractProvider(on, who, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})

describe('利用を始めた日', () => {
  const ready = file(granted, named('helper'), contracted('helper', 20))
  const input = { provider: 'helper', service: '11', on: '2026-05-02' }
  const provider = by('事業者職員', { organisation: 'helper' })
  test('契約の日からなら記録できる', () => {
    expect(beginService(ready, provider, input)).toMatchObject({
      done: true,
      facts: [{ type: 'service-begun', on: '2026-05-02' }],
    })
  })
  test.each([
    ['契約の前の日', ready, { ...input, on: '2026-05-01' }, '契約の日（令和8年5月2日）より前'],
    ['先の日', ready, { ...input, on: '2026-05-11' }, '今日より後'],
    ['契約がない', file(granted, named('helper')), input, 'まだ記録されていません'],
    [
      'もう記録した',
      replay(ready, [{ type: 'service-begun', on: '2026-05-03', provider: 'helper', service: '11' }]),
      input,
      'もう記録',
    ],
  ])('%sは断る', (_, on, given, says) => {
    expect(beginService(on, provider, given)).toMatchObject({
      done: false,
      because: expect.stringContaining(says),
    })
  })
})
