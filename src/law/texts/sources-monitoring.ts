import type { Citation } from '../kit/citation.ts'
import { article, consultationAnswers, guidance } from './cite.ts'

const number = '条番号を法令集で確かめること'

/** 根拠の一覧（モニタリング） */
export const monitoringSources = {
  standard: article('障害者総合支援法施行規則', '第6条の16'),
  childStandard: article('児童福祉法施行規則', '第1条の2の6', number),
  weighed: guidance(consultationAnswers, 'モニタリング期間の決め方', 'confirmed'),
  weighed2021: guidance('令和3年度障害福祉サービス等報酬改定等に関するQ&A', '問38', 'confirmed'),
  months: guidance(consultationAnswers, 'モニタリング期間の具体例', 'confirmed'),
  lastMonth: guidance(consultationAnswers, '最後の月のモニタリング', 'confirmed'),
  firstMonths: guidance(consultationAnswers, 'はじめの3か月の起算', 'confirmed'),
  unsetMonth: guidance(consultationAnswers, '決められた月でない月のモニタリング', 'confirmed'),
  noUse: guidance(consultationAnswers, 'サービスを使わなかった月のモニタリング', 'confirmed'),
  supportPeriod: guidance(consultationAnswers, '計画相談支援の支給期間の具体例', 'confirmed'),
  noSelfPlan: article('障害者総合支援法', '第51条の17'),
} satisfies Record<string, Citation>
