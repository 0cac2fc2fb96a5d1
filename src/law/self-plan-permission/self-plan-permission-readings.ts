import type { Reading } from '../kit/provision.ts'

/** セルフプランを出せる場合の未確認の読み方 */
export const readings = {
  full: {
    says: '受け入れの空きがないことを「事業所がない」と読むこと',
    settledBy:
      '障害者総合支援法施行規則第12条の4、児童福祉法施行規則第18条の14と事務処理要領のセルフプランの節',
  },
  municipal: {
    says: '法令より狭い市町村の定めだけでは、セルフプランを断れないこと',
    settledBy: '障害者総合支援法施行規則第12条の4、児童福祉法施行規則第18条の14と、その市町村の要綱',
  },
  led: {
    says: '市町村に勧められたことは、法令の二つの場合のどちらにも当たらないこと',
    settledBy: '課長通知（令和3年3月31日 障障発0331第7号）の原文',
  },
} satisfies Record<string, Reading>
