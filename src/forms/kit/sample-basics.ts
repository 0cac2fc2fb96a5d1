import type { PlanDocument } from '../../plan/content/plan-document.ts'

/** 申請者の現状 of the invented person. */
export const sampleBasics: NonNullable<PlanDocument['content']>['basics'] = {
  overview:
    '令和6年4月からグループホームで暮らす。製パンの仕事に意欲がある。体調の波があり、疲れを言い出せないことがある。',
  housing: 'グループホーム',
  housingNote: 'ホームみほん（定員5人）',
  fax: '000-000-0009',
  disability: '知的障害（療育手帳B）、てんかん',
  family: [
    {
      name: '見本 幸子',
      relation: '母',
      age: '62',
      work: 'パート',
      carer: true,
      together: false,
      note: '月に2回会う',
    },
    {
      name: '見本 次郎',
      relation: '弟',
      age: '31',
      work: '会社員',
      carer: false,
      together: false,
      note: '年末に会う',
    },
  ],
  ties: [
    { who: 'みほん工房', role: '日中の仕事。月〜金に通う' },
    { who: '喫茶れいじ', role: '月に1回、店主と話すのを楽しみにしている' },
  ],
  history:
    '見本市で生まれ育つ。特別支援学校高等部を卒業し、製造業で5年働く。てんかんの発作で退職。\n21歳から脳神経内科に通う。',
  medical: [
    { department: '脳神経内科', frequency: '月1回', doctor: '例示医院 医師 医田', illness: 'てんかん' },
    { department: '歯科', frequency: '年2回', doctor: 'みほん歯科', illness: '定期の検診' },
  ],
  complaint: 'パンを一人で焼けるようになりたい。',
  familyComplaint: '体調の変化に早く気づいてほしい。',
  supports: [
    {
      block: '公的支援',
      name: '就労継続支援（B型）',
      provider: 'みほん工房',
      content: '製パン作業',
      frequency: '週5日',
      note: '送迎あり',
    },
    {
      block: '公的支援',
      name: '共同生活援助',
      provider: 'ホームみほん',
      content: '食事、服薬の確認',
      frequency: '毎日',
      note: '夜間は支援員1人',
    },
    {
      block: 'その他の支援',
      name: '民生委員',
      provider: '例示さん',
      content: '声かけ',
      frequency: '月1回',
      note: '町内の行事も',
    },
  ],
}
