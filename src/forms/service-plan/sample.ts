import type { ServicePlan } from './service-plan.ts'

const weekdays = ['月', '火', '水', '木', '金'] as const

/** Invented person and offices. */
export const sampleServicePlan: ServicePlan = {
  demo: true,
  stage: '計画',
  regime: '障害者',
  person: { name: '見本 太郎', guardian: null },
  category: '区分4',
  certificates: { services: '0000000000', regional: null, child: null },
  ceiling: 0,
  office: { name: '相談支援センターみほん', planner: '例示 花子' },
  madeOn: '2026-09-18',
  wishes:
    '（本人）グループホームで、自分のペースで暮らし続けたい。パンを作る仕事を覚えて、月に1回は好きな喫茶店へ行きたい。\n（母）体調の変化に早く気づいてもらえるとうれしい。本人のやりたいことを応援したい。',
  policy:
    '本人が慣れた暮らしの中で、できることを一つずつ増やせるよう、グループホーム・日中の事業所・医療機関が体調の情報を分け合いながら支えます。休みの日の外出は本人が行き先を選びます。',
  longTermGoal: '体調を整えながら、パン作りの工程を一人で任せてもらえるようになる。（令和9年9月）',
  shortTermGoal: '週5日、決まった時刻に通う。計量と袋詰めの手順を覚える。（令和9年3月）',
  needs: [
    {
      priority: 1,
      issue: 'パンを作る仕事を覚えたい。',
      goal: '計量と袋詰めを、手順書を見ながら一人でできる。',
      reachedBy: '令和9年\n3月',
      service: {
        kind: '就労継続支援（B型）',
        content: '製パン作業の練習、手順書づくり、送迎',
        amount: '月の日数から8日を控除した日数\n月〜金 9:30〜15:30',
      },
      provider: { name: 'みほん工房', person: '作業 次郎', phone: '000-000-0001', fee: '0円' },
      ownRole: '前の日に持ち物をそろえる。わからないときは職員に聞く。',
      reviewedIn: '令和9年\n3月',
      cautions: '手順は文字と写真で伝える。',
    },
    {
      priority: 2,
      issue: 'グループホームで安心して暮らしたい。',
      goal: '服薬と体温の記録を毎日つける。',
      reachedBy: '令和9年\n3月',
      service: {
        kind: '共同生活援助',
        content: '食事、服薬の確認、夜間の見守り、金銭管理の手伝い',
        amount: '毎日',
      },
      provider: {
        name: 'ホームみほん',
        person: '世話 三郎',
        phone: '000-000-0002',
        fee: '0円（家賃・食費は別）',
      },
      ownRole: '体調が悪いときは世話人に言う。',
      reviewedIn: '令和9年\n3月',
      cautions: '大きな音が苦手。',
    },
    {
      priority: 3,
      issue: '月に1回、好きな喫茶店へ行きたい。',
      goal: '行き先と帰る時刻を自分で決めて出かける。',
      reachedBy: '令和8年\n12月',
      service: { kind: '移動支援', content: '外出の付き添い', amount: '月1回 4時間（第2土曜）' },
      provider: {
        name: 'ヘルパーステーションみほん',
        person: '外出 四郎',
        phone: '000-000-0003',
        fee: '市の定める額',
      },
      ownRole: '行きたい店を選ぶ。お小遣いを用意する。',
      reviewedIn: '令和9年\n3月',
      cautions: '',
    },
  ],
  monitoring: {
    every: 3,
    from: '2026-12',
    reason: '新しい仕事に慣れるまで体調が変わりやすいため、3か月ごとに訪問して確かめます。',
  },
  cautions: '関係者の連絡は連絡帳を使い、体温37.5度以上のときはホームから工房へ電話で伝えます。',
  consent: { on: '2026-09-20', by: '見本 太郎', means: '署名' },
  week: {
    startsIn: '2026-10',
    blocks: [
      ...weekdays.map((day) => ({ day, from: '9:30', to: '15:30', text: '就労継続支援（B型）\nみほん工房' })),
      ...[...weekdays, '土' as const, '日・祝' as const].map((day) => ({
        day,
        from: '18:00',
        to: '7:30',
        text: '共同生活援助\n夕食・服薬・見守り',
      })),
      { day: '土', from: '13:00', to: '17:00', text: '移動支援（第2土曜）' },
    ],
    dailyLife: '7時起床、洗濯、9時に送迎車。帰宅後は音楽を聴く。22時就寝。',
    besidesWeek: '通院（月1回 第1水曜、母が同行）\n短期入所（年2回）',
    wholePicture:
      '日中は仕事、夜はホームと、居場所と相談できる人がはっきりすることで、体調を崩す前に休み方を選べるようになる。休日の外出が楽しみになり、暮らし全体に張りが出る。',
  },
}

export const sampleServicePlanDraft: ServicePlan = {
  ...sampleServicePlan,
  stage: '案',
  regime: '障害児',
  person: { name: '見本 さくら', guardian: '見本 太郎' },
  category: null,
  certificates: { services: null, regional: null, child: '0000000000' },
  madeOn: '2026-08-20',
  consent: null,
  needs: sampleServicePlan.needs.slice(0, 1).map((need) => ({
    ...need,
    issue: '友だちと遊ぶときに、気持ちをことばで伝えたい。',
    goal: '「かして」「やめて」を絵カードとことばで伝える。',
    service: {
      kind: '放課後等デイサービス',
      content: '小集団での遊び、ことばの練習、送迎',
      amount: '月12日\n月・水・金 15:00〜17:30',
    },
    provider: null,
    ownRole: '絵カードを自分でえらぶ。',
    cautions: '見通しを絵で示す。',
  })),
  wishes: '（本人）もっと友だちとあそびたい。\n（父）ことばで気持ちを伝えられるようになってほしい。',
  monitoring: {
    every: 6,
    from: '2027-03',
    reason: '学校と事業所での様子が落ち着いてきたため、6か月ごとを提案します。',
  },
  policy: '学校・放課後の事業所・家庭が同じ絵カードを使い、伝わった喜びを重ねます。',
  longTermGoal: '友だち2、3人の遊びに自分から入る。（令和9年8月）',
  shortTermGoal: '困ったときに大人を呼ぶ。（令和9年2月）',
  cautions: '大きな声で急に呼ばない。',
  week: {
    startsIn: '2026-10',
    blocks: (['月', '水', '金'] as const).map((day) => ({
      day,
      from: '15:00',
      to: '17:30',
      text: '放課後等デイサービス',
    })),
    dailyLife: '7時起床、8時登校、15時下校。21時就寝。',
    besidesWeek: '言語訓練（月2回 病院）',
    wholePicture: '放課後に安心して過ごせる場所ができ、家での会話が増える。',
  },
}
