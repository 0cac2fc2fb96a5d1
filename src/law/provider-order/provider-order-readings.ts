import type { Reading } from '../kit/provision.ts'

const settledBy = '京都市 平成27年3月10日通知 記2の原文と、その後の京都市の通知・Q&A'

/** 事業者の優先順序の未確認の読み方 */
export const readings = {
  likeUnits: {
    says: '契約量は同じ単位のものだけを比べ、単位がちがうときと同じ量のときは職員が選ぶこと',
    settledBy,
  },
  severalServices: {
    says: '一つの事業者がいくつものサービスを行うときは最も先の順位で数え、その順位の同じ単位の契約量を足すこと',
    settledBy,
  },
  laterServices: {
    says: '通知のあとにできたサービスは、就労選択支援を③、自立生活援助と就労定着支援を④と⑤の間とすること',
    settledBy: '京都市のその後の通知、または国の利用者負担上限額管理事務の順序（事務処理要領）',
  },
  inclusiveSupport: { says: '重度障害者等包括支援を、④の「等」に含めること', settledBy },
  lodgingTraining: { says: '宿泊型自立訓練を、③ではなく②の居住系とみること', settledBy },
  beforeApril: {
    says: '「平成27年4月以降」の取扱いの順序に、通知の日（3月10日）から3月31日までもよること',
    settledBy,
  },
  helperOffices: {
    says: 'セルフプランの作成援助では、指定特定相談支援事業所を置いているかどうかで事業者を分けないこと',
    settledBy: '京都市 平成27年3月10日通知 記2の第二文と別紙2の2の原文',
  },
} satisfies Record<string, Reading>
