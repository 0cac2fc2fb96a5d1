import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyBasics } from '../content/basics.ts'
import { emptyPlan, type PlanContent, planContent } from '../content/plan-content.ts'
import { samplePlan } from '../content/sample-plan.ts'
import { apply } from './apply.ts'
import { difference } from './difference.ts'

const says = (after: Partial<PlanContent>, before: PlanContent = samplePlan) =>
  difference(before, { ...before, ...after }).map((change) => change.says)

const moving = {
  days: ['火'],
  from: '10:00',
  to: '11:00',
  kind: '移動支援',
  content: null,
  provider: null,
} as const
const [shopping, days] = samplePlan.needs
if (!shopping || !days) throw new Error('the sample has two needs')

describe('ちがいをことばで', () => {
  test.each<[string, Partial<PlanContent>, string[]]>([
    ['同じ', {}, []],
    ['書きかえ', { shortGoal: '駅まで歩く' }, ['短期目標：「ヘルパーと買い物に慣れる。」 → 「駅まで歩く」']],
    ['消した', { shortGoal: null }, ['短期目標を消した（もとは「ヘルパーと買い物に慣れる。」）']],
    ['月', { startsIn: '2026-06' }, ['計画開始年月：「令和8年5月」 → 「令和8年6月」']],
    ['間隔', { every: 6 }, ['モニタリング期間（何か月ごと）：「3か月ごと」 → 「6か月ごと」']],
    ['順位', { needs: [days, shopping] }, ['課題2を1番に上げた（日中に通うところがほしい）']],
    [
      '追加',
      {
        needs: [
          shopping,
          days,
          {
            ...days,
            issue: '泳ぎたい',
            kind: '移動支援',
            goal: '泳ぐ',
            content: 'プール',
            ownRole: '水着を選ぶ',
          },
        ],
      },
      ['課題3「泳ぎたい」を加えた'],
    ],
    ['削除', { needs: [days] }, ['課題1「買い物に行きたい」をなくした']],
    [
      '課題の欄',
      { needs: [{ ...shopping, reachedBy: '令和8年12月' }, days] },
      ['課題1の達成時期：「令和8年10月」 → 「令和8年12月」'],
    ],
    [
      '上げて直す',
      { needs: [{ ...days, amount: '週4日' }, shopping] },
      [
        '課題2を1番に上げた（日中に通うところがほしい）',
        '課題1の福祉サービス等の量（頻度・時間）：「週3日」 → 「週4日」',
      ],
    ],
  ])('%s', (_, after, sentences) => expect(says(after)).toEqual(sentences))

  test('週の予定は、前と後をならべて言う', () => {
    const before = { ...emptyPlan, week: [moving] }
    const after = [{ ...moving, days: ['水' as const], from: '13:00', to: '14:00' }]
    expect(says({ week: after }, before)).toEqual(['火曜 10:00〜11:00 移動支援 → 水曜 13:00〜14:00 移動支援'])
  })

  test('祝日だけが変わった予定も、何が変わったかわかる', () => {
    const before = { ...emptyPlan, week: [moving] }
    expect(says({ week: [{ ...moving, holiday: '休む' }] }, before)[0]).toContain('休む')
  })

  test('基本情報の中の行', () => {
    const mother = {
      name: '見本 幸子',
      relation: '母',
      age: null,
      work: null,
      carer: true,
      together: true,
      note: null,
    }
    const before = { ...emptyPlan, basics: { ...emptyBasics, family: [mother] } }
    const after = { basics: { ...emptyBasics, family: [{ ...mother, work: '会社員' }] } }
    expect(says(after, before)).toEqual(['基本情報の家族1の職業を書いた：「会社員」'])
    expect(says({ basics: null }, before)).toHaveLength(1)
  })
})

