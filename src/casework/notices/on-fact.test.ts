import { describe, expect, test } from 'vitest'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import { aboutWords } from './about.words.ts'
import { onFact } from './on-fact.ts'
import { whoIsTold } from './who-is-told.ts'

const ground = { title: '', source: '', unconfirmed: false }
const applied = (guardian: string | null): Fact => ({
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: guardian ? '障害児' : '障害者',
  services: ['63'],
  needsCategory: false,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian,
})
const contract: Fact = { type: 'office-contracted', on: '2026-04-05', office: 'office' }
const adult = replay(emptyCase('case', 'person', '1'), [applied(null)])
const withOffice = replay(adult, [contract])
const child = replay(emptyCase('case', 'child', '1'), [applied('guardian'), contract])
const at = {
  today: '2026-05-01',
  municipality: {
    number: '131177',
    name: '北区',
    prefecture: '東京都',
    head: '北区長',
    settings: {},
    demo: true,
  },
}
const on = '2026-05-01'
const changed: Fact = { type: 'guardian-changed', on, guardian: 'new' }
const requested: Fact = { type: 'plan-draft-requested', on, basis: [], paper: 'p' }
const asked: Fact = { type: 'office-asked', on, office: 'other' }
const refused: Fact = { type: 'office-refused', on, office: 'other', reason: '満員' }
const notified: Fact = { type: 'category-notified', on, paper: 'p' }
const returned: Fact = { type: 'plan-draft-returned', on, document: 'd' }
const held: Fact = { type: 'coordination-held', on, finding: '支給が適当', document: 'd' }
const decided: Fact = {
  type: 'grant-decided',
  on,
  services: [],
  monitoring: null,
  notice: 'n',
  certificate: 'c',
}
const named: Fact = { type: 'provider-named', on, provider: 'helper', service: '11' }
const done: Fact = {
  type: 'monitoring-done',
  on,
  month: '2026-05',
  finding: '継続',
  document: 'd',
  paper: 'p',
}
const moved = {
  ...{ type: 'grant-end-moved', on, way: '早めた', proposal: 'p', decided: '2027-04-30', codes: ['22'] },
  ...{ end: '2026-12-31', months: [], agreedOn: on },
} as const satisfies Fact
const back: Fact = { ...moved, way: 'もどした', agreedOn: null }
const plan: Fact = { type: 'plan-submitted', on, document: 'd', version: 1, paper: 'p' }

describe('だれに知らせるか', () => {
  test.each([
    ['計画案の依頼は本人に', adult, requested, ['本人 person']],
    ['子どもの手続きは保護者に', child, requested, ['本人 guardian']],
    ['保護者が変わったら、新しい保護者と事業所に', child, changed, ['本人 new', '相談支援事業所 office']],
    ['そのあとは新しい保護者に', replay(child, [changed]), requested, ['本人 new']],
    ['事業所への依頼はその事業所に', adult, asked, ['相談支援事業所 other']],
    ['断りは本人と窓口に', adult, refused, ['本人 person', '窓口 ']],
    ['区分は本人と契約した事業所に', withOffice, notified, ['本人 person', '相談支援事業所 office']],
    ['事業所がまだなら、区分は本人だけに', adult, notified, ['本人 person']],
    ['差戻しは事業所に', withOffice, returned, ['相談支援事業所 office']],
    ['セルフプランの差戻しは本人に', adult, returned, ['本人 person']],
    ['調整会議は係長に', withOffice, held, ['係長 ']],
    ['決定は本人と事業所に', withOffice, decided, ['本人 person', '相談支援事業所 office']],
    ['選ばれた事業者に', withOffice, named, ['サービス事業者 helper']],
    [
      '計画は窓口と本人と事業者に',
      replay(withOffice, [named]),
      plan,
      ['窓口 ', '本人 person', 'サービス事業者 helper'],
    ],
    ['終わりを早めたら、本人と事業所に', withOffice, moved, ['本人 person', '相談支援事業所 office']],
    [
      '終わりをもどしたら、受給者証を書きかえる窓口にも',
      withOffice,
      back,
      ['本人 person', '相談支援事業所 office', '窓口 '],
    ],
    ['モニタリングは窓口に', withOffice, done, ['窓口 ']],
  ])('%s', (_, file, fact, expected) => {
    const facts = onFact(file, fact, at)
    expect(
      facts.map((told) => told.type === 'notice-queued' && `${told.to.holder} ${told.to.party ?? ''}`),
    ).toEqual(expected)
  })

  test('知らせることには、すべてことばがある', () => {
    expect(Object.keys(aboutWords).sort()).toEqual(Object.keys(whoIsTold).sort())
  })

  test('本人に知らせることには、やさしいことばがある', () => {
    const toPerson = [requested, refused, notified, returned, decided, plan, contract].map(({ type }) => type)
    for (const type of [...toPerson, 'plan-draft-waived', 'grant-refused'])
      expect(aboutWords[type]?.easy).toBeTruthy()
  })

  test('お知らせから次のお知らせは生まれない', () => {
    expect(
      onFact(adult, { type: 'notice-queued', on, to: { holder: '窓口', party: null }, about: 'x' }, at),
    ).toEqual([])
  })
})
