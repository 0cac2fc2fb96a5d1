import { z } from 'zod'
import { choice, flag, whole } from '../kit/facts.ts'

/** 一人の利用者の一つの月 */
export const combinationFacts = z.strictObject({
  laws: choice('使うサービス', ['障害者総合支援法だけ', '児童福祉法だけ', '児童が両方の法律']),
  selfPlan: flag('計画案はセルフプランである'),
  rejected: flag('申請が却下された'),
  plans: whole('この事業所がこの月に作った計画の数', 0, 5, [0, 1, 2]),
  reviews: whole('この事業所がこの月に行ったモニタリングの数', 0, 5, [0, 1, 2]),
  planFollows: flag('この月のモニタリングから続く一連のものとして、後の月に計画を作る'),
  bothSet: flag('市町村が、この月に計画とモニタリングの両方を定めた'),
  monthSet: flag('市町村が、この月をモニタリングの月として定めた（変更の決定を含む）'),
  changeNeeded: flag('モニタリングの結果、計画の変更が必要だった'),
  serviceUsed: flag('この月にサービスを使った'),
  move: choice('事業所・住所の動き', ['動きはない', '事業所が替わった', 'ほかの市町村へ移った']),
  previousDid: choice('前の事業所がこの月にしたこと', ['なし', '計画', 'モニタリング']),
  carePlan: choice('介護保険のケアプラン', ['ない', 'ほかの人が作った', '同じ人が作った']),
})

export type CombinationFacts = z.infer<typeof combinationFacts>
