import type { Reading } from '../kit/provision.ts'

/** 支給決定の有効期間の上限の未確認の読み方 */
export const longestReadings = {
  choiceTwoMonths: {
    says: '就労選択支援の上限を2か月とすること',
    settledBy: '障害者総合支援法施行規則第15条（令和7年10月改正）',
  },
  choiceOneMonth: {
    says: '就労選択支援はまず1か月を決定し、要るときにもう1か月とすること',
    settledBy: '就労選択支援の実施について（令和7年3月31日 障障発0331第3号）',
  },
  trial: {
    says: '共同生活援助の体験利用の上限を12か月とすること',
    settledBy: '障害者総合支援法施行規則第15条と、事務処理要領の支給決定の有効期間の節',
  },
  satellite: {
    says: '共同生活援助のサテライト型を平成26年4月1日からとし、上限を36か月とすること',
    settledBy:
      '指定障害福祉サービス基準（平成26年4月改正）のサテライト型住居の条、障害者総合支援法施行規則第15条',
  },
  transferHome: {
    says: '共同生活援助の地域移行支援型ホームの上限を24か月とすること',
    settledBy: '障害者総合支援法施行規則第15条と、事務処理要領の支給決定の有効期間の節',
  },
} satisfies Record<string, Reading>
