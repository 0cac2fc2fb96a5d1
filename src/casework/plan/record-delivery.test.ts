import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import { consentFaults } from './consent-faults.ts'
import { type Delivery, recordDelivery } from './record-delivery.ts'
import { notGiven } from './who-is-given.ts'

const by = {
  actor: {
    account: '',
    municipality: '',
    name: '見本',
    role: '相談支援専門員',
    organisation: ids.office,
    person: null,
  },
  municipality: {} as By['municipality'],
  today: '2026-05-20',
  newId: () => ids.document,
} satisfies By
const planned: readonly Fact[] = [
  ...[applied(), facts.contracted, facts.started, facts.submitted, facts.granted, facts.named],
  ...[{ type: 'plan-started' as const, on: '2026-05-01', document: ids.document }, facts.planned],
]
const to = { holder: 'サービス事業者', party: ids.provider }
const delivery: Delivery = {
  on: '2026-05-20',
  stage: '計画',
  to,
  means: '郵送',
  consentedOn: '2026-05-12',
}
const { consentedOn: _consented, ...given } = delivery
const receivers = [
  { key: ids.person, name: '本人', to: { holder: '本人', party: ids.person } },
  { key: ids.provider, name: '見本事業所', to },
]

describe('交付の記録', () => {
  test('渡すと記録が残り、まだの事業者から外れる', () => {
    const file = fileOf(...planned)
    expect(notGiven(file, receivers).map(({ name }) => name)).toEqual(['見本事業所'])
    const fact: Fact = { type: 'plan-delivered', ...given, version: 1 }
    expect(recordDelivery(file, by, delivery)).toMatchObject({ done: true, facts: [fact] })
    const after = fileOf(...planned, fact)
    expect(notGiven(after, receivers)).toEqual([])
    expect(recordDelivery(after, by, delivery)).toMatchObject({
      because: expect.stringContaining('もうあります'),
    })
  })
  test('計画案を渡しただけの事業者は、計画をまだ受け取っていない', () => {
    const file = fileOf(...planned, { type: 'plan-delivered', ...given, stage: '案', version: 1 })
    expect(notGiven(file, receivers)).toHaveLength(1)
  })
  test('差し戻された計画案を渡した記録は、出し直した版を渡した記録ではない', () => {
    const first: Fact = { type: 'plan-delivered', ...given, on: '2026-04-22', stage: '案', version: 1 }
    const again: readonly Fact[] = [...planned.slice(0, 4), first, facts.returned]
    const draft = { ...delivery, stage: '案' as const, on: '2026-04-24', consentedOn: '2026-04-24' }
    expect(recordDelivery(fileOf(...again), by, draft)).toMatchObject({ done: false })
    const second: Fact = { ...facts.submitted, on: '2026-04-24', version: 2 }
    const outcome = recordDelivery(fileOf(...again, second), by, draft)
    expect(outcome).toMatchObject({ facts: [{ stage: '案', version: 2 }] })
    const file = fileOf(...again, second, ...(outcome.done ? outcome.facts : []))
    expect(file.delivered.map(({ version }) => version)).toEqual([1, 2])
    const sameDay = { ...draft, on: '2026-04-22', consentedOn: '2026-04-22' }
    expect(recordDelivery(fileOf(...again, second), by, sameDay).done).toBe(true)
  })
  test('版のない前の記録は、渡した記録のまま', () => {
    const file = fileOf(...planned, { type: 'plan-delivered', ...given })
    expect(file.delivered).toMatchObject([{ version: null }])
    expect(notGiven(file, receivers)).toEqual([])
  })
  test.each([
    [
      'ほかの事業所',
      { ...by, actor: { ...by.actor, organisation: ids.provider } },
      delivery,
      planned,
      '契約した相談支援事業所',
    ],
    ['提出の前', by, delivery, planned.slice(0, 6), 'まだ提出されていません'],
    ['先の日', by, { ...delivery, on: '2026-05-21' }, planned, '今日より後の日'],
    [
      '同意の前の日',
      by,
      { ...delivery, on: '2026-05-11' },
      planned,
      '同意をもらった日（令和8年5月12日）より前',
    ],
    [
      '同意の日がわからない計画の、提出の前の日',
      by,
      { ...delivery, on: '2026-05-11', consentedOn: null },
      planned,
      '提出した日（令和8年5月12日）より前',
    ],
  ] as [string, By, typeof delivery, readonly Fact[], string][])(
    '断る：%s',
    (_, who, what, history, because) => {
      const refused = recordDelivery(fileOf(...history), who, what)
      expect(refused).toMatchObject({ done: false, because: expect.stringContaining(because) })
    },
  )
})

describe('同意のしかたごとに、書くこと', () => {
  const consent = {
    ...{
      madeOn: '2026-05-01',
      explainedOn: '2026-05-02',
      consentedOn: '2026-05-03',
      deliveredOn: '2026-05-03',
    },
    ...{ consentBy: '見本 花子', means: '署名' as const },
  }
  const proxy = { name: '見本 幸子', relation: '母', reason: '手が使えないため' }
  test.each([
    ['署名', consent, []],
    ['画面に何も書いていない', { ...consent, means: '画面' as const, strokes: [] }, ['means']],
    ['画面', { ...consent, means: '画面' as const, strokes: [[[1, 1] as [number, number]]] }, []],
    ['代筆', { ...consent, means: '代筆' as const, proxy }, []],
    [
      '代筆の理由がない',
      { ...consent, means: '代筆' as const, proxy: { ...proxy, reason: null } },
      ['proxyReason'],
    ],
    [
      'だれの代筆かわからない',
      { ...consent, means: '代筆' as const },
      ['proxyName', 'proxyRelation', 'proxyReason'],
    ],
    ['同意の前の交付', { ...consent, deliveredOn: '2026-05-02' }, ['deliveredOn']],
    [
      '同意の前の、事業者への交付',
      { ...consent, deliveries: [{ to: '見本', on: '2026-05-02', means: 'FAX' as const }] },
      ['deliveries'],
    ],
    [
      '先の日の交付',
      { ...consent, deliveries: [{ to: '見本', on: '2026-06-01', means: 'FAX' as const }] },
      ['deliveries'],
    ],
  ])('%s', (_, of, fields) =>
    expect(consentFaults(of, '2026-05-20').map(({ field }) => field)).toEqual(fields),
  )
})
