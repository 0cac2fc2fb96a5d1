import type { Citation } from '../kit/citation.ts'
import { article, guidance, kyotoNotice } from './cite.ts'

const section = '別表の該当の項と注を確かめること'
const answers = '相談支援に係るQ&A（報酬関係）'

/** 報酬の加算と請求の根拠 */
export const feeClaimSources = {
  adultAdditions: guidance('平成24年厚生労働省告示第125号', '別表', 'unconfirmed', section),
  childAdditions: guidance('平成24年厚生労働省告示第126号', '別表', 'unconfirmed', section),
  childDayServices: guidance(
    '平成24年厚生労働省告示第122号',
    '別表',
    'unconfirmed',
    '告示の番号と項を確かめること',
  ),

  claimMonth: guidance(answers, '問45', 'confirmed'),
  feeArises: guidance(answers, '問46', 'confirmed'),
  childOnly: guidance(answers, '問47', 'confirmed'),
  otherCarePlanner: guidance(answers, '問48', 'confirmed'),
  rejected: guidance(answers, '問49', 'confirmed'),
  planAfterMonitoring: guidance(
    '相談支援関係Q&A',
    '同じ月のモニタリングと計画、事業所の変更（平成24年3月6日・平成29年3月31日）',
    'confirmed',
  ),
  monthNotSet: guidance('相談支援関係Q&A', '定めのない月のモニタリング', 'confirmed'),

  adultBenefit: article('障害者総合支援法', '第51条の17'),
  childBenefit: article('児童福祉法', '第24条の26'),
  /** 北区のご案内: it has no date. */
  kitaCost: {
    law: 'サービス等利用計画（障害児支援利用計画）作成のご案内',
    article: '計画作成にかかる費用は？',
    binds: '北区',
    confidence: 'confirmed',
    note: '北区障害福祉課の案内（日付はない）',
  },
  kyotoNoPay: kyotoNotice('記1(2)イ・記3(1)'),
  lapse: guidance(
    '地方自治法',
    '第236条第1項',
    'unconfirmed',
    '計画相談支援給付費の請求に当てはまるかを確かめること',
  ),
} satisfies Record<string, Citation>
