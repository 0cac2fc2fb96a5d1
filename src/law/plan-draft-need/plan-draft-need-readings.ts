import type { Reading } from '../kit/provision.ts'

/** 計画案の要否の未確認の読み方 */
export const readings = {
  properServices: {
    says: '「等」としか書かれていないサービスを、障害福祉サービス固有のものとみること',
    settledBy: '事務処理要領の介護保険との適用関係の節と、市町村が決めた固有のものの一覧',
  },
  neededBesideCarePlan: {
    says: '介護保険にもあるサービスだけのときも、市町村が必要と認めれば計画案を求めること',
    settledBy: '障害者総合支援法施行規則第12条の3ただし書と、事務処理要領の介護保険との適用関係の節',
  },
  careAssistance: {
    says: '介護扶助のケアマネジャーがついているときの計画案を、国が市町村の判断に任せていること',
    settledBy: '事務処理要領の生活保護（介護扶助）との適用関係の節',
  },
  neededBesideAssistance: {
    says: '介護扶助のケアマネジャーがついていても、市町村が必要と認めれば計画案を求めること',
    settledBy: '京都市 平成27年3月10日通知 記3(2)の「原則不要」についての京都市の取扱い',
  },
  properBesideAssistance: {
    says: '障害福祉サービス固有のものを希望するときも、介護扶助のケアマネジャーがついていれば原則として不要とすること',
    settledBy: '京都市 平成27年3月10日通知 記3(2)の「原則不要」についての京都市の取扱い',
  },
  childTransition: {
    says: '障害児通所の支給決定にも、平成27年3月31日までの経過措置が同じようにあったこと',
    settledBy: '障害者自立支援法等の一部改正（平成22年法律第71号）附則の児童福祉法に係る経過措置',
  },
  officialChange: {
    says: '職権で支給決定を変更するときも、変更の申請と同じように計画案を求めること',
    settledBy: '障害者総合支援法第24条第2項・第3項と、事務処理要領の支給決定の変更の節',
  },
  noNewDecision: {
    says: '利用者負担、住所、事業者だけが変わるときは、新しい支給決定がなく計画案を求めないこと',
    settledBy: '事務処理要領の支給決定の変更の節',
  },
} satisfies Record<string, Reading>
