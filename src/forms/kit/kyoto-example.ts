import { emptyPlan } from '../../plan/content/plan-content.ts'
import type { PlanDocument } from '../../plan/content/plan-document.ts'
import { emptySelfPlan } from '../../plan/content/self-plan.ts'
import type { WeekRow } from '../../plan/week/week-row.ts'

const week: readonly WeekRow[] = [
  {
    days: ['月', '火', '水', '金', '土'],
    from: '12:00',
    to: '14:00',
    kind: '生活介護',
    content: '送迎、昼食、レクリエーション',
    provider: null,
  },
  { days: ['木'], from: '12:00', to: '14:00', kind: '移動支援', content: '月1回(1回5時間)', provider: null },
  { days: ['日・祝'], from: '12:00', to: '14:00', kind: '○○へ行く', content: null, provider: null },
  { days: ['土'], from: '14:00', to: '16:00', kind: '友達と遊びに行く', content: null, provider: null },
  {
    days: ['月', '金'],
    from: '16:00',
    to: '18:00',
    kind: '家事援助',
    content: '調理、洗濯等',
    provider: null,
  },
  { days: ['水'], from: '16:00', to: '18:00', kind: '家事援助', content: '買物、掃除等', provider: null },
]

const shared = {
  demo: true,
  regime: '障害者',
  person: {
    name: '京都 美子',
    kana: null,
    guardian: null,
    birthDate: null,
    sex: null,
    address: null,
    telephone: null,
  },
  category: '4',
  certificates: { services: '0000000000', regional: null, child: null },
  ceiling: null,
  madeOn: null,
  review: null,
} as const

/**
 * 京都市の記入例
 *
 * The filled example of the notice of 2015-03-10 as a plan of the person's own, word for word. How long a block of
 * the week lasts is not told there: each fills its row of two hours.
 */
export const kyotoSelfPlanExample: PlanDocument = {
  ...shared,
  office: { name: null, planner: null },
  content: null,
  selfPlan: {
    ...emptySelfPlan,
    writerName: '○○法人○○ ○○デイセンター（職員氏名）',
    relation: 'その他',
    relationNote: '生活介護職員',
    contact: '075-○○○-○○○○',
    hopes: [
      '今の家にずっと住みたい。（家事援助、日常生活自立支援事業）',
      '○○デイセンターの行事や活動を楽しみたい。（生活介護）',
      '旅行に行きたい。買い物がしたい。（移動支援）',
      '友達と仲良くしたい。',
      '○○に通いたい。',
    ].join('\n'),
    troubles: [
      '旅行に行きたいので、お金をかしこく使って貯金がしたい。',
      '一人暮らしなので、地震や火事のことや、町内の役割などが心配。',
      '手続きや、病院の説明がわからないことがあるので、一緒に行ってほしい。',
    ].join('\n'),
    achievements: [
      '・生活介護（○○デイセンター）・・・昼食を食べる。行事や活動に参加し、いろいろなことを経験する。',
      '・家事援助（○○ヘルパーセンター）・・・食品・日用品の買物、調理・掃除・洗濯、入浴の準備（6ヵ月後に見直し、1人でできるようになった部分を確認する）',
      '・通院等介助（○○ヘルパーステーション）・・・通院に同行する。',
      '・移動支援（○○ヘルパーステーション）・・・毎月購読している雑誌を買いに行く。美容院へ行く。化粧品・服などの買物に行く。映画やカラオケなどの余暇活動をする。',
      '・日常生活自立支援事業（○○区社協）・・・月1回銀行へ行き、お金をおろす。生活費・自治会費・お小遣い等の仕分けをする。（家賃・光熱水費は引き落とし）',
      '・民生委員（○○さん）・・・町内の役割を説明してもらう。町内行事や避難訓練に誘ってもらう。',
    ].join('\n'),
    considerations: [
      '失敗するのが怖いので、新しい物事に対して消極的になりがちです。丁寧に説明し、上手に誘って、体験の幅を広げてください。',
      '因果関係が分かりにくく、叱られたと被害的に感じことがあります。見通しが持てるように、文字や図を使って説明してもらえると、落ち着いて理解できます。',
    ].join('\n'),
    week,
  },
}

