import type { Fields } from './visitor.ts'

/** What the planners of the demo write, by the four sections of a plan. */
export type PlanText = {
  readonly wishes: Fields
  readonly needs: readonly Fields[]
  readonly week: Fields
  readonly weekRows: readonly Fields[]
  readonly besides: readonly Fields[]
  readonly review: Fields
}

const weekdays = ['月', '火', '水', '木', '金'] as const

/** 生活介護と居宅介護で暮らす人 */
export const homeAndDay: PlanText = {
  wishes: {
    wishes: '住みなれた家で、これからも暮らしたい。昼間は外に出て、人と話したい。',
    familyWishes: '家族が仕事の間も、安心して過ごせる場所がほしい。',
    policy: '日中の居場所と家での手伝いを組み合わせ、本人が自分で選べることを増やす。',
    longGoal: '自分の予定を自分で決めて、一週間を過ごす。',
    shortGoal: '週に五日、楽しみにできる行き先がある。',
  },
  needs: [
    {
      issue: '昼間に行くところがなく、家にこもりがちになる',
      goal: '週に五日、デイセンターに通う',
      reachedBy: '6か月後',
      kind: '生活介護',
      content: '送迎、昼食、創作活動、入浴',
      amount: '月から金、週5日',
      ownRole: '前の日に持ち物をそろえる',
      reviewedIn: '6か月後',
    },
    {
      issue: '掃除と調理を一人でするのがむずかしい',
      goal: '手伝ってもらいながら、できる家事をふやす',
      reachedBy: '1年後',
      kind: '居宅介護（家事援助）',
      content: '調理、掃除、買い物',
      amount: '週2回、1回1.5時間',
      ownRole: '食べたいものを決めて、いっしょに作る',
      reviewedIn: '6か月後',
    },
  ],
  week: {
    dailyLife: '朝は七時に起き、薬を飲む。夜は家族と過ごす。',
    wholePicture: '昼は仲間と、夜は家族と。自分のペースで暮らせる一週間になる。',
  },
  weekRows: [
    {
      days: weekdays,
      from: '9:30',
      to: '15:30',
      kind: '生活介護',
      content: '送迎、昼食、創作活動',
      provider: '見本デイセンター',
    },
    {
      days: ['火', '金'],
      from: '16:30',
      to: '18:00',
      kind: '居宅介護',
      content: '家事援助',
      provider: '見本ヘルパーステーション',
    },
  ],
  besides: [{ kind: '通院', content: '内科', amount: '月1回' }],
  review: {
    cautions: '大きな音が苦手です。予定が変わるときは、前の日までに文字で伝えてください。',
    every: '6',
    reason: '生活が落ち着いており、標準の期間で見直す。',
  },
}

/** 就労継続支援B型に通う人 */
export const workshop: PlanText = {
  wishes: {
    wishes: '働いて、自分のお金で好きな音楽を聴きに行きたい。',
    policy: '本人のペースを守りながら、働く時間を少しずつのばす。',
    longGoal: '週に五日働く。',
    shortGoal: '週に三日、休まずに通う。',
  },
  needs: [
    {
      issue: '朝起きられず、続けて通うことがむずかしい',
      goal: '週に三日、午前から通う',
      reachedBy: '6か月後',
      kind: '就労継続支援B型',
      content: '軽作業、生活リズムの相談',
      amount: '週3日から',
      ownRole: '夜は十一時に寝る',
      reviewedIn: '6か月後',
    },
  ],
  week: { dailyLife: '日曜は買い物に行く。', wholePicture: '働く日と休む日のめりはりがつく。' },
  weekRows: [
    {
      days: ['月', '水', '金'],
      from: '10:00',
      to: '15:00',
      kind: '就労継続支援B型',
      content: '軽作業',
      provider: '見本ワークス',
    },
  ],
  besides: [],
  review: {
    cautions: '疲れても言い出せないことがあります。昼に声をかけてください。',
    every: '6',
    reason: '標準の期間で見直す。',
  },
}

/** 放課後等デイサービスに通う子ども */
export const afterSchool: PlanText = {
  wishes: {
    wishes: '放課後に、友だちと体を動かして遊びたい。',
    familyWishes: '集団のなかで、気持ちを言葉にできるようになってほしい。',
    policy: '安心できる小さな集団で、やりとりの経験を重ねる。',
    longGoal: '困ったときに、自分から大人に伝える。',
    shortGoal: '週に二回、教室で一時間半を楽しく過ごす。',
  },
  needs: [
    {
      issue: '気持ちの切りかえに時間がかかる',
      goal: '予定表を見て、次の活動に移る',
      reachedBy: '6か月後',
      kind: '放課後等デイサービス',
      content: '小集団の遊び、予定表を使った練習',
      amount: '週2回',
      ownRole: '帰ったら、その日のことを家で話す',
      reviewedIn: '6か月後',
    },
  ],
  week: { dailyLife: '学校は八時から十五時まで。', wholePicture: '学校、教室、家がつながって過ごせる。' },
  weekRows: [
    {
      days: ['火', '木'],
      from: '15:30',
      to: '17:00',
      kind: '放課後等デイサービス',
      content: '小集団の遊び',
      provider: '見本こども教室',
    },
  ],
  besides: [],
  review: { cautions: '急に触られるのが苦手です。', every: '6', reason: '標準の期間で見直す。' },
}
