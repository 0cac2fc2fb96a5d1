import type { Reading } from '../kit/provision.ts'

const rules = '障害者総合支援法施行規則第6条の16'

/** 標準期間の未確認の読み方 */
export const intervalReadings = {
  selection: {
    says: '就労選択支援の標準期間を1か月とすること',
    settledBy: `${rules}（令和7年10月1日からの条文）`,
  },
  training: {
    says: '平成31年3月までの自立訓練の標準期間を6か月とすること',
    settledBy: `${rules}（平成31年4月改正の前の条文）`,
  },
  before2018: {
    says: '平成30年3月までの標準期間が、訪問系・短期入所・就労移行支援と施設入所支援などのほかも、平成30年4月からと同じであること',
    settledBy: `${rules}（平成30年4月改正の前の条文）`,
  },
  lodging: {
    says: '宿泊型自立訓練を、自立訓練と同じ行で数えること',
    settledBy: `${rules}の自立訓練の行`,
  },
  elderly: {
    says: '65歳以上の人の3か月ごとの行が、平成30年4月から、訪問系（包括支援を除く）・短期入所・生活介護・就労継続支援・共同生活援助に当てはまること',
    settledBy: `${rules}（平成30年4月改正の条文）`,
  },
  careAid: {
    says: '介護扶助のケアマネジメントを受けている人は、介護保険のケアマネジメントを受けている人と同じに数えること',
    settledBy: `${rules}、相談支援関係Q&A`,
  },
  groupHomeKind: {
    says: '共同生活援助の型がわからないときは、日中サービス支援型でないものとして数えること',
    settledBy: '支給決定の記録または指定の通知（共同生活援助の型）',
  },
} satisfies Record<string, Reading>
