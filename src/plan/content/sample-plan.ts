import { emptyPlan, type PlanContent } from './plan-content.ts'

/** A whole draft of an invented person: every item that law requires is there. */
export const samplePlan: PlanContent = {
  ...emptyPlan,
  wishes: '一人で買い物に行きたい。',
  familyWishes: '母：体を大切にしてほしい。',
  policy: '本人のペースで、できることを増やす。',
  longGoal: '一人で買い物ができる。',
  shortGoal: 'ヘルパーと買い物に慣れる。',
  needs: [
    {
      issue: '買い物に行きたい',
      goal: '週に1回、買い物をする',
      reachedBy: '令和8年10月',
      kind: '居宅介護',
      content: '家事援助（買い物の同行）',
      amount: '週2回 1回1.5時間',
      ownRole: '買うものを決める',
      reviewedIn: '令和8年9月',
      cautions: 'ゆっくり話す',
    },
    {
      issue: '日中に通うところがほしい',
      goal: '週に3日通う',
      reachedBy: '令和9年3月',
      kind: '生活介護',
      content: '創作活動',
      amount: '週3日',
      ownRole: '朝の用意をする',
      reviewedIn: '令和8年9月',
      cautions: null,
    },
  ],
  startsIn: '2026-05',
  week: [
    {
      days: ['月', '水', '金'],
      from: '10:00',
      to: '15:30',
      kind: '生活介護',
      content: '創作活動',
      provider: null,
    },
    { days: ['火', '木'], from: '10:00', to: '11:30', kind: '居宅介護', content: '買い物', provider: null },
  ],
  dailyLife: '7時に起きる。',
  besides: [{ kind: '通院', content: null, amount: '月1回' }],
  wholePicture: '外に出る日が増える。',
  cautions: '大きな音が苦手。',
  every: 3,
  from: '2026-07',
  reason: '新しく使い始めるため',
}
