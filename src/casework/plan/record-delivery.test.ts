import { describe, expect, test } from 'vitest'
import type { Fact, FactOf } from '../case/fact.ts'
import type { By } from '../case/move.ts'
import { applied, facts, fileOf, ids } from '../case/sample-facts.ts'
import { consentFaults } from './consent-faults.ts'
import { recordDelivery } from './record-delivery.ts'
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
const delivery: Omit<FactOf<'plan-delivered'>, 'type'> = {
  on: '2026-05-20',
  stage: '計画',
  to,
  means: '郵送',
}
const receivers = [
  { key: ids.person, name: '本人', to: { holder: '本人', party: ids.person } },
  { key: ids.provider, name: '見本事業所', to },
]

describe('交付の記録', () => {
  test('渡すと記録が残り、まだの事業者から外れる', () => {
    const file = fileOf(...planned)
    expect(notGiven(file, receivers).map(({ name }) => name)).toEqual(['見本事業所'])
    const fact: Fact = { type: 'plan-delivered', ...delivery }
    expect(recordDelivery(file, by, delivery)).toMatchObject({ done: true, facts: [fact] })
    const after = fileOf(...planned, fact)
    expect(notGiven(after, receivers)).toEqual([])
    expect(recordDelivery(after, by, delivery)).toMatchObject({
      because: expect.stringContaining('もうあります'),
    })
  })
  test('計画案を渡しただけの事業者は、計画をまだ受け取っていない', () => {
    const file = fileOf(...planned, { type: 'plan-delivered', ...delivery, stage: '案' })
    expect(notGiven(file, receivers)).toHaveLength(1)
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
    [
      '先の日の交付',
      { ...consent, deliveries: [{ to: '見本', on: '2026-06-01', means: 'FAX' as const }] },
      ['deliveries'],
    ],
  ])('%s', (_, of, fields) =>
    expect(consentFaults(of, '2026-05-20').map(({ field }) => field)).toEqual(fields),
  )
})
