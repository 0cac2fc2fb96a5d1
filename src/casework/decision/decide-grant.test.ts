import { describe, expect, test } from 'vitest'
import type { RecipientCertificate } from '../../forms/recipient-certificate/recipient-certificate.ts'
import type { Fact } from '../case/fact.ts'
import { emptyCase } from '../case/file.ts'
import { replay } from '../case/fold.ts'
import type { By } from '../case/move.ts'
import { reviewSchedule } from '../case/review-schedule.ts'
import type { Role } from '../registers/actor.ts'
import { type DecideInput, decideGrant } from './decide-grant.ts'
import { certificateOf, grantNoticeOf } from './grant-papers.ts'
import type { GrantTerms } from './grant-terms.ts'
import { refuseGrant } from './refuse-grant.ts'

const ground = { title: '', source: '', unconfirmed: false }
const applied = {
  type: 'application-registered',
  on: '2026-04-01',
  kind: '新規',
  target: '障害者',
  services: ['22'],
  needsCategory: true,
  careManagement: 'なし',
  draftNeed: '求める',
  ground,
  previous: null,
  guardian: null,
} as const satisfies Fact
const facts: Fact[] = [
  { type: 'plan-draft-requested', on: '2026-04-02', basis: [], paper: 'p1' },
  { type: 'office-contracted', on: '2026-04-05', office: 'office' },
  {
    type: 'category-judged',
    on: '2026-04-20',
    category: '区分4',
    from: '2026-05-01',
    until: '2028-12-31',
    document: 'd',
  },
  { type: 'category-notified', on: '2026-04-21', paper: 'p2' },
  { type: 'plan-draft-submitted', on: '2026-04-25', document: 'draft', version: 1, paper: 'p3' },
]
const held: Fact = { type: 'coordination-held', on: '2026-04-28', finding: '支給が適当', document: 'd' }
const ready = replay(emptyCase('case', 'person', '2026-1'), [applied, ...facts, held])
const selfPlanned = replay(emptyCase('case', 'person', '2026-1'), [
  applied,
  ...facts.filter(({ type }) => type !== 'office-contracted'),
  { type: 'self-plan-chosen', on: '2026-04-05', reason: '本人の希望' },
  held,
])

const municipality = {
  number: '131177',
  name: '北区',
  prefecture: '東京都',
  head: '北区長',
  settings: {},
  demo: true,
}
const by = (role: Role = '係長'): By => {
  let id = 0
  const actor = { account: 'a', municipality: '131177', name: '', role, organisation: null, person: null }
  const newId = () => {
    id += 1
    return `new-${id}`
  }
  return { actor, municipality, today: '2026-04-30', newId }
}
const terms: GrantTerms = {
  services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
  monitoring: { every: 6, freshMonthly: true, counted: null },
  ceiling: { monthly: 9300, from: '2026-05-01', until: '2027-04-30' },
  mealSupport: false,
  specialBenefit: null,
  ceilingManager: '',
  certificateNumber: '0000000018',
  reason: '必要',
  remarks: '',
  desk: 'desk',
}
const when = { today: '2026-04-30', municipality: '北区' }
const input = (changed: Partial<GrantTerms> = {}, file = ready): DecideInput => {
  const all = { ...terms, ...changed }
  const schedule = reviewSchedule(all, when)
  const person = {
    id: 'person',
    name: '見本 太郎',
    kana: 'ミホン　タロウ',
    birthDate: '1990-04-02',
    address: '北区',
    telephone: null,
    certificateNumber: null,
    guardian: null,
  }
  const desk = {
    id: 'desk',
    name: '王子障害相談係',
    area: '',
    purpose: '',
    address: null,
    telephone: '3908-1358',
    fax: null,
  }
  const of = {
    file,
    person,
    municipality,
    desk,
    today: '2026-04-30',
    terms: all,
    schedule,
    office: 'みほん',
    previous: null,
    disabilities: ['知的'],
    guardian: null,
  }
  return { terms: all, schedule, proposed: {}, notice: grantNoticeOf(of), certificate: certificateOf(of) }
}

