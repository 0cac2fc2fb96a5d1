import type { Citation } from '../kit/citation.ts'
import { article, guidance } from './cite.ts'

const layouts = '障害者総合支援給付支払等システム インタフェース仕様書 共通編（令和7年10月）'

/** 根拠の一覧（日付と番号） */
export const numberSources = {
  checkDigit: guidance(
    '保険者番号等の検証番号の設定方法',
    'モジュラス10 ウェイト2・1分割',
    'unconfirmed',
    '障害福祉の番号について定めた文書を確かめること',
  ),
  municipalityNumber: guidance(layouts, '市町村番号', 'unconfirmed', '検証番号の計算方法を確かめること'),
  officeNumber: guidance(layouts, '事業所番号', 'unconfirmed', '3けた目の意味を確かめること'),
  age: article('年齢計算ニ関スル法律', ''),
  schoolAge: article('学校教育法', '第17条'),
  eraAct: article('元号法', ''),
  heisei: guidance('元号を改める政令（昭和64年政令第1号）', '', 'confirmed'),
  reiwa: guidance('元号を改める政令（平成31年政令第143号）', '', 'confirmed'),
  fiscalYear: article('地方自治法', '第208条第1項'),
  holidays: article('国民の祝日に関する法律', '第3条'),
  municipalDaysOff: article('地方自治法', '第4条の2'),
  dayOffRollsByLaw: article('地方自治法', '第4条の2第4項'),
  firstDayNotCounted: article('民法', '第140条'),
  lastDay: article('民法', '第141条'),
  dayOffRolls: article('民法', '第142条'),
  byCalendar: article('民法', '第143条'),
} satisfies Record<string, Citation>