const words = [
  '買い物に行きたい',
  '通うところがほしい',
  '一人で電車に乗る',
  '移動支援',
  '居宅介護',
  'あ',
  '駅まで歩く\n店まで',
]
const text = fc.option(fc.constantFrom(...words), { nil: null })
const sometimes = <T>(key: string, value: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant({}),
    value.map((made) => ({ [key]: made })),
  )
const row = <T extends Record<string, fc.Arbitrary<unknown>>>(boxes: T, ...more: fc.Arbitrary<object>[]) =>
  fc.tuple(fc.record(boxes), ...more).map((parts) => Object.assign({}, ...parts) as Record<string, unknown>)
const rows = (one: fc.Arbitrary<Record<string, unknown>>) => fc.array(one, { maxLength: 4 })
const day = fc.constantFrom('2026-05-01', '2026-06-30')
const month = fc.option(fc.constantFrom('2026-05', '2027-01'), { nil: null })
const line = row(
  {
    days: fc.subarray(['月', '火', '日・祝'], { minLength: 1 }),
    from: fc.constantFrom('10:00', '13:00'),
    to: fc.constantFrom('11:00', '06:00'),
    kind: fc.constantFrom(...words),
    content: text,
    provider: text,
  },
  sometimes('holiday', fc.constantFrom('休む', null)),
  sometimes('nth', fc.subarray([1, 3])),
)
const beside = row(
  { kind: fc.constantFrom(...words), content: text, amount: text },
  sometimes('times', fc.constantFrom(1, null)),
)
const need = row(
  Object.fromEntries(
    ['issue', 'goal', 'reachedBy', 'kind', 'content', 'amount', 'ownRole', 'reviewedIn', 'cautions'].map(
      (key) => [key, text],
    ),
  ),
  sometimes('help', fc.constantFrom('そのほかの支援', null)),
  sometimes('fee', text),
)
const family = row({
  name: text,
  relation: text,
  age: text,
  work: text,
  carer: fc.boolean(),
  together: fc.boolean(),
  note: text,
})
const consent = row(
  {
    madeOn: day,
    explainedOn: day,
    consentedOn: day,
    consentBy: fc.constantFrom('甲', '乙'),
    means: fc.constantFrom('署名', '画面'),
    deliveredOn: day,
  },
  sometimes(
    'strokes',
    fc.constantFrom(
      null,
      [],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ),
  ),
  sometimes(
    'deliveries',
    rows(row({ to: fc.constantFrom('甲', '乙'), on: day, means: fc.constantFrom('郵送', 'FAX') })),
  ),
)
const content = row(
  {
    basics: fc.option(
      family.chain((one) =>
        row({ overview: text, history: text, family: fc.constantFrom([], [one]) }).map((more) => ({
          ...emptyBasics,
          ...more,
        })),
      ),
      { nil: null },
    ),
    now: fc.option(row({ week: rows(line), dailyLife: text, besides: rows(beside) }), { nil: null }),
    assessment: rows(row({ area: text, state: text, wish: text, view: text, issue: text })),
    needs: rows(need),
    week: rows(line),
    besides: rows(beside),
    wishes: text,
    shortGoal: text,
    startsIn: month,
    every: fc.option(fc.constantFrom(1, 3, 6), { nil: null }),
  },
  sometimes('consent', consent),
).map((made) => ({ ...emptyPlan, ...made }) as PlanContent)

describe('ちがいをあてはめると、後の版になる', () => {
  test('作られる内容は、計画の内容である', () => {
    fc.assert(
      fc.property(content, (one) => void planContent.parse(one)),
      { numRuns: 200 },
    )
  })

  test('どの二つでも', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const changes = difference(before, after)
        expect(apply(changes, before)).toStrictEqual(after)
        for (const change of changes) expect(change.says).not.toBe('')
      }),
      { numRuns: process.env.CI ? 10_000 : 2_000 },
    )
  })

  test('同じ版どうしには、何もない', () => {
    fc.assert(
      fc.property(content, (one) => void expect(difference(one, one)).toEqual([])),
      { numRuns: 500 },
    )
  })
})