const empty = { ownRole: null, reachedBy: null, reviewedIn: null, cautions: null, goal: null } as const
const public_ = '障害福祉サービス等' as const
const other = 'そのほかの支援' as const

const providers: Readonly<Record<string, string>> = {
  生活介護: '○○デイセンター',
  家事援助: '○○ヘルパーセンター',
  移動支援: '○○ヘルパーステーション',
}

/**
 * The same example as a planner's plan: every statement of it in its own place, and nothing that it does not say
 * (the policy is put together from what its boxes name).
 */
export const kyotoPlanExample: PlanDocument = {
  ...shared,
  office: { name: '○○法人○○ ○○デイセンター', planner: '（職員氏名）' },
  selfPlan: null,
  content: {
    ...emptyPlan,
    wishes: [
      '今の家にずっと住みたい。',
      '○○デイセンターの行事や活動を楽しみたい。',
      '旅行に行きたい。買い物がしたい。',
      '友達と仲良くしたい。',
      '○○に通いたい。',
    ].join('\n'),
    policy:
      '今の家にずっと住みたい。（家事援助、日常生活自立支援事業）\n○○デイセンターの行事や活動を楽しみたい。（生活介護）\n旅行に行きたい。買い物がしたい。（移動支援）',
    needs: [
      {
        ...empty,
        issue: '○○デイセンターの行事や活動を楽しみたい。',
        goal: '昼食を食べる。行事や活動に参加し、いろいろなことを経験する。',
        help: public_,
        kind: '生活介護',
        content: '送迎、昼食、レクリエーション',
        amount: '月・火・水・金・土',
        provider: '○○デイセンター',
        person: '（職員氏名）生活介護職員',
        phone: '075-○○○-○○○○',
      },
      {
        ...empty,
        issue: '今の家にずっと住みたい。',
        goal: '1人でできるようになった部分を確認する',
        reachedBy: '6ヵ月後',
        reviewedIn: '6ヵ月後に見直し',
        help: public_,
        kind: '家事援助',
        content: '食品・日用品の買物、調理・掃除・洗濯、入浴の準備',
        amount: '月・水・金',
        provider: '○○ヘルパーセンター',
      },
      {
        ...empty,
        issue: '手続きや、病院の説明がわからないことがあるので、一緒に行ってほしい。',
        help: public_,
        kind: '通院等介助',
        content: '通院に同行する。',
        amount: null,
        provider: '○○ヘルパーステーション',
      },
      {
        ...empty,
        issue: '旅行に行きたい。買い物がしたい。',
        help: public_,
        kind: '移動支援',
        content:
          '毎月購読している雑誌を買いに行く。美容院へ行く。化粧品・服などの買物に行く。映画やカラオケなどの余暇活動をする。',
        amount: '月1回(1回5時間)',
        provider: '○○ヘルパーステーション',
      },
      {
        ...empty,
        issue: '旅行に行きたいので、お金をかしこく使って貯金がしたい。',
        help: other,
        kind: '日常生活自立支援事業',
        content:
          '銀行へ行き、お金をおろす。生活費・自治会費・お小遣い等の仕分けをする。（家賃・光熱水費は引き落とし）',
        amount: '月1回',
        provider: '○○区社協',
      },
      {
        ...empty,
        issue: '一人暮らしなので、地震や火事のことや、町内の役割などが心配。',
        help: other,
        kind: '民生委員',
        content: '町内の役割を説明してもらう。町内行事や避難訓練に誘ってもらう。',
        amount: null,
        provider: '○○さん',
      },
    ],
    week: week.map((row) => ({ ...row, provider: providers[row.kind] ?? null })),
    besides: [
      {
        kind: '日常生活自立支援事業',
        content: '銀行へ行き、お金をおろす。',
        amount: '月1回',
        provider: '○○区社協',
      },
      { kind: '民生委員', content: '町内行事や避難訓練', amount: null, provider: '○○さん' },
    ],
    cautions: [
      '失敗するのが怖いので、新しい物事に対して消極的になりがちです。丁寧に説明し、上手に誘って、体験の幅を広げてください。',
      '因果関係が分かりにくく、叱られたと被害的に感じことがあります。見通しが持てるように、文字や図を使って説明してもらえると、落ち着いて理解できます。',
    ].join('\n'),
  },
}
