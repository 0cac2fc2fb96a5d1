import type { Reading } from '../kit/provision.ts'

/** 京都市のセルフプランの用紙についての未確認の読み方 */
export const readings = {
  stillStands: {
    says: '「過渡期」の取扱いとされた京都市の別紙2が、あとの通知で改められずに続いていること',
    settledBy: '平成28年度以降の京都市のセルフプランの取扱いについての通知',
  },
  boxes: {
    says: '京都市の様式の欄と、法令上必要な六つの事項との対応',
    settledBy: '京都市のセルフプラン用の様式の記載要領か、京都市への照会',
  },
} satisfies Record<string, Reading>