describe('支給決定', () => {
  test('係長が決めると、事実と通知書と受給者証ができ、書いたことは文書に残る', () => {
    const outcome = decideGrant(ready, by(), input())
    expect(outcome).toMatchObject({
      done: true,
      facts: [{ type: 'grant-decided', on: '2026-04-30', notice: 'new-1', certificate: 'new-2' }],
      documents: [{ kind: 'grant', content: { ceiling: { monthly: 9300 } } }],
      papers: [{ form: 'grant-notice' }, { form: 'recipient-certificate' }],
    })
    expect(JSON.stringify(outcome.done && outcome.facts)).not.toMatch(/見本|0000000018|9300/)
  })

  test('はじめの3か月は毎月、そのあと6か月ごと、最後の月は必ず見直す', () => {
    const outcome = decideGrant(ready, by(), input())
    expect(outcome).toMatchObject({
      facts: [
        {
          monitoring: {
            every: 6,
            from: '2026-05',
            until: '2027-04',
            months: ['2026-05', '2026-06', '2026-07', '2026-10', '2027-04'],
          },
        },
      ],
    })
    const certificate = (outcome.done ? outcome.papers[1]?.snapshot : null) as RecipientCertificate
    expect(certificate.planning).toMatchObject({
      period: { from: '2026-04', to: '2027-04' },
      monitoring: '毎月ごと（R8.5〜R8.7）、6月ごと（R8.10〜R9.4）',
    })
    expect(certificate.grants).toMatchObject([
      { benefit: '介護給付費', services: [{ kind: '生活介護', amount: '22日/月' }] },
    ])
  })

  test('セルフプランにはモニタリングがない', () => {
    expect(decideGrant(selfPlanned, by(), input({ monitoring: null }, selfPlanned))).toMatchObject({
      done: true,
      facts: [{ monitoring: null }],
    })
    expect(decideGrant(selfPlanned, by(), input({}, selfPlanned))).toMatchObject({
      done: false,
      because: expect.stringContaining('モニタリングはありません'),
    })
  })

  test.each([
    [
      '調整会議がまだ',
      replay(emptyCase('c', 'p', '1'), [applied, ...facts]),
      by(),
      input(),
      '⑨調整会議が済んでいる',
    ],
    ['窓口は決定できない', ready, by('窓口'), input(), 'ほかの人の番'],
    ['サービスが一つもない', ready, by(), { ...input(), terms: { ...terms, services: [] } }, '却下を選んで'],
    [
      '終わりが始まりより前',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2026-04-30' }],
      }),
      '始まりより前',
    ],
    [
      '量がない',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: null, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
      }),
      '支給量を入力',
    ],
    [
      '月の途中から使い始め、数え方を決めていない',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-02', until: '2027-04-30' }],
      }),
      'どの月から数えるか',
    ],
    [
      '一月にない日数',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 32, unit: '日/月', from: '2026-05-01', until: '2027-04-30' }],
      }),
      '一月は31日まで',
    ],
    [
      '10年をこえる期間',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-01', until: '2036-05-01' }],
      }),
      '120か月をこえています',
    ],
    [
      '日数で120か月でも、月で121か月になる期間',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 22, unit: '日/月', from: '2026-05-31', until: '2036-05-01' }],
      }),
      '120か月をこえています',
    ],
    [
      '始まりの日にまだないサービス',
      ready,
      by(),
      input({
        services: [{ code: '48', amount: 22, unit: '日/月', from: '2025-09-30', until: '2026-04-30' }],
      }),
      '就労選択支援は令和7年10月1日から',
    ],
    [
      '決定から離れすぎた始まり',
      ready,
      by(),
      input({
        services: [{ code: '22', amount: 22, unit: '日/月', from: '2030-05-01', until: '2031-04-30' }],
      }),
      '前後24か月',
    ],
    ['間隔を決めていない', ready, by(), input({ monitoring: null }), 'モニタリングの間隔'],
  ])('%s：断り、いまできることを言う', (_, file, who, given, says) => {
    const outcome = decideGrant(file, who, given)
    expect(outcome).toMatchObject({ done: false, because: expect.stringContaining(says) })
    expect(outcome.done ? [] : outcome.possible).not.toHaveLength(0)
  })

  test('当該月の日数なら、量がなくてもよい', () => {
    const services = [
      { code: '32', amount: null, unit: '当該月の日数', from: '2026-05-01', until: '2027-04-30' },
    ]
    expect(decideGrant(ready, by(), input({ services })).done).toBe(true)
  })
})

describe('却下', () => {
  const notice = { ...input().notice, kind: '却下', granted: null, reason: '要件' } as const
  test('理由は文書と通知書に残り、手続きが終わる', () => {
    expect(refuseGrant(ready, by(), { reason: '要件', notice })).toMatchObject({
      done: true,
      facts: [{ type: 'grant-refused', document: 'new-1', notice: 'new-2' }],
      documents: [{ kind: 'grant-refusal', content: { reason: '要件' } }],
      papers: [{ form: 'grant-notice', snapshot: { kind: '却下' } }],
    })
  })
  test('窓口は却下できない', () => {
    expect(refuseGrant(ready, by('窓口'), { reason: '要件', notice }).done).toBe(false)
  })
})
