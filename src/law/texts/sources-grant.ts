import type { Citation } from '../kit/citation.ts'
import { article, guidance } from './cite.ts'

const manual = '介護給付費等に係る支給決定事務等について（事務処理要領）'
const section = '該当の節を確かめること'

/** 根拠の一覧（障害支援区分と支給決定）: what the rules on the category and on the grant stand on. */
export const sourcesGrant = {
  categoryValidity: guidance(manual, '障害支援区分の認定の有効期間', 'unconfirmed', section),
  categoryCoversGrant: guidance(manual, '支給決定の有効期間と区分の有効期間', 'unconfirmed', section),
  categoryMinimum: guidance(manual, '各サービスの対象者', 'unconfirmed', section),
  grantAlignment: guidance(manual, '支給決定の有効期間の終わり', 'unconfirmed', section),
  standardUse: guidance(manual, '標準利用期間', 'unconfirmed', section),
  amountUnit: article('障害者総合支援法施行規則', '第13条'),
  dayCeiling: guidance(manual, '支給量の上限（利用日数）', 'unconfirmed', section),
  contractedAmount: guidance(
    '指定障害福祉サービス基準',
    '第10条第2項',
    'unconfirmed',
    '契約支給量の総量を定める項を確かめること',
  ),
  shortStayInPlan: article(
    '指定計画相談支援基準',
    '第15条第2項',
    '短期入所を位置付けるときの日数を定める号を確かめること',
  ),
  shortStayInRow: guidance(
    '障害福祉サービス等報酬告示',
    '短期入所サービス費',
    'unconfirmed',
    '連続する利用の日数を定める注を確かめること',
  ),
  trialStay: guidance(
    '障害福祉サービス等報酬告示',
    '共同生活援助サービス費（体験利用）',
    'unconfirmed',
    '日数を定める注を確かめること',
  ),
  servicesTogether: guidance(
    '障害福祉サービス等報酬告示に伴う実施上の留意事項について（平成18年10月31日 障発第1031001号）',
    'サービス種類相互の算定関係',
    'unconfirmed',
    section,
  ),
  childServicesTogether: guidance(
    '障害児通所給付費等算定基準に伴う実施上の留意事項について（平成24年3月30日 障発0330第16号）',
    'サービス種類相互の算定関係',
    'unconfirmed',
    section,
  ),
  choiceFirst: guidance(
    '就労選択支援の実施について（令和7年3月31日 障障発0331第3号）',
    '',
    'unconfirmed',
    '就労継続支援B型との前後を述べる項を確かめること',
  ),
} satisfies Record<string, Citation>
