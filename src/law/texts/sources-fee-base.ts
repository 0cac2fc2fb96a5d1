import { article, guidance } from './cite.ts'

const planFee = '指定計画相談支援に要する費用の額の算定に関する基準（平成24年厚生労働省告示第125号）'
const childFee = '指定障害児相談支援に要する費用の額の算定に関する基準（平成24年厚生労働省告示第126号）'
const numbers = '単位数は公開の請求の資料と改定の概要で確かめた。告示の本文と照らすこと'
const conditions =
  '要件は公開の解説によった。別に定める告示と留意事項通知で確かめること。障害児相談支援は第126号に同じ定めがある'
const rounding = '一円未満の端数の切捨て'

/** 報酬の根拠: basic fees, their conditions, the price of a unit, rounding. */
export const feeBaseSources = {
  planUnits: guidance(planFee, '別表 計画相談支援費 イ・ロ', 'unconfirmed', numbers),
  childUnits: guidance(childFee, '別表 障害児相談支援費 イ・ロ', 'unconfirmed', numbers),
  careOverlap: guidance(planFee, '別表 計画相談支援費の注（重複減算）', 'unconfirmed', numbers),
  officeGrade: guidance(planFee, '別表 計画相談支援費の注（機能強化型）', 'unconfirmed', conditions),
  fortyCases: guidance(planFee, '別表 計画相談支援費の注（取扱件数）', 'unconfirmed', conditions),
  gradeFiling: guidance(
    '平成30年度障害福祉サービス等報酬改定等に関するQ&A VOL.3',
    '問12',
    'confirmed',
    '令和3年に改められたもの',
  ),
  staffingStandard: article('指定計画相談支援基準', '第3条'),
  unitPrice: guidance(
    '厚生労働大臣が定める一単位の単価',
    '計画相談支援・障害児相談支援',
    'unconfirmed',
    '額は地域区分の上乗せ割合と人件費の割合60%から計算した額と合う。告示の表で確かめること',
  ),
  areas: guidance(
    '厚生労働大臣が定める一単位の単価',
    '地域区分の表',
    'unconfirmed',
    '令和6年度から令和8年度までの公開の一覧によった',
  ),
  wholeYen: guidance(childFee, rounding, 'confirmed', '計画相談支援も同じ'),
  percent: guidance('介護給付費等の請求のインタフェース仕様書', '端数の扱い', 'unconfirmed'),
}
